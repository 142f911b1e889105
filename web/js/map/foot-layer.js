/** From each place that may be meant to the nearest point of the line that the claims are about, with the length written on the map. */

import L from '../leaflet.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {setStyle} from '../set-style.js';
import {ownerName} from '../words.js';
import {label, makeRoom} from './labels.js';

/** A length stands before the names of gazetteer places; the chosen set's before the others'. */
const [RANK, OTHER_RANK] = [20, 40];

export class FootLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.5});
        this.end = this.state.observe(['dossier', 'borderSet', 'borderSets', 'lines'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const distances = this.state.get('dossier')?.check?.distances ?? [];
        const [chosen, all] = [this.state.get('borderSet'), this.state.get('lines') === 'all'];
        distances
            .filter(({edges, nearest, border_set: set}) => edges !== 'geodesic' && nearest && (all || set === chosen))
            .forEach(one => this.#foot(one, one.border_set === chosen));
        makeRoom(this.map);
    }

    #foot({lat, lon, place, nearest, border_set: id}, isChosen) {
        const sets = this.state.get('borderSets');
        const {variable} = setStyle(Math.max(0, sets.findIndex(set => set.id === id)));
        const ends = [[lat, lon], [nearest.lat, nearest.lon]];
        const line = L.polyline(ends, {pane: 'witness', renderer: this.renderer, interactive: false, className: 'witness witness-foot', smoothFactor: 0}).addTo(this.drawn);
        const end = L.circleMarker(ends[1], {pane: 'witness', renderer: this.renderer, interactive: false, className: 'foot-end', radius: 3}).addTo(this.drawn);
        for (const path of [line, end].map(one => one.getElement()).filter(Boolean)) {
            path.dataset.set = id;
            path.dataset.place = place;
            if (!isChosen) {
                path.style.setProperty('--own', `var(${variable})`);
            }
        }
        const length = distance(nearest.distance_m);
        label(ends[1], isChosen ? length : t('map.foot-by', {owner: ownerName(sets, id), length}), 'witness-label', isChosen ? RANK : OTHER_RANK).addTo(this.drawn);
    }
}
