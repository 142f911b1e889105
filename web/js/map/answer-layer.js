/** The position that the map was asked about, and the nearest point of the chosen set's line with its distance; of every set's where all are drawn. */

import L from '../leaflet.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {ownerName} from '../words.js';
import {label, makeRoom} from './labels.js';

/** The distance stands before names and other lengths; the chosen set's before the others'. */
const [RANK, OTHER_RANK] = [10, 35];

export class AnswerLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.3});
        this.end = this.state.observe(['asked', 'answer', 'borderSet', 'borderSets', 'lines'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        const asked = this.state.get('asked');
        if (!asked) {
            return;
        }
        this.drawn = L.layerGroup().addTo(this.map);
        const here = [asked.lat, asked.lon];
        const options = {pane: 'witness', renderer: this.renderer, interactive: false};
        for (const {border_set: id, nearest} of this.#nearest()) {
            const foot = [nearest.lat, nearest.lon];
            const isChosen = id === this.state.get('borderSet');
            const line = L.polyline([here, foot], {...options, className: 'witness witness-asked'}).addTo(this.drawn);
            line.getElement().dataset.set = id;
            const length = distance(nearest.distance_m);
            const text = isChosen ? length : t('map.foot-by', {owner: ownerName(this.state.get('borderSets'), id), length});
            label(foot, text, 'witness-label', isChosen ? RANK : OTHER_RANK).addTo(this.drawn);
        }
        if (asked.radius_m) {
            L.circle(here, {...options, radius: asked.radius_m, className: 'asked-disc'}).addTo(this.drawn);
        }
        L.circleMarker(here, {...options, radius: 5, className: 'asked'}).addTo(this.drawn);
        makeRoom(this.map);
    }

    /** Planar views that have a nearest point: of the chosen set alone, or of all. */
    #nearest() {
        const all = this.state.get('lines') === 'all';
        return (this.state.get('answer')?.views ?? [])
            .filter(({edges, nearest, border_set: id}) => edges === 'planar' && nearest && (all || id === this.state.get('borderSet')));
    }
}
