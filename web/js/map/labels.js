/** Text on the map, and the rule by which labels make room for one another and for the markers. */

import L from '../leaflet.js';
import {element} from '../dom.js';

/** Where a label may stand about its position, in the order in which room is looked for. */
const SIDES = ['below', 'end', 'start', 'above'];
/** Free pixels between two labels. */
const GAP = 2;

/** A label beside a position; the text is set as text. Labels of lower rank find room first. */
export function label(latlng, text, className, rank = 0) {
    const words = element('span', {'data-rank': rank}, text);
    return L.marker(latlng, {
        icon: L.divIcon({className: `label ${className}`, html: words, iconSize: null}),
        pane: 'labels',
        keyboard: false,
        interactive: false,
    });
}

/** Gives every label of the map a free side, or hides it where none is free. Degrees at the edge keep their place. */
export function makeRoom(map) {
    const taken = [...map.getContainer().querySelectorAll('.pin')].map(pin => pin.getBoundingClientRect());
    const labels = [...map.getPane('labels').querySelectorAll('.label:not(.degree-label)')];
    labels.sort((a, b) => a.firstElementChild.dataset.rank - b.firstElementChild.dataset.rank);
    for (const one of labels) {
        const side = SIDES.find(candidate => {
            one.dataset.side = candidate;
            const box = one.firstElementChild.getBoundingClientRect();
            return taken.every(other => apart(box, other));
        });
        one.classList.toggle('is-hidden', !side);
        if (side) {
            taken.push(one.firstElementChild.getBoundingClientRect());
        }
    }
}

const apart = (a, b) => a.right + GAP < b.left || b.right + GAP < a.left || a.bottom + GAP < b.top || b.bottom + GAP < a.top;
