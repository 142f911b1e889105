/** Meridians and parallels, thin, at a step that suits the zoom, with their degrees at the frame. */

import L from '../leaflet.js';
import {element} from '../dom.js';
import {locale, t} from '../language.js';

/** Degrees between lines, the widest first; the first that gives at least LEAST lines across the view is taken. */
const STEPS = [30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002];
/** Lines across the view at least. */
const LEAST = 3;
/** Where the map's own controls stand, no degrees are written: pixels from the corners. */
const [SCALE_BAR_WIDTH, ZOOM_BUTTONS_HEIGHT, CORNER] = [160, 90, 24];

export class GraticuleLayer extends L.Layer {
    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'graticule', padding: 0.1});
        this.frame = element('div', {class: 'map-degrees', 'aria-hidden': 'true'});
        map.getContainer().append(this.frame);
        this.redraw = () => this.draw();
        this.place = () => this.frame.replaceChildren(...this.#degrees());
        map.on('moveend', this.redraw);
        map.on('move', this.place);
        this.draw();
    }

    onRemove(map) {
        map.off('moveend', this.redraw);
        map.off('move', this.place);
        this.frame.remove();
        this.drawn.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const {west, south, east, north, step} = this.#view(0.1);
        for (const lon of multiples(west, east, step)) {
            this.#line([[south, lon], [north, lon]]);
        }
        for (const lat of multiples(south, north, step)) {
            this.#line([[lat, west], [lat, east]]);
        }
        this.place();
    }

    /** The view's edges, grown by a share on each side, and the step between lines. */
    #view(grown) {
        const inner = this.map.getBounds();
        const bounds = inner.pad(grown);
        return {
            west: Math.max(-180, bounds.getWest()), east: Math.min(180, bounds.getEast()),
            south: Math.max(-85, bounds.getSouth()), north: Math.min(85, bounds.getNorth()),
            step: STEPS.find(one => (Math.min(180, inner.getEast()) - Math.max(-180, inner.getWest())) / one >= LEAST) ?? STEPS.at(-1),
        };
    }

    #line(points) {
        L.polyline(points, {pane: 'graticule', renderer: this.renderer, interactive: false, className: 'graticule'}).addTo(this.drawn);
    }

    *#degrees() {
        const {west, south, east, north, step} = this.#view(0);
        const size = this.map.getSize();
        for (const lon of multiples(west, east, step)) {
            const {x} = this.map.latLngToContainerPoint([south, lon]);
            if (x > SCALE_BAR_WIDTH && x < size.x - CORNER) {
                yield at(x, size.y, degrees(lon, step, 'east', 'west'), 'meridian');
            }
        }
        for (const lat of multiples(south, north, step)) {
            const {y} = this.map.latLngToContainerPoint([lat, west]);
            if (y > ZOOM_BUTTONS_HEIGHT && y < size.y - 2 * CORNER) {
                yield at(0, y, degrees(lat, step, 'north', 'south'), 'parallel');
            }
        }
    }
}

function at(x, y, text, kind) {
    const node = element('span', {class: kind, dir: 'auto'}, text);
    node.style.transform = `translate(${x}px, ${y}px)`;
    return node;
}

function multiples(from, to, step) {
    const values = [];
    for (let k = Math.ceil(from / step); k * step <= to; k++) {
        values.push(k * step);
    }
    return values;
}

function degrees(value, step, positive, negative) {
    const digits = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    const figure = Math.abs(value).toFixed(digits);
    const number = new Intl.NumberFormat(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(figure);
    return t(`map.degrees.${Number(figure) === 0 ? 'zero' : value < 0 ? negative : positive}`, {degrees: number});
}
