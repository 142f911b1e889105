/** Text on the map, and the rule by which labels make room for one another and for the markers. */

import L from '../leaflet.js';
import {element} from '../dom.js';

/** Where a label may stand about its position, in the order in which room is looked for: its middle from the position's, in its own sizes. */
const SIDES = {
    below: ({x, y}, w, h) => ({x, y: y + h / 2 + AWAY}),
    end: ({x, y}, w) => ({x: x + w / 2 + AWAY + 2, y}),
    start: ({x, y}, w) => ({x: x - w / 2 - AWAY - 2, y}),
    above: ({x, y}, w, h) => ({x, y: y - h / 2 - AWAY}),
};
/** Pixels between a position and its label, as in the style sheet. */
const AWAY = 6;
/** Free pixels between two labels. */
const GAP = 2;
/** Side of a marker's square, and how far its middle stands above its position, in pixels. */
const [PIN, PIN_ABOVE] = [26, 18];

const waiting = new WeakSet();

/** A label beside a position; the text is set as text. Labels of lower rank find room first. */
export function label(latlng, text, className, rank = 0) {
    return L.marker(latlng, {
        icon: L.divIcon({className: `label ${className}`, html: element('span', {dir: 'auto'}, text), iconSize: null}),
        pane: 'labels',
        keyboard: false,
        interactive: false,
        rank,
    });
}

/** Gives every label of the map a free side before it is next painted, or hides it where none is free. Degrees at the edge keep their place. */
export function makeRoom(map) {
    if (!waiting.has(map)) {
        waiting.add(map);
        requestAnimationFrame(() => {
            waiting.delete(map);
            arrange(map);
        });
    }
}

/** Reads all sizes first and writes all sides after, so that the page is laid out once. */
function arrange(map) {
    const labels = [];
    const taken = [];
    map.eachLayer(layer => {
        if (layer.options.rank !== undefined && layer.getElement()) {
            const {offsetWidth: w, offsetHeight: h} = layer.getElement().firstElementChild;
            labels.push({layer, w, h, at: map.latLngToContainerPoint(layer.getLatLng())});
        } else if (layer.options.icon?.options.className === 'pin' && layer.getElement()) {
            const at = map.latLngToContainerPoint(layer.getLatLng());
            const aside = parseFloat(layer.getElement().style.marginLeft) + PIN / 2 || 0;
            taken.push(boxAt({x: at.x + aside, y: at.y - PIN_ABOVE}, PIN, PIN));
        }
    });
    labels.sort((a, b) => a.layer.options.rank - b.layer.options.rank);
    for (const {layer, w, h, at} of labels) {
        const [side, box] = Object.entries(SIDES).map(([name, middle]) => [name, boxAt(middle(at, w, h), w, h)])
            .find(([, one]) => taken.every(other => apart(one, other))) ?? [];
        const node = layer.getElement();
        node.classList.toggle('is-hidden', !side);
        if (side) {
            node.dataset.side = side;
            taken.push(box);
        }
    }
}

const boxAt = ({x, y}, w, h) => ({left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2});

const apart = (a, b) => a.right + GAP < b.left || b.right + GAP < a.left || a.bottom + GAP < b.top || b.bottom + GAP < a.top;
