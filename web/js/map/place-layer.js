/** Places as discs of their radius, never as points, with their names. */

import L from '../leaflet.js';
import {fetchPlaces} from '../api.js';
import {label, makeRoom} from './labels.js';
import {colour} from './paint.js';
import {ViewportLayer} from './viewport-layer.js';

/** Names come after the labels of what was chosen; among themselves in the server's order, the most important first. */
const RANK = 100;
/** The least radius of a disc that can be seen, in pixels. */
const LEAST_PIXELS = 2;
/** A region or a desert is a circle without a wash, which would lie over all else. */
const MOST_FILLED_PIXELS = 70;

export class PlaceLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'places');
        this.renderer = L.canvas({pane: 'discs', padding: 0.3});
    }

    load(bounds, zoom, signal) {
        return fetchPlaces(bounds, zoom, signal);
    }

    draw({features}) {
        const group = L.layerGroup();
        const style = {pane: 'discs', renderer: this.renderer, interactive: false, color: colour('--place'), weight: 1, opacity: 0.55, fillColor: colour('--place'), fillOpacity: 0.1};
        features.forEach(({geometry, properties}, index) => {
            const [lon, lat] = geometry.coordinates;
            const pixel = this.#pixelMetres(lat);
            const isWide = properties.radius_m > pixel * MOST_FILLED_PIXELS;
            L.circle([lat, lon], {...style, radius: Math.max(properties.radius_m, pixel * LEAST_PIXELS), fill: !isWide, dashArray: isWide ? '2 5' : null}).addTo(group);
            label([lat, lon], properties.label, 'place-label', RANK + index).addTo(group);
        });
        this.drawn = group.addTo(this.map);
        makeRoom(this.map);
    }

    #pixelMetres(lat) {
        return (40_075_017 * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** this.map.getZoom());
    }
}
