/** The disc of the place that was chosen among the candidates of a name. */

import L from '../leaflet.js';
import {label, makeRoom} from './labels.js';

export class CandidateLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'places', padding: 0.3});
        this.end = this.state.observe(['candidate'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        const candidate = this.state.get('candidate');
        if (!candidate) {
            return;
        }
        const {lat, lon, radius_m: radius, label: name} = candidate;
        this.drawn = L.layerGroup([
            L.circle([lat, lon], {radius, pane: 'places', renderer: this.renderer, interactive: false, className: 'candidate-disc'}),
            label([lat, lon], name, 'candidate-label'),
        ]).addTo(this.map);
        makeRoom(this.map);
    }
}
