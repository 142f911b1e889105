/** The answer of every view to "where is this?", as a table, with the spread among them. */

import {fetchMeasure} from '../api.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {bearing, distance, position} from '../figures.js';
import {t} from '../language.js';
import {Latest} from '../latest.js';
import {say} from '../report.js';
import {countryName, countryWithCode, edgesWord, listed, ownerName} from '../words.js';

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
            say(this.#state, t('ask.answer.failed', {reason: error.message}));
        }
    }

    #draw() {
        const asked = this.#state.get('asked');
        const answer = this.#state.get('answer');
        this.root.hidden = !asked;
        if (asked) {
            this.root.replaceChildren(
                element('header', {},
                    element('h3', {id: 'answer-title'}, heading(asked)),
                    element('button', {type: 'button', class: 'plain', onclick: () => this.#state.set({asked: null})}, t('ask.answer.close'))),
                ...this.#parts(answer));
        }
    }

    #parts(answer) {
        if (answer?.failure) {
            return [element('p', {class: 'failure'}, t('ask.answer.failed', {reason: answer.failure}))];
        }
        if (!answer?.views) {
            return [element('p', {class: 'note'}, t('ask.answer.measuring'))];
        }
        const head = ['line', 'edges', 'country', 'distance', 'bearing', 'between'].map(name => columnHead(t(`ask.answer.${name}`)));
        return [
            element('p', {}, spreadSentence(answer)),
            scrollingTable(t('ask.answer.caption'), head, answer.views.map((view, index) => this.#row(view, index, answer.views)), 'answer-table'),
        ];
    }

    /** Views of one border set follow one another and share its name. */
    #row(view, index, views) {
        const {border_set: set, edges, nearest} = view;
        const first = views[index - 1]?.border_set !== set;
        const rowspan = views.filter(one => one.border_set === set).length;
        return element('tr', {},
            first && element('th', {scope: 'rowgroup', rowspan}, ownerName(this.#state.get('borderSets'), set)),
            element('td', {}, edgesWord(edges)),
            element('td', {}, countryText(view, this.#state.get('borderSets').find(one => one.id === set))),
            element('td', {class: 'figure'}, nearest ? distance(nearest.distance_m) : t('ask.answer.none')),
            element('td', {class: 'figure'}, nearest ? bearing(nearest.bearing_deg) : '–'),
            element('td', {}, nearest ? listed(nearest.between.map(betweenText)) : '–'));
    }
}

const heading = ({lat, lon, radius_m: radius}) => (radius
    ? t('ask.answer.title-radius', {position: position(lat, lon), radius: distance(radius)})
    : t('ask.answer.title', {position: position(lat, lon)}));

const betweenText = code => (code ? countryName(code) : t('ask.answer.no-country'));

/** Beyond the outer limit of a set that has one, or on ground that it gives to nobody, no country is named. */
function countryText({country, straddles}, set) {
    const named = [country ?? []].flat().map(countryWithCode);
    const name = named.length ? listed(named) : t(set?.extent === 'sea' ? 'ask.answer.beyond-waters' : 'ask.answer.nobodys');
    return straddles ? t('ask.answer.straddles', {country: name}) : name;
}

function spreadSentence({spread}) {
    const countries = (spread.countries ?? []).filter(Boolean).map(countryWithCode);
    const where = countries.length === 0 ? 'nobody' : countries.length === 1 ? 'one' : 'several';
    const far = spread.distance_min_m === null || spread.distance_min_m === undefined;
    return t(`ask.answer.spread.${where}${far ? '-far' : ''}`, {
        country: countries[0] ?? '',
        countries: listed(countries),
        least: far ? '' : distance(spread.distance_min_m),
        greatest: far ? '' : distance(spread.distance_max_m),
    });
}
