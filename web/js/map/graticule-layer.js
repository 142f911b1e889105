/** Meridians and parallels, thin, at a step that suits the zoom, with their degrees at the edge. */

import L from '../leaflet.js';
import {label} from './labels.js';

/** Degrees between lines, the widest first; the first that gives at least LEAST lines across the view is taken. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
/** Lines across the view at least. */
const LEAST = 3;
/** Where the map's own controls stand, no degrees are written: pixels from the left below, and from the top. */
const [SCALE_BAR_WIDTH, ZOOM_BUTTONS_HEIGHT] = [150, 90];

export class GraticuleLayer extends L.Layer {
    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'graticule', padding: 0.1});
        this.redraw = () => this.draw();
        map.on('moveend', this.redraw);
        this.draw();
    }

    onRemove(map) {
        map.off('moveend', this.redraw);
        this.drawn.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const bounds = this.map.getBounds();
        const [west, east] = [Math.max(-180, bounds.getWest()), Math.min(180, bounds.getEast())];
        const [south, north] = [Math.max(-85, bounds.getSouth()), Math.min(85, bounds.getNorth())];
        const step = STEPS.find(one => (east - west) / one >= LEAST) ?? STEPS.at(-1);
        for (const lon of multiples(west, east, step)) {
            this.#line([[south, lon], [north, lon]], [south, lon], degrees(lon, step, 'E', 'W'), 'meridian');
        }
        for (const lat of multiples(south, north, step)) {
            this.#line([[lat, west], [lat, east]], [lat, west], degrees(lat, step, 'N', 'S'), 'parallel');
        }
    }

    #line(points, at, text, kind) {
        L.polyline(points, {pane: 'graticule', renderer: this.renderer, interactive: false, className: 'graticule'}).addTo(this.drawn);
        const {x, y} = this.map.latLngToContainerPoint(at);
        if (kind === 'meridian' ? x > SCALE_BAR_WIDTH : y > ZOOM_BUTTONS_HEIGHT) {
            label(at, text, `degree-label ${kind}`).addTo(this.drawn);
        }
    }
}

function multiples(from, to, step) {
    const values = [];
    for (let k = Math.ceil(from / step); k * step <= to; k++) {
        values.push(k * step);
    }
    return values;
}

function degrees(value, step, positive, negative) {
    const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    const text = Math.abs(value).toFixed(digits);
    return Number(text) === 0 ? '0°' : `${text}° ${value < 0 ? negative : positive}`;
}
