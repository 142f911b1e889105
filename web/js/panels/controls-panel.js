/** Which line, and which reading of the figures. */

import {element} from '../dom.js';
import {distance} from '../figures.js';
import {READINGS, lineName} from '../words.js';

export class ControlsPanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(form) {
        this.form = form;
        this.set = element('select', {id: 'border-set', 'aria-describedby': 'set-note', onchange: () => this.#state.set({borderSet: this.set.value})});
        this.reading = element('select', {id: 'reading', 'aria-describedby': 'reading-note', onchange: () => this.#state.set({reading: this.reading.value})},
            Object.keys(READINGS).map(name => element('option', {value: name}, name === 'hedged' ? 'hedged (default)' : name)));
        this.setNote = element('p', {id: 'set-note', class: 'note'});
        this.readingNote = element('p', {id: 'reading-note', class: 'note'});
        form.append(
            element('div', {class: 'control'}, element('p', {class: 'field'}, element('label', {for: 'border-set'}, 'Line'), this.set), this.setNote),
            element('div', {class: 'control'}, element('p', {class: 'field'}, element('label', {for: 'reading'}, 'Reading'), this.reading), this.readingNote));
        form.addEventListener('submit', stay);
        this.#ends = [
            this.#state.observe(['borderSets', 'borderSet'], () => this.#drawSets()),
            this.#state.observe(['reading'], () => this.#drawReading()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.form.removeEventListener('submit', stay);
        this.form.replaceChildren();
    }

    #drawSets() {
        const sets = this.#state.get('borderSets');
        this.set.replaceChildren(...sets.map(({id}) => element('option', {value: id}, `${lineName(sets, id)} (${id})`)));
        this.set.disabled = sets.length === 0;
        this.set.value = this.#state.get('borderSet');
        const chosen = sets.find(({id}) => id === this.#state.get('borderSet'));
        this.setNote.textContent = chosen ? setSentence(chosen) : '';
    }

    #drawReading() {
        const name = this.#state.get('reading');
        this.reading.value = name;
        this.readingNote.textContent = READINGS[name] ?? '';
    }
}

const stay = event => event.preventDefault();

function setSentence({title, vintage, accuracy_m: accuracy}) {
    const stated = accuracy === null || accuracy === undefined ? 'no accuracy stated' : `stated accuracy ${distance(accuracy)}`;
    return `${title}; vintage ${vintage}; ${stated}.`;
}
