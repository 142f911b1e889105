/** Which line, whether every set's line is drawn beside it, and which reading of the figures. */

import {element} from '../dom.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {READINGS, lineTitle} from '../words.js';

export class ControlsPanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(form) {
        this.form = form;
        this.set = element('select', {id: 'border-set', 'aria-describedby': 'set-note', onchange: () => this.#state.set({borderSet: this.set.value})});
        this.all = element('input', {type: 'checkbox', id: 'all-sets', onchange: () => this.#state.set({lines: this.all.checked ? 'all' : null})});
        this.reading = element('select', {id: 'reading', 'aria-describedby': 'reading-note', onchange: () => this.#state.set({reading: this.reading.value})},
            Object.keys(READINGS).map(name => element('option', {value: name}, name === 'hedged' ? t('map.reading-default', {reading: name}) : name)));
        this.setNote = element('p', {id: 'set-note', class: 'note'});
        this.readingNote = element('p', {id: 'reading-note', class: 'note'});
        form.append(
            element('div', {class: 'control'},
                element('p', {class: 'field'}, element('label', {for: 'border-set'}, t('map.line')), this.set),
                this.setNote,
                element('p', {class: 'check'}, this.all, element('label', {for: 'all-sets'}, t('map.all-sets')))),
            element('div', {class: 'control'}, element('p', {class: 'field'}, element('label', {for: 'reading'}, t('map.reading')), this.reading), this.readingNote));
        form.addEventListener('submit', stay);
        this.#ends = [
            this.#state.observe(['borderSets', 'borderSet'], () => this.#drawSets()),
            this.#state.observe(['lines'], () => {
                this.all.checked = this.#state.get('lines') === 'all';
            }),
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
        this.set.replaceChildren(...sets.map(({id}) => element('option', {value: id}, t('map.set-option', {line: lineTitle(sets, id), id}))));
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
    return accuracy === null || accuracy === undefined
        ? t('map.set-note-none', {title, vintage})
        : t('map.set-note', {title, vintage, accuracy: distance(accuracy)});
}
