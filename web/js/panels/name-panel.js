/** Searches a name; every candidate is shown with its origin and radius, and choosing one shows its disc. */

import {fetchCandidates} from '../api.js';
import {element} from '../dom.js';
import {discExtent} from '../extent.js';
import {distance} from '../figures.js';
import {Latest} from '../latest.js';
import {say} from '../report.js';
import {countryName} from '../words.js';

/** How much wider than its disc the surroundings of a chosen place are shown. */
const SURROUNDINGS = 5;

export class NamePanel {
    #state;
    #latest = new Latest();
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        this.input = element('input', {type: 'search', id: 'name', autocomplete: 'off'});
        this.list = element('ul', {class: 'candidates'});
        this.note = element('p', {class: 'note'});
        this.form = element('form', {role: 'search', 'aria-label': 'Places', onsubmit: event => this.#submit(event)},
            element('p', {class: 'field'}, element('label', {for: 'name'}, 'Place name'), this.input, element('button', {type: 'submit'}, 'Find')),
            this.note, this.list);
        details.append(this.form);
        this.#end = this.#state.observe(['candidate'], () => this.#mark());
    }

    onRemove() {
        this.#end();
        this.#latest.cancel();
        this.form.remove();
    }

    async #submit(event) {
        event.preventDefault();
        const name = this.input.value.trim();
        this.list.replaceChildren();
        this.note.textContent = name ? 'Searching.' : 'Write a name.';
        if (!name) {
            return;
        }
        try {
            const found = await this.#latest.run(signal => fetchCandidates(name, signal));
            if (found) {
                this.#draw(name, found.candidates);
            }
        } catch (error) {
            this.note.textContent = `The name could not be searched. ${error.message}.`;
        }
    }

    #draw(name, candidates) {
        const count = candidates.length === 1 ? '1 place' : `${candidates.length} places`;
        this.note.textContent = candidates.length ? `“${name}” may mean ${count}:` : `No place named “${name}” was found.`;
        say(this.#state, this.note.textContent);
        this.list.replaceChildren(...candidates.map(candidate => element('li', {}, this.#button(candidate))));
    }

    #button(candidate) {
        const {name, matched, country, kind, radius_m: radius, source} = candidate;
        const facts = [country && countryName(country), kind, `radius ${distance(radius)}`, `from ${source}`].filter(Boolean).join(' · ');
        const button = element('button', {type: 'button', class: 'candidate', 'aria-pressed': 'false', onclick: () => this.#choose(candidate)},
            element('span', {class: 'title'}, matched && matched !== name ? `${name} (${matched})` : name),
            element('span', {class: 'facts'}, facts));
        button.candidate = candidate;
        return button;
    }

    #choose(candidate) {
        this.#state.set({candidate, goal: discExtent(candidate, Math.max(candidate.radius_m, 500) * SURROUNDINGS)});
    }

    #mark() {
        for (const button of this.list.querySelectorAll('button')) {
            button.setAttribute('aria-pressed', String(button.candidate === this.#state.get('candidate')));
        }
    }
}
