/** The answer of every view to "where is this?", as a table, with the spread among them. */

import {fetchMeasure} from '../api.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {bearing, distance, position} from '../figures.js';
import {Latest} from '../latest.js';
import {say} from '../report.js';
import {countryName, countryWithCode, ownerName} from '../words.js';

export class AnswerPanel {
    #state;
    #latest = new Latest();
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.root = root;
        this.#ends = [
            this.#state.observe(['asked'], () => this.#ask()),
            this.#state.observe(['answer', 'borderSets'], () => this.#draw()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#latest.cancel();
        this.root.replaceChildren();
    }

    async #ask() {
        const asked = this.#state.get('asked');
        this.#latest.cancel();
        this.#state.set({answer: asked && {loading: true}});
        if (!asked) {
            return;
        }
        try {
            const answer = await this.#latest.run(signal => fetchMeasure(asked, signal));
            if (answer) {
                this.#state.set({answer});
                say(this.#state, spreadSentence(answer));
            }
        } catch (error) {
            this.#state.set({answer: {failure: error.message}});
            say(this.#state, `The map could not answer. ${error.message}.`);
        }
    }

    #draw() {
        const asked = this.#state.get('asked');
        const answer = this.#state.get('answer');
        this.root.hidden = !asked;
        if (asked) {
            this.root.replaceChildren(
                element('header', {},
                    element('h3', {id: 'answer-title'}, `At ${position(asked.lat, asked.lon)}`),
                    element('button', {type: 'button', class: 'plain', onclick: () => this.#state.set({asked: null})}, 'Close')),
                ...this.#parts(answer));
        }
    }

    #parts(answer) {
        if (answer?.failure) {
            return [element('p', {class: 'failure'}, `The map could not answer. ${answer.failure}.`)];
        }
        if (!answer?.views) {
            return [element('p', {class: 'note'}, 'Measuring.')];
        }
        const head = ['By whose line', 'Edges', 'Country', 'Distance', 'Bearing', 'Between'].map(columnHead);
        return [
            element('p', {}, spreadSentence(answer)),
            scrollingTable('Every border set and edge rule; none of them is ground truth', head, answer.views.map((view, index) => this.#row(view, index, answer.views)), 'answer-table'),
        ];
    }

    /** Views of one border set follow one another and share its name. */
    #row(view, index, views) {
        const {border_set: set, edges, nearest} = view;
        const first = views[index - 1]?.border_set !== set;
        const rowspan = views.filter(one => one.border_set === set).length;
        return element('tr', {},
            first && element('th', {scope: 'rowgroup', rowspan}, ownerName(this.#state.get('borderSets'), set)),
            element('td', {}, edges),
            element('td', {}, countryText(view)),
            element('td', {class: 'figure'}, nearest ? distance(nearest.distance_m) : 'none'),
            element('td', {class: 'figure'}, nearest ? bearing(nearest.bearing_deg) : '–'),
            element('td', {}, nearest ? nearest.between.map(betweenText).join(' and ') : '–'));
    }
}

const betweenText = code => (code ? countryName(code) : 'no country');

function countryText({country, reason, straddles}) {
    const name = country === null ? `not said${reason ? `: ${reason}` : ''}` : [country].flat().map(countryWithCode).join(' and ');
    return straddles ? `${name}; touches the line` : name;
}

function spreadSentence({spread}) {
    const countries = (spread.countries ?? []).filter(Boolean);
    const where = countries.length === 0 ? 'No set names a country.' : countries.length === 1 ? `All sets that name a country name ${countryWithCode(countries[0])}.` : `Sets differ: ${countries.map(countryWithCode).join(', ')}.`;
    if (spread.distance_min_m === null || spread.distance_min_m === undefined) {
        return `${where} No line is near.`;
    }
    return `${where} The nearest line lies ${distance(spread.distance_min_m)} to ${distance(spread.distance_max_m)} away, by whose line it is.`;
}
