/** The ground where the published sets do not name the same country, as a quiet wash: computed by the server from their lines. */

import L from '../leaflet.js';
import {fetchBand} from '../api.js';
import {colour} from './paint.js';
import {ViewportLayer} from './viewport-layer.js';

/** Below this zoom a band of ten kilometres is narrower than two pixels. */
const LEAST_ZOOM = 5;
/** The band is what takes the server longest and the reader misses last. */
const STILL_MS = 500;

export class BandLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'band', {stillMs: STILL_MS, atOnce: false, leastZoom: LEAST_ZOOM});
        this.renderer = L.canvas({pane: 'band', padding: 0.3});
    }

    clear() {
        super.clear();
        this.state.set({bandInView: false});
    }

    load(bounds, zoom, signal) {
        return fetchBand(bounds, zoom, signal);
    }

    /** One path for all, so that no seam shows between neighbours. */
    draw({features}) {
        const polygons = features.flatMap(({geometry: {type, coordinates}}) => (type === 'Polygon' ? [coordinates] : coordinates));
        this.drawn = L.polygon(L.GeoJSON.coordsToLatLngs(polygons, 2), {
            pane: 'band', renderer: this.renderer, interactive: false, smoothFactor: 0, stroke: false, fillColor: colour('--band'), fillOpacity: 1,
        }).addTo(this.map);
        this.state.set({bandInView: features.length > 0});
    }
}
