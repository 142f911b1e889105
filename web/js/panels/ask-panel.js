/** Asks the map about a position: typed, or at the middle of the map; a click on the map asks by itself. */

import {element} from '../dom.js';
import {parsePosition, position} from '../figures.js';

/** From this width on the panel stands open beside the map. */
const WIDE = '(min-width: 60rem)';

export class AskPanel {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        details.open = matchMedia(WIDE).matches;
        this.input = element('input', {type: 'text', id: 'position', inputmode: 'text', placeholder: '19.952, 2.965', autocomplete: 'off', 'aria-describedby': 'position-note'});
        this.note = element('p', {id: 'position-note', class: 'note'}, NOTE);
        this.form = element('form', {onsubmit: event => this.#submit(event)},
            element('p', {class: 'field'}, element('label', {for: 'position'}, 'Position'), this.input, element('button', {type: 'submit'}, 'Ask')),
            this.note,
            element('p', {}, element('button', {type: 'button', class: 'plain', onclick: () => this.#askMiddle()}, 'Ask at the middle of the map')));
        details.append(this.form);
        this.#end = this.#state.observe(['asked'], () => this.#show());
    }

    onRemove() {
        this.#end();
        this.form.remove();
    }

    #submit(event) {
        event.preventDefault();
        const asked = parsePosition(this.input.value);
        this.input.toggleAttribute('aria-invalid', !asked);
        this.note.textContent = asked ? NOTE : 'Not a position. Write latitude, longitude in degrees, such as 19.952, 2.965.';
        if (asked) {
            const {lat, lon} = asked;
            this.#state.set({asked: {...asked, radius_m: 0}, goal: {south: lat - 0.1, north: lat + 0.1, west: lon - 0.1, east: lon + 0.1}});
        }
    }

    #askMiddle() {
        const {lat, lon} = this.#state.get('view');
        this.#state.set({asked: {lat, lon, radius_m: 0}});
    }

    #show() {
        const asked = this.#state.get('asked');
        if (asked) {
            this.input.removeAttribute('aria-invalid');
            this.input.value = `${asked.lat.toFixed(4)}, ${asked.lon.toFixed(4)}`;
            this.note.textContent = `Asked at ${position(asked.lat, asked.lon)}.`;
        }
    }
}

const NOTE = 'Latitude, longitude in degrees; or click the map.';
