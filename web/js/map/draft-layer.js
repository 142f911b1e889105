/** The region of a claim that is being written, before it is added. */

import L from '../leaflet.js';

export class DraftLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'regions', padding: 0.5});
        this.end = this.state.observe(['draft'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        const features = (this.state.get('draft')?.geojson.features ?? []).filter(({properties}) =>
            properties.feature === 'region' && properties.edges !== 'geodesic');
        this.drawn = L.geoJSON(features.slice(0, 1), {pane: 'regions', renderer: this.renderer, interactive: false, className: 'draft-region'}).addTo(this.map);
    }
}
