/** Incidents and responses along time, and the span of time that list, map and downloads keep to. */

import {dateWords, dayWords} from '../dates.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {LANGUAGES, language, t} from '../language.js';
import {say} from '../report.js';
import {SHOWN_BY, numbered, shownIncidents, spanOf} from '../shown-incidents.js';
import {timeAxis} from '../time/axis.js';
import {dayNumber, domainOf, isoDay} from '../time/days.js';
import {Player} from '../time/player.js';
import {countryName, isolated, listed} from '../words.js';

/** From this size of the window on, the panel stands open at first. */
const ROOMY = '(min-width: 60rem) and (min-height: 50rem)';
/** Beside the chosen span, this share of it is drawn on each side. */
const BESIDE = 0.05;
/** The table tells so many dates at most. */
const MOST_ROWS = 500;
const RTL = LANGUAGES[language].direction === 'rtl';

export class TimePanel {
    #state;
    #ends = [];
    #player;
    #domain = null;
    #drawing = 0;

    constructor(state) {
        this.#state = state;
        this.#player = new Player(span => this.#choose(span), () => this.#named());
    }

    onAdd(details) {
        details.open = matchMedia(ROOMY).matches || SHOWN_BY.slice(1, 4).some(key => this.#state.get(key) !== null);
        this.#build();
        details.append(this.body);
        const sized = new ResizeObserver(() => this.#drawSoon());
        sized.observe(this.body);
        this.#ends = [
            () => sized.disconnect(),
            this.#state.observe([...SHOWN_BY, 'incident', 'dossier'], () => this.#show()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#player.stop();
        cancelAnimationFrame(this.#drawing);
        this.body.remove();
    }

    #build() {
        const day = (key, label) => element('input', {type: 'date', id: `time-${key}`, 'aria-label': label, onchange: event => this.#choose({[key]: event.target.value || null}, true)});
        const slide = (key, label) => element('input', {type: 'range', id: `time-slide-${key}`, step: 1, 'aria-label': label, oninput: event => this.#slide(key, Number(event.target.value)), onchange: () => this.#tell()});
        this.days = {from: day('from', t('time.first-day')), to: day('to', t('time.last-day'))};
        this.slides = {from: slide('from', t('time.slide-first')), to: slide('to', t('time.slide-last'))};
        this.within = element('select', {id: 'time-within', onchange: () => this.#choose({within: this.within.value || null}, true)},
            element('option', {value: ''}, t('time.any-part')), element('option', {value: '1'}, t('time.whole')));
        this.play = element('button', {type: 'button', id: 'time-play', onclick: () => this.#player.press(this.#domain, this.#span())});
        this.all = element('button', {type: 'button', id: 'time-all', class: 'plain', onclick: () => this.#choose({from: null, to: null}, true)}, t('time.all'));
        this.note = element('p', {class: 'note', id: 'time-note'});
        this.overview = element('div', {class: 'time-overview'});
        this.axis = element('div', {class: 'time-drawing'});
        this.key = element('p', {class: 'note'});
        this.table = element('details', {class: 'time-table', id: 'time-table'}, element('summary', {}, t('time.as-table')), this.key);
        this.table.addEventListener('toggle', () => this.#show());
        this.controls = element('form', {class: 'time-controls', 'aria-label': t('time.span'), onsubmit: event => event.preventDefault()},
            element('p', {class: 'field'}, element('label', {for: 'time-from'}, t('time.from')), this.days.from),
            element('p', {class: 'field'}, element('label', {for: 'time-to'}, t('time.to')), this.days.to),
            element('p', {class: 'time-buttons'}, this.play, this.all),
            element('p', {class: 'field time-meaning'}, element('label', {for: 'time-within'}, t('time.counts-if')), this.within));
        this.body = element('div', {class: 'time-body'}, this.controls,
            element('div', {class: 'time-span'}, this.overview, this.slides.from, this.slides.to),
            this.axis, this.note, this.table);
        this.#named();
    }

    #named() {
        this.play.textContent = t(this.#player.playing ? 'time.stop' : this.#player.stepwise ? 'time.step' : 'time.play');
    }

    /** The chosen span in numbers of days; where it is open, the first or last day of all. */
    #span() {
        const {from, to} = spanOf(this.#state);
        return {first: from ? dayNumber(from) : this.#domain.first, last: to ? dayNumber(to) : this.#domain.last, open: !from && !to};
    }

    #slide(key, value) {
        const {first, last} = this.#domain;
        const day = key === 'from' ? (value <= first ? null : isoDay(value)) : (value >= last ? null : isoDay(value));
        this.#choose({[key]: day});
    }

    /** A first day after the last one takes the last one with it, and the other way round. */
    #choose(patch, told = false) {
        const {from, to} = {...spanOf(this.#state), ...patch};
        const crossed = from && to && from > to;
        this.#state.set(crossed ? ('from' in patch ? {...patch, to: from} : {...patch, from: to}) : patch);
        if (told) {
            this.#tell();
        }
    }

    #tell() {
        say(this.#state, this.#sentence());
    }

    #show() {
        const dated = [...numbered(this.#state).map(({incident}) => incident), ...this.#responses()];
        this.#domain = domainOf(dated);
        this.body.hidden = this.#domain === null;
        if (this.#domain === null) {
            return;
        }
        const {from, to, whole} = spanOf(this.#state);
        const {first, last} = this.#span();
        for (const [key, iso, value] of [['from', from, first], ['to', to, last]]) {
            const field = this.days[key];
            if (document.activeElement !== field) {
                field.value = iso ?? '';
            }
            const slider = this.slides[key];
            [slider.min, slider.max] = [this.#domain.first, this.#domain.last];
            slider.value = value;
            slider.classList.toggle('is-late', value > (this.#domain.first + this.#domain.last) / 2);
            slider.setAttribute('aria-valuetext', dayWords(isoDay(Number(slider.value))));
        }
        this.within.value = whole ? '1' : '';
        this.all.disabled = from === null && to === null;
        this.note.textContent = this.#sentence();
        this.key.textContent = t(this.#responses().length ? 'time.key-responses' : 'time.key');
        this.#drawTable();
        this.#drawSoon();
    }

    #sentence() {
        const [count, all] = [shownIncidents(this.#state).length, numbered(this.#state).length];
        const {first, last, open} = this.#span();
        if (open) {
            return t('time.no-span', {count, all});
        }
        const whole = spanOf(this.#state).whole;
        return t(whole ? 'time.shown-whole' : 'time.shown', {count, all, from: dayWords(isoDay(first)), to: dayWords(isoDay(last))});
    }

    /** Those of the chosen incident; the list of incidents doesn't tell them. */
    #responses() {
        return this.#state.get('dossier')?.incident?.responses ?? [];
    }

    #drawSoon() {
        cancelAnimationFrame(this.#drawing);
        this.#drawing = requestAnimationFrame(() => this.#draw());
    }

    #draw() {
        const width = Math.floor(this.axis.clientWidth);
        if (width === 0 || this.#domain === null) {
            return;
        }
        const chosen = this.#state.get('incident');
        const shown = new Set(shownIncidents(this.#state).map(({number}) => number));
        const incidents = numbered(this.#state).map(({incident, number}) => ({
            ...incident,
            label: String(number),
            text: `${incident.title}: ${dateWords(incident.date)}`,
            className: `dated-incident${incident.id === chosen ? ' is-chosen' : ''}${shown.has(number) ? '' : ' is-out'}`,
            choose: () => this.#state.set({incident: incident.id}),
        }));
        const responses = this.#responses().map(response => ({...response, text: `${response.what}: ${dateWords(response.date)}`, className: 'dated-response'}));
        const {first, last} = this.#span();
        const beside = Math.max(1, Math.round((last - first) * BESIDE));
        const drawn = {first: Math.max(this.#domain.first, first - beside), last: Math.min(this.#domain.last, last + beside)};
        this.axis.replaceChildren(timeAxis([incidents, responses], drawn, width, RTL));
        this.overview.replaceChildren(timeAxis([incidents.map(({date, date_earliest, date_latest, text, className}) => ({date, date_earliest, date_latest, text, className}))],
            this.#domain, Math.floor(this.overview.clientWidth), RTL));
    }

    #drawTable() {
        const rest = this.table.querySelector('.table-region');
        rest?.remove();
        this.more?.remove();
        if (!this.table.open) {
            return;
        }
        const entries = [
            ...shownIncidents(this.#state).map(({incident, number}) => ({...incident, what: incident.title, who: t('time.incident-number', {number})})),
            ...this.#responses().map(response => ({...response, who: this.#who(response)})),
        ].sort((a, b) => (a.date_earliest ?? '').localeCompare(b.date_earliest ?? ''));
        this.table.append(scrollingTable(t('time.table-caption'), ['date', 'what', 'who'].map(name => columnHead(t(`time.column.${name}`))),
            entries.slice(0, MOST_ROWS).map(({date, what, who}) => element('tr', {},
                element('td', {}, dateWords(date)), element('td', {lang: 'en', dir: 'auto'}, what), element('td', {}, who)))));
        if (entries.length > MOST_ROWS) {
            this.more = element('p', {class: 'note'}, t('time.more-rows', {count: entries.length - MOST_ROWS}));
            this.table.append(this.more);
        }
    }

    #who({by, towards}) {
        const who = listed((by ?? []).map(one => isolated(countryName(one))));
        return towards ? t('time.response-towards', {who, whom: isolated(countryName(towards))}) : t('time.response', {who});
    }
}
