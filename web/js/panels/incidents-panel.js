/** The list of incidents by date, with a filter, and the files that were refused. */

import {ALL_INCIDENTS_ADDRESS} from '../api.js';
import {dateWords} from '../dates.js';
import {element} from '../dom.js';
import {say} from '../report.js';
import {countryName} from '../words.js';

export class IncidentsPanel {
    #state;
    #ends = [];
    #parts = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.filter = element('input', {type: 'search', id: 'filter', autocomplete: 'off', oninput: () => this.#draw()});
        this.list = element('ol', {class: 'incident-list'});
        this.note = element('p', {class: 'note'});
        this.after = element('div', {class: 'after-list'});
        this.#parts = [element('p', {class: 'field'}, element('label', {for: 'filter'}, 'Filter'), this.filter), this.list, this.note, this.after];
        root.append(...this.#parts);
        this.#ends = [
            this.#state.observe(['incidents'], () => this.#draw()),
            this.#state.observe(['incident'], () => this.#mark()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#parts.forEach(part => part.remove());
    }

    #draw() {
        const document = this.#state.get('incidents');
        const all = (document?.incidents ?? []).map((incident, index) => ({incident, number: index + 1}));
        const wanted = this.filter.value.trim().toLocaleLowerCase();
        const shown = all.filter(({incident}) => searched(incident).includes(wanted));
        this.list.replaceChildren(...shown.map(entry => this.#item(entry)));
        this.note.replaceChildren(...this.#noteParts(document, all.length, shown.length));
        this.after.replaceChildren(...this.#afterParts(document));
        this.#mark();
    }

    #item({incident, number}) {
        const {id, title, place} = incident;
        return element('li', {},
            element('button', {type: 'button', class: 'incident', 'data-incident': id, onclick: () => this.#choose(incident)},
                element('span', {class: 'number', 'aria-hidden': 'true'}, number),
                element('span', {class: 'words'},
                    element('span', {class: 'title'}, title),
                    element('span', {class: 'facts'}, dateWords(incident.date)),
                    element('span', {class: 'facts'}, [place?.name, incident.kind, incident.status].filter(Boolean).join(' · ')))));
    }

    #choose({id, title}) {
        this.#state.set({incident: id});
        say(this.#state, `${title} chosen.`);
    }

    #mark() {
        for (const button of this.list.querySelectorAll('button')) {
            const chosen = button.dataset.incident === this.#state.get('incident');
            chosen ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current');
        }
    }

    #noteParts(document, all, shown) {
        if (document === null) {
            return ['Loading the incidents.'];
        }
        if (document.failure) {
            const again = element('button', {type: 'button', class: 'plain', onclick: () => this.#state.get('retry')()}, 'Try again');
            return [`The incidents could not be loaded. ${document.failure}. `, again];
        }
        if (all === 0) {
            return ['No incident is loaded. Incident files are named with --incidents when the server starts.'];
        }
        return shown === all ? [] : [`${shown} of ${all} incidents match.`];
    }

    #afterParts(document) {
        const problems = document?.problems ?? [];
        const refused = problems.length > 0 && element('details', {class: 'problems'},
            element('summary', {}, `Problems in incident files: ${problems.length}`),
            element('ul', {}, problems.map(problem => element('li', {}, problemText(problem)))));
        const download = document?.incidents.length > 0
            && element('p', {}, element('a', {href: ALL_INCIDENTS_ADDRESS, download: 'claimline-incidents.geojson'}, 'All incidents as GeoJSON'));
        return [refused, download].filter(Boolean);
    }
}

function searched({title, date, kind, status, place, border, object}) {
    const countries = (border ?? []).map(countryName);
    return [title, date, dateWords(date), kind, status, place?.name, object, ...(border ?? []), ...countries].join(' ').toLocaleLowerCase();
}

function problemText({file, line, column, message, rule, hint}) {
    const at = [file, line || null, column || null].filter(Boolean).join(':');
    return `${at}: ${message} (rule ${rule}). Hint: ${hint}`;
}
