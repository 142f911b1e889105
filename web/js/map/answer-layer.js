/** The position that the map was asked about, and the nearest point of the chosen set's line with its distance. */

import L from '../leaflet.js';
import {distance} from '../figures.js';
import {label, makeRoom} from './labels.js';

/** The distance stands after the names of the largest places in view, and before other lengths. */
const RANK = 105;

export class AnswerLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.3});
        this.end = this.state.observe(['asked', 'answer', 'borderSet'], () => this.draw());
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
        const nearest = this.#nearest();
        if (nearest) {
            const foot = [nearest.lat, nearest.lon];
            L.polyline([here, foot], {...options, className: 'witness witness-asked'}).addTo(this.drawn);
            label([(here[0] + foot[0]) / 2, (here[1] + foot[1]) / 2], distance(nearest.distance_m), 'witness-label', RANK).addTo(this.drawn);
        }
        if (asked.radius_m) {
            L.circle(here, {...options, radius: asked.radius_m, className: 'asked-disc'}).addTo(this.drawn);
        }
        L.circleMarker(here, {...options, radius: 5, className: 'asked'}).addTo(this.drawn);
        makeRoom(this.map);
    }

    #nearest() {
        const views = this.state.get('answer')?.views ?? [];
        return views.find(view => view.border_set === this.state.get('borderSet'))?.nearest ?? null;
    }
}
