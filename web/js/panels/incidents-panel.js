/** The list of incidents by date, with a filter, and the files that were refused. */

import {dateWords} from '../dates.js';
import {element} from '../dom.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {SHOWN_BY, numbered, shownIncidents} from '../shown-incidents.js';
import {isolated, kindWord, statusWord} from '../words.js';

export class IncidentsPanel {
    #state;
    #ends = [];
    #parts = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.filter = element('input', {type: 'search', id: 'filter', autocomplete: 'off', oninput: () => this.#state.set({query: this.filter.value})});
        this.list = element('ol', {class: 'incident-list'});
        this.note = element('p', {class: 'note'});
        this.after = element('div', {class: 'after-list'});
        this.#parts = [element('p', {class: 'field'}, element('label', {for: 'filter'}, t('incidents.filter')), this.filter), this.list, this.note, this.after];
        root.append(...this.#parts);
        this.#ends = [
            this.#state.observe(SHOWN_BY, () => this.#draw()),
            this.#state.observe(['incident'], () => this.#mark()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#parts.forEach(part => part.remove());
    }

    #draw() {
        const document = this.#state.get('incidents');
        const shown = shownIncidents(this.#state);
        if (this.filter.value !== this.#state.get('query')) {
            this.filter.value = this.#state.get('query');
        }
        this.list.replaceChildren(...shown.map(entry => this.#item(entry)));
        this.note.replaceChildren(...this.#noteParts(document, numbered(this.#state).length, shown.length));
        this.after.replaceChildren(...this.#problems(document));
        this.#mark();
    }

    /** Title and place stand as the file has them, which is in English, in every language of the page. */
    #item({incident, number}) {
        const {id, title, place, kind, status} = incident;
        return element('li', {},
            element('button', {type: 'button', class: 'incident', 'data-incident': id, onclick: () => this.#choose(incident)},
                element('span', {class: 'number', 'aria-hidden': 'true'}, number),
                element('span', {class: 'words'},
                    element('span', {class: 'title', lang: 'en', dir: 'auto'}, title),
                    element('span', {class: 'facts'}, dateWords(incident.date)),
                    element('span', {class: 'facts'}, [isolated(place?.name), kindWord(kind), statusWord(status)].filter(Boolean).join(' · ')))));
    }

    #choose({id, title}) {
        this.#state.set({incident: id});
        say(this.#state, t('incidents.chosen', {title: isolated(title)}));
    }

    #mark() {
        for (const button of this.list.querySelectorAll('button')) {
            const chosen = button.dataset.incident === this.#state.get('incident');
            chosen ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current');
        }
    }

    #noteParts(document, all, shown) {
        if (document === null) {
            return [t('incidents.loading')];
        }
        if (document.failure) {
            const again = element('button', {type: 'button', class: 'plain', onclick: () => this.#state.get('retry')()}, t('incidents.again'));
            return [t('incidents.failed', {reason: document.failure}), ' ', again];
        }
        if (all === 0) {
            return [t('incidents.none')];
        }
        return shown === all ? [] : [t('incidents.match', {count: shown, all})];
    }

    #problems(document) {
        const problems = document?.problems ?? [];
        return problems.length === 0 ? [] : [element('details', {class: 'problems'},
            element('summary', {}, t('incidents.problems', {count: problems.length})),
            element('ul', {}, problems.map(problem => element('li', {}, problemText(problem)))))];
    }
}

/** The words of a problem are the server's, in English. */
function problemText({file, line, column, message, rule, hint}) {
    const at = [file, line || null, column || null].filter(Boolean).join(':');
    return t('incidents.problem', {at: isolated(at), message: isolated(message), rule: isolated(rule), hint: isolated(hint)});
}
