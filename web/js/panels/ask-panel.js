/** Asks the map about a position: typed in any usual notation, or at the middle of the map; a click on the map asks by itself. */

import {element} from '../dom.js';
import {discExtent} from '../extent.js';
import {position} from '../figures.js';
import {t} from '../language.js';
import {Latest} from '../latest.js';
import {mistake, readPosition, readingOf} from '../locate.js';

/** From this width on the panel stands open beside the map. */
const WIDE = '(min-width: 60rem)';
/** What is shown round a position that was typed, in metres. */
const SURROUNDINGS_METRES = 10_000;

export class AskPanel {
    #state;
    #latest = new Latest();
    #end;
    #typed = null;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        details.open = matchMedia(WIDE).matches;
        this.input = element('input', {type: 'text', id: 'position', dir: 'ltr', placeholder: '19.952, 2.965', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'position-note'});
        this.note = element('p', {id: 'position-note', class: 'note'}, t('ask.position.note'));
        this.form = element('form', {onsubmit: event => this.#submit(event)},
            element('p', {class: 'field'}, element('label', {for: 'position'}, t('ask.position.label')), this.input, element('button', {type: 'submit'}, t('ask.position.ask'))),
            this.note,
            element('p', {}, element('button', {type: 'button', class: 'plain aims', onclick: () => this.#askMiddle()}, t('ask.position.middle'))));
        details.append(this.form);
        this.#end = this.#state.observe(['asked'], () => this.#show());
    }

    onRemove() {
        this.#end();
        this.#latest.cancel();
        this.form.remove();
    }

    async #submit(event) {
        event.preventDefault();
        const text = this.input.value.trim();
        if (!text) {
            this.#refuse(t('ask.position.empty'));
            return;
        }
        this.note.textContent = t('ask.position.reading');
        try {
            const read = await this.#latest.run(signal => readPosition(text, signal));
            if (read) {
                const {lat, lon, radius_m: radius} = read;
                this.#typed = {lat, lon, radius_m: radius};
                this.#state.set({asked: this.#typed, goal: discExtent(read, Math.max(SURROUNDINGS_METRES, 2 * radius))});
                this.note.textContent = readingOf(read);
            }
        } catch (error) {
            this.#refuse(mistake(error));
        }
    }

    #refuse(reason) {
        this.input.setAttribute('aria-invalid', 'true');
        this.note.textContent = reason;
    }

    #askMiddle() {
        const {lat, lon} = this.#state.get('view');
        this.#state.set({asked: {lat, lon, radius_m: 0}});
    }

    /** What was typed stays as it was typed; another position is written out. */
    #show() {
        const asked = this.#state.get('asked');
        this.input.removeAttribute('aria-invalid');
        if (asked && asked !== this.#typed) {
            this.input.value = `${asked.lat.toFixed(4)}, ${asked.lon.toFixed(4)}`;
            this.note.textContent = t('ask.position.asked', {position: position(asked.lat, asked.lon)});
        }
    }
}
