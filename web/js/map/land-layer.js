/** Land, for orientation only; what is not land is the map's background. */

import L from '../leaflet.js';
import {fetchLand} from '../api.js';
import {ViewportLayer} from './viewport-layer.js';

export class LandLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'land');
        this.renderer = L.svg({pane: 'land', padding: 0.3});
    }

    load(bounds, zoom, signal) {
        return fetchLand(bounds, zoom, signal);
    }

    draw(features) {
        this.drawn = L.geoJSON(features, {pane: 'land', renderer: this.renderer, interactive: false, className: 'land'}).addTo(this.map);
    }
}
