/** The form of one claim: what it asks for, what it makes of the answers, and where it shows what is wrong with them. */

import {element} from '../dom.js';
import {has, language, t} from '../language.js';
import {mistake, readPosition} from '../locate.js';
import {countryName, isolated, phaseWord} from '../words.js';
import {countries} from './countries.js';

const PHASES = ['unspecified', 'take-off', 'crossing-in', 'deepest-point', 'crossing-out', 'engagement', 'loss-of-contact', 'impact', 'wreck', 'seizure', 'presence', 'throughout'];
const WINDS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];

/** What each relation asks for, in this order; those that may be left empty are in OPTIONAL. */
const RELATIONS = {
    border: ['distance', 'a', 'b', 'side', 'heading', 'near'],
    in: ['country', 'near'],
    offset: ['distance', 'heading', 'from'],
    near: ['place', 'within'],
    at: ['printed'],
};
const OPTIONAL = new Set(['side', 'heading', 'near', 'within', 'claimant']);
const TEXTS = ['claimant', 'distance', 'from', 'place', 'within', 'printed', 'near'];

/** A field's mistake, to be shown at it. */
class FieldMistake extends Error {
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}

export class ClaimForm {
    #relation = 'border';
    #changed;
    #middle;

    /** @param changed is called when an answer changes; @param middle answers the middle of the map */
    constructor(changed, middle) {
        this.#changed = changed;
        this.#middle = middle;
        const all = countries();
        const options = () => [option('', ''), ...all.map(([code, name]) => option(code, name))];
        this.controls = {
            claimant: text('claimant'),
            relation: select('relation', Object.keys(RELATIONS).map(name => option(name, t(`ask.own.relation.${name}`)))),
            distance: text('distance'),
            a: select('a', options()),
            b: select('b', options()),
            side: select('side', []),
            country: select('country', options()),
            heading: select('heading', [option('', t('ask.own.not-said')), ...WINDS.map(wind => option(wind, t(`words.wind.${wind}`)))]),
            from: text('from'),
            place: text('place'),
            within: text('within'),
            printed: text('printed'),
            near: text('near'),
            phase: select('phase', PHASES.map(phase => option(phase, phaseWord(phase)))),
            polarity: select('polarity', ['asserted', 'denied'].map(one => option(one, t(`ask.own.polarity.${one}`)))),
        };
        this.controls.printed.dir = 'ltr';
        this.fields = Object.fromEntries(Object.entries(this.controls).map(([name, control]) => [name, this.#field(name, control)]));
        this.nodes = Object.values(this.fields);
        this.nodes.forEach(node => {
            node.addEventListener('input', event => this.#input(event));
        });
        this.#sides();
        this.#arrange();
    }

    /** Fills in the border where none is chosen yet. */
    suggest([a, b]) {
        if (!this.controls.a.value && !this.controls.b.value) {
            this.controls.a.value = a ?? '';
            this.controls.b.value = b ?? '';
            this.#sides();
        }
    }

    /** Whether every field that must be answered is. */
    isComplete() {
        return RELATIONS[this.#relation].every(name => OPTIONAL.has(name) || this.#value(name) !== '');
    }

    /** The claim in the format of incident files; throws where something has to be mended, after showing where. */
    async read(signal) {
        this.clearMistakes();
        try {
            for (const name of RELATIONS[this.#relation].filter(one => !OPTIONAL.has(one))) {
                if (!this.#value(name)) {
                    throw new FieldMistake(name, t('ask.own.missing'));
                }
            }
            return {
                claimant: {name: this.#value('claimant') || t('ask.own.reader')},
                phase: this.controls.phase.value,
                polarity: this.controls.polarity.value,
                clauses: await this.#clauses(signal),
            };
        } catch (error) {
            if (error instanceof FieldMistake) {
                this.#show(error.field, error.message);
            }
            throw error;
        }
    }

    /** Shows the server's problems at their fields; answers whether any was shown. */
    showProblems(problems) {
        const placed = problems.map(problem => ({problem, field: this.#fieldOf(problem)})).filter(({field}) => field);
        placed.forEach(({problem, field}) => this.#show(field, problemText(problem)));
        return placed.length > 0;
    }

    /** A place of the claim that the gazetteer does not know. */
    showUnknownPlace() {
        const name = ['from', 'place', 'near'].find(one => RELATIONS[this.#relation].includes(one) && this.#value(one));
        name && this.#show(name, t('ask.own.rule.unknown-place'));
    }

    clearMistakes() {
        for (const [name, control] of Object.entries(this.controls)) {
            control.removeAttribute('aria-invalid');
            document.getElementById(`own-${name}-mistake`)?.replaceChildren();
        }
    }

    focus() {
        this.nodes.map(node => node.querySelector('[aria-invalid]')).find(Boolean)?.focus();
    }

    async #clauses(signal) {
        const near = RELATIONS[this.#relation].includes('near') && this.#value('near');
        const also = near ? [{near: await this.#placeOf('near', signal)}] : [];
        return [await this.#clause(signal), ...also];
    }

    async #clause(signal) {
        const [distance, heading] = ['distance', 'heading'].map(name => this.#value(name));
        switch (this.#relation) {
            case 'border': {
                const [a, b, side] = ['a', 'b', 'side'].map(name => this.#value(name));
                if (a === b) {
                    throw new FieldMistake('b', t('ask.own.same-country'));
                }
                return {border: [a, b], ...side && {side}, distance, ...heading && {heading}};
            }
            case 'in':
                return {in: this.#value('country')};
            case 'offset':
                return {offset: {distance, ...heading && {heading}, from: await this.#placeOf('from', signal)}};
            case 'near':
                return {near: await this.#placeOf('place', signal), ...this.#value('within') && {within: this.#value('within')}};
            default:
                return {at: await this.#positionOf('printed', signal)};
        }
    }

    /** A name for the gazetteer, or a position where coordinates are written. */
    async #placeOf(name, signal) {
        const printed = this.#value(name);
        if (!/\p{Nd}/u.test(printed)) {
            return printed;
        }
        const {lat, lon, radius_m: radius} = await this.#read(name, signal);
        return {lat, lon, radius_m: radius, name: printed};
    }

    /** As printed; a Plus Code that counts from a place is written out, for a file holds no gazetteer. */
    async #positionOf(name, signal) {
        const {lat, lon, radius_m: radius, reference} = await this.#read(name, signal);
        return reference ? {lat, lon, radius_m: radius} : {printed: this.#value(name)};
    }

    async #read(name, signal) {
        try {
            return await readPosition(this.#value(name), signal);
        } catch (error) {
            throw error.problems?.length ? new FieldMistake(name, mistake(error)) : error;
        }
    }

    #value(name) {
        return this.controls[name].value.trim();
    }

    #input(event) {
        if (event.target === this.controls.relation) {
            this.#relation = this.controls.relation.value;
            this.#arrange();
        }
        if (event.target === this.controls.a || event.target === this.controls.b) {
            this.#sides();
        }
        this.#changed();
    }

    #arrange() {
        const asked = new Set([...RELATIONS[this.#relation], 'claimant', 'relation', 'phase', 'polarity']);
        Object.entries(this.fields).forEach(([name, node]) => {
            node.hidden = !asked.has(name);
        });
    }

    #sides() {
        const before = this.controls.side.value;
        const sides = ['a', 'b'].map(name => this.#value(name)).filter(Boolean);
        this.controls.side.replaceChildren(option('', t('ask.own.not-said')), ...sides.map(code => option(code, countryName(code))));
        this.controls.side.value = sides.includes(before) ? before : '';
    }

    #field(name, control) {
        const middle = name === 'printed' && element('button', {type: 'button', class: 'plain aims', onclick: () => this.#fillMiddle()}, t('ask.measure.middle'));
        const hint = has(`ask.own.hint.${name}`);
        control.setAttribute('aria-describedby', [hint && `own-${name}-hint`, `own-${name}-mistake`].filter(Boolean).join(' '));
        return element('div', {class: 'own-field'},
            element('p', {class: 'field'}, element('label', {for: `own-${name}`}, t(`ask.own.field.${name}`)), control, middle),
            hint && element('p', {class: 'note', id: `own-${name}-hint`}, t(`ask.own.hint.${name}`)),
            element('p', {class: 'mistake', id: `own-${name}-mistake`, role: 'alert'}));
    }

    #fillMiddle() {
        const {lat, lon} = this.#middle();
        this.controls.printed.value = `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
        this.#changed();
    }

    #fieldOf({place}) {
        const [, clause, rest] = /\/clauses\/(\d+)\/(.*)$/.exec(place) ?? [];
        if (place.includes('/claimant')) {
            return 'claimant';
        }
        if (rest === undefined) {
            return null;
        }
        if (rest.startsWith('near')) {
            return this.#relation === 'near' && clause === '0' ? 'place' : 'near';
        }
        const last = rest.split('/').find(part => ['distance', 'heading', 'from', 'within', 'printed', 'side'].includes(part));
        return last ?? (rest.startsWith('border') ? 'b' : rest.startsWith('in') ? 'country' : rest.startsWith('at') ? 'printed' : null);
    }

    #show(name, message) {
        this.controls[name].setAttribute('aria-invalid', 'true');
        document.getElementById(`own-${name}-mistake`).textContent = message;
    }
}

/** In the page's language where it knows the rule, else the server's words. */
function problemText({rule, message, hint}) {
    const known = [`ask.own.rule.${rule}`, `ask.rule.${rule}`].find(has);
    return known ? t(known) : t('ask.own.rule.other', {message: isolated(message), hint: isolated(hint)});
}

const option = (value, words) => element('option', {value}, words);

const text = name => element('input', {type: 'text', id: `own-${name}`, autocomplete: 'off', spellcheck: 'false', dir: TEXTS.includes(name) && language === 'ar' ? 'auto' : null});

const select = (name, options) => element('select', {id: `own-${name}`}, options);
