/** Measures the geodesic between two positions: typed, named, or clicked on the map one after the other. */

import {fetchGeodesic} from '../api.js';
import {element} from '../dom.js';
import {discExtent, joined} from '../extent.js';
import {azimuth, distance, position} from '../figures.js';
import {locale, t} from '../language.js';
import {Latest} from '../latest.js';
import {locate, mistake} from '../locate.js';
import {say} from '../report.js';

const ENDS = ['from', 'to'];
/** What is shown round both ends, in metres. */
const SURROUNDINGS_METRES = 1_000;

export class MeasurePanel {
    #state;
    #latest = new Latest();
    #ends = [];
    #picking = null;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        this.inputs = Object.fromEntries(ENDS.map(end => [end, element('input', {
            type: 'text', id: `measure-${end}`, dir: 'auto', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'measure-note',
        })]));
        this.note = element('p', {id: 'measure-note', class: 'note'});
        this.clicks = element('button', {type: 'button', class: 'plain', 'aria-pressed': 'false', onclick: () => this.#pickBoth()}, t('ask.measure.clicks'));
        this.result = element('div', {class: 'measured'});
        this.tool = element('details', {class: 'tool', id: 'measure', open: Boolean(this.#whole())},
            element('summary', {}, element('h3', {}, t('ask.measure.title'))),
            element('form', {onsubmit: event => this.#submit(event)},
                ENDS.map(end => element('p', {class: 'field'},
                    element('label', {for: `measure-${end}`}, t(`ask.measure.${end}`)), this.inputs[end],
                    element('button', {type: 'button', class: 'plain aims', 'aria-label': t(`ask.measure.middle-${end}`), onclick: () => this.#fillMiddle(end)}, t('ask.measure.middle')))),
                this.note,
                element('p', {class: 'buttons'}, element('button', {type: 'submit'}, t('ask.measure.measure')), this.clicks)),
            this.result);
        details.append(this.tool);
        this.#ends = [
            this.#state.observe(['ends'], () => this.#measure()),
            this.#state.observe(['geodesic', 'ends'], () => this.#draw()),
            this.#state.observe(['pick'], () => this.#mark()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#latest.cancel();
        this.tool.remove();
    }

    #whole() {
        const {from, to} = this.#state.get('ends');
        return from && to ? {from, to} : null;
    }

    async #submit(event) {
        event.preventDefault();
        this.#state.set({pick: null});
        const found = {};
        for (const end of ENDS) {
            const input = this.inputs[end];
            input.removeAttribute('aria-invalid');
            try {
                const text = input.value.trim();
                const known = this.#state.get('ends')[end];
                found[end] = text && known && text === endText(known) ? known : named(text, await locate(text));
            } catch (error) {
                input.setAttribute('aria-invalid', 'true');
                input.focus();
                this.note.textContent = input.value.trim() ? mistake(error) : t('ask.measure.empty');
                return;
            }
        }
        const box = ENDS.map(end => discExtent(found[end], SURROUNDINGS_METRES)).reduce(joined);
        this.#state.set({ends: found, goal: box});
    }

    #fillMiddle(end) {
        const {lat, lon} = this.#state.get('view');
        this.inputs[end].value = endText({lat, lon});
    }

    #pickBoth() {
        if (this.#picking) {
            this.#state.set({pick: null});
            return;
        }
        this.#state.set({ends: {from: null, to: null}});
        this.#pick('from', from => this.#pick('to', to => {
            this.#picking = null;
            this.#state.set({pick: null, ends: {from, to}});
        }));
        document.getElementById('map').focus();
    }

    #pick(end, next) {
        this.#picking = at => {
            this.inputs[end].value = endText(at);
            next(at);
        };
        this.#state.set({pick: this.#picking});
        this.note.textContent = t(`ask.measure.click-${end}`);
        say(this.#state, this.note.textContent);
    }

    #mark() {
        if (this.#state.get('pick') !== this.#picking) {
            this.#picking = null;
        }
        this.clicks.setAttribute('aria-pressed', String(this.#picking !== null));
        if (!this.#picking) {
            this.note.textContent = t('ask.measure.note');
        }
    }

    async #measure() {
        const ends = this.#whole();
        this.#latest.cancel();
        this.#state.set({geodesic: null});
        if (!ends) {
            return;
        }
        try {
            const geodesic = await this.#latest.run(signal => fetchGeodesic(ends.from, ends.to, signal));
            if (geodesic) {
                this.#state.set({geodesic});
                this.result.scrollIntoView({block: 'nearest'});
                say(this.#state, lengthSentence(geodesic));
            }
        } catch (error) {
            this.#state.set({geodesic: {failure: error.message}});
        }
    }

    #draw() {
        const ends = this.#whole();
        const geodesic = this.#state.get('geodesic');
        if (ends) {
            this.tool.open = true;
            ENDS.filter(end => document.activeElement !== this.inputs[end]).forEach(end => {
                this.inputs[end].value = endText(ends[end]);
            });
        }
        this.result.replaceChildren(...(ends ? this.#resultParts(geodesic, ends) : []));
    }

    #resultParts(geodesic, ends) {
        if (!geodesic) {
            return [element('p', {class: 'note'}, t('ask.answer.measuring'))];
        }
        if (geodesic.failure) {
            return [element('p', {class: 'failure'}, t('ask.answer.failed', {reason: geodesic.failure}))];
        }
        return [
            element('p', {id: 'measured-length'}, lengthSentence(geodesic)),
            element('p', {id: 'measured-azimuths', class: 'note'}, t('ask.measure.azimuths', {
                out: azimuth(geodesic.azimuth_deg), arrival: azimuth(geodesic.arrival_azimuth_deg), back: azimuth(geodesic.back_azimuth_deg),
            })),
            element('p', {class: 'note'}, t('ask.measure.ends', {from: position(ends.from.lat, ends.from.lon), to: position(ends.to.lat, ends.to.lon)})),
            element('p', {}, element('button', {type: 'button', class: 'plain', onclick: () => this.#clear()}, t('ask.measure.clear'))),
        ];
    }

    #clear() {
        ENDS.forEach(end => {
            this.inputs[end].value = '';
        });
        this.#state.set({ends: {from: null, to: null}});
        this.inputs.from.focus();
    }
}

const lengthSentence = ({length_m: metres}) => t('ask.measure.length', {length: distance(metres), metres: exactMetres(metres)});

const exactMetres = metres => t('words.unit.m', {number: new Intl.NumberFormat(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1}).format(metres)});

/** What stands in the field of an end: its name, or coordinates that are read again. */
const endText = ({lat, lon, name}) => name ?? `${lat.toFixed(6)}, ${lon.toFixed(6)}`;

const named = (text, {lat, lon, notation}) => (notation ? {lat, lon} : {lat, lon, name: text});
