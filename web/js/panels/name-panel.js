/** Searches a name; every candidate is shown with its origin and radius, and choosing one shows its disc. */

import {fetchCandidates} from '../api.js';
import {element} from '../dom.js';
import {discExtent} from '../extent.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {Latest} from '../latest.js';
import {say} from '../report.js';
import {placeTitle} from '../locate.js';
import {countryName, isolated, items, wordOf} from '../words.js';

/** How much wider than its disc the surroundings of a chosen place are shown. */
const SURROUNDINGS = 5;

const kindOf = wordOf('place-kind');

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
        this.form = element('form', {role: 'search', 'aria-label': t('ask.place.search'), onsubmit: event => this.#submit(event)},
            element('p', {class: 'field'}, element('label', {for: 'name'}, t('ask.place.label')), this.input, element('button', {type: 'submit'}, t('ask.place.find'))),
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
        this.note.textContent = t(name ? 'ask.place.searching' : 'ask.place.empty');
        if (!name) {
            return;
        }
        try {
            const found = await this.#latest.run(signal => fetchCandidates(name, signal));
            if (found) {
                this.#draw(name, found.candidates);
            }
        } catch (error) {
            this.note.textContent = t('ask.place.failed', {reason: error.message});
        }
    }

    #draw(name, candidates) {
        this.note.textContent = t(candidates.length ? 'ask.place.found' : 'ask.place.none', {name: isolated(name), count: candidates.length});
        say(this.#state, this.note.textContent);
        this.list.replaceChildren(...candidates.map(candidate => element('li', {}, this.#button(candidate))));
    }

    #button(candidate) {
        const {country, kind, radius_m: radius, source} = candidate;
        const facts = [country && countryName(country), kindOf(kind), t('ask.place.radius', {radius: distance(radius)}), t('ask.place.from', {source: isolated(source)})];
        const button = element('button', {type: 'button', class: 'candidate', 'aria-pressed': 'false', onclick: () => this.#choose(candidate)},
            element('span', {class: 'title'}, placeTitle(candidate)),
            element('span', {class: 'facts'}, items(facts.filter(Boolean))));
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
