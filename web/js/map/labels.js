/** Text on the map, and the rule that of two labels that would overlap the earlier one stays. */

import L from '../leaflet.js';
import {element} from '../dom.js';

/** A label beside a position; the text is set as text. */
export function label(latlng, text, className) {
    return L.marker(latlng, {
        icon: L.divIcon({className: `label ${className}`, html: element('span', {}, text), iconSize: null}),
        pane: 'labels',
        keyboard: false,
        interactive: false,
    });
}

/** Hides each label that would overlap one before it; the labels are on the map already. */
export function thin(labels) {
    const kept = [];
    const elements = labels.map(one => one.getElement()).filter(Boolean);
    elements.forEach(one => one.classList.remove('is-hidden'));
    const boxes = elements.map(one => one.firstElementChild.getBoundingClientRect());
    elements.forEach((one, index) => {
        const clear = kept.every(other => apart(boxes[index], other));
        one.classList.toggle('is-hidden', !clear);
        if (clear) {
            kept.push(boxes[index]);
        }
    });
}

const apart = (a, b) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
