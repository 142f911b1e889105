/** What if: the edge rule, a moved line, another radius, reach, frame and speeds, as native inputs that try what is entered. */

import {element} from '../dom.js';
import {number} from '../figures.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {DEFAULTS, NO_OVERRIDES, OVERRIDES, kilometres, lengthText, shiftOf, shiftText, speedOf, speedText} from '../whatif.js';
import {countryName} from '../words.js';

/** A what-if is tried once nothing has moved for this time. */
const QUIET_MS = 500;
/** In kilometres: what the slider reaches, what may be typed, and one step of the slider. */
const SHIFT = {most: 20, utmost: 100, step: 0.1};
const RADIUS = {least: 0.1, most: 50, utmost: 1000, step: 0.5};
const NEAR = {most: 100, utmost: 1000, step: 1};
const FRAME = {least: 1, most: 150, utmost: 150, step: 1};

export class WhatIfPanel {
    #state;
    #ends = [];
    #waiting = 0;
    #incident = null;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        this.details = details;
        this.gist = details.querySelector('summary > span');
        this.edges = element('select', {id: 'edges', onchange: () => this.#state.set({edges: this.edges.value})},
            ['planar', 'geodesic'].map(rule => element('option', {value: rule}, t(`words.edges.${rule}`))));
        this.toward = element('select', {id: 'shift-toward', onchange: () => this.#later()});
        this.lengths = {
            shift: this.#length('shift', SHIFT), radius: this.#length('radius', RADIUS), near: this.#length('near', NEAR), frame: this.#length('frame', FRAME),
        };
        this.speeds = ['least', 'greatest'].map(end => element('input', {type: 'number', id: `speed-${end}`, min: 0, max: 40_000, step: 'any', oninput: () => this.#later()}));
        this.status = element('p', {class: 'note', id: 'whatif-status'});
        this.reset = element('button', {type: 'button', id: 'whatif-reset', onclick: () => this.#state.set({...NO_OVERRIDES, edges: 'planar'})}, t('whatif.reset'));
        this.form = element('form', {class: 'whatif-form', 'aria-label': t('whatif.title'), onsubmit: event => event.preventDefault()},
            element('p', {class: 'field'}, element('label', {for: 'edges'}, t('whatif.edges')), this.edges),
            this.#group('shift', element('span', {class: 'beside'}, element('label', {for: 'shift-toward'}, t('whatif.toward')), this.toward)),
            this.#group('radius'), this.#group('near'), this.#group('frame'), this.#speedGroup(),
            element('p', {class: 'whatif-end'}, this.reset, ' ', this.status));
        details.append(this.form);
        this.#ends = [
            () => clearTimeout(this.#waiting),
            this.#state.observe(['incident'], () => this.#leave()),
            this.#state.observe(['dossier', 'edges', ...Object.values(OVERRIDES)], () => this.#draw()),
            this.#state.observe(['trying', 'refused'], () => this.#tell()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.form.remove();
    }

    /** A slider for the usual range and a number for all that the server takes; each follows the other. */
    #length(name, {least = 0, most, utmost, step}) {
        const both = (input, other) => () => {
            other.value = input.value;
            this.#later();
        };
        const slider = element('input', {type: 'range', id: `${name}-slider`, min: least, max: most, step, 'aria-label': t(`whatif.${name}-slider`)});
        const typed = element('input', {type: 'number', id: name, min: least, max: utmost, step: 'any', 'aria-describedby': `${name}-note`});
        slider.addEventListener('input', both(slider, typed));
        typed.addEventListener('input', both(typed, slider));
        return {slider, typed, note: element('span', {id: `${name}-note`, class: 'note'})};
    }

    #group(name, ...more) {
        const {slider, typed, note} = this.lengths[name];
        return element('p', {class: 'whatif-group', id: `${name}-group`},
            element('label', {for: name}, t(`whatif.${name}`)), slider, typed, element('span', {}, t('whatif.km')), ...more, note);
    }

    #speedGroup() {
        return element('p', {class: 'whatif-group', id: 'speed-group'},
            element('label', {for: 'speed-least'}, t('whatif.speed-least')), this.speeds[0],
            element('label', {for: 'speed-greatest'}, t('whatif.speed-greatest')), this.speeds[1], element('span', {}, t('whatif.km-h')));
    }

    #later() {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => this.#try(), QUIET_MS);
    }

    /** What equals the default is no override; what is out of range waits until it is mended. */
    #try() {
        this.#waiting = 0;
        const {shift, radius, near, frame} = this.lengths;
        const [least, greatest] = this.speeds.map(input => input.valueAsNumber);
        const valid = [shift, radius, near, frame].every(({typed}) => typed.checkValidity()) && this.speeds.every(input => input.checkValidity());
        if (valid) {
            this.#state.set({
                moveBorder: shiftText(shift.typed.valueAsNumber, this.toward.value),
                placeRadius: this.#override('radius', radius.typed.valueAsNumber),
                near: this.#override('near', near.typed.valueAsNumber),
                frame: this.#override('frame', frame.typed.valueAsNumber),
                speed: speedText(least, greatest),
            });
        }
    }

    #override(name, km) {
        const usual = this.usual?.[name];
        return Number.isFinite(km) && km !== usual ? lengthText(km) : null;
    }

    /** Another incident has another line and other places; what was tried on those is left behind. */
    #leave() {
        const incident = this.#state.get('incident');
        const chosenAnew = this.#incident !== null && incident !== this.#incident;
        this.#incident = incident;
        if (chosenAnew && (this.#state.get('moveBorder') || this.#state.get('placeRadius'))) {
            this.#state.set({moveBorder: null, placeRadius: null});
        }
    }

    #draw() {
        const dossier = this.#state.get('dossier');
        this.details.hidden = !dossier;
        this.edges.value = this.#state.get('edges');
        this.#tell();
        if (!dossier?.check || this.#waiting !== 0) {
            return;
        }
        const {incident} = dossier;
        this.usual = {...DEFAULTS, radius: incident.place?.radius_m / 1000};
        this.#drawShift(incident.border ?? []);
        this.#drawLength('radius', kilometres(this.#state.get('placeRadius')));
        this.#drawLength('near', kilometres(this.#state.get('near')));
        this.#drawLength('frame', kilometres(this.#state.get('frame')));
        const speed = speedOf(this.#state.get('speed'));
        this.#put(this.speeds[0], speed?.least ?? '');
        this.#put(this.speeds[1], speed?.greatest ?? '');
    }

    /** A line between two countries can be moved toward either. */
    #drawShift(border) {
        const {by, toward} = shiftOf(this.#state.get('moveBorder'));
        const chosen = toward ?? this.toward.value;
        document.getElementById('shift-group').hidden = border.length !== 2;
        this.toward.replaceChildren(...border.map(code => element('option', {value: code}, countryName(code))));
        this.toward.value = border.includes(chosen) ? chosen : border[0] ?? '';
        this.#drawBoth('shift', by ?? 0);
        this.lengths.shift.note.textContent = t('whatif.shift-note');
    }

    #drawLength(name, override) {
        const usual = this.usual[name];
        this.#drawBoth(name, override ?? usual);
        this.lengths[name].note.textContent = t('whatif.usual', {number: number(usual, 3)});
    }

    #drawBoth(name, km) {
        this.#put(this.lengths[name].slider, km);
        this.#put(this.lengths[name].typed, km);
    }

    #put(input, value) {
        if (value === '' || input.value === '' || Number(input.value) !== value) {
            input.value = value;
        }
    }

    #tell() {
        const overridden = Object.values(OVERRIDES).some(key => this.#state.get(key) !== null);
        const {check} = this.#state.get('dossier') ?? {};
        const refused = this.#state.get('refused');
        const trying = this.#state.get('trying');
        this.reset.disabled = !overridden && this.#state.get('edges') === 'planar';
        const told = refused ? t('whatif.refused', {reason: refused}) : trying ? t('whatif.working') : check?.overrides?.text ? t('whatif.changes', {count: check.changes.length}) : '';
        this.gist.textContent = overridden && check?.overrides?.text || t('whatif.title');
        this.status.classList.toggle('failure', Boolean(refused));
        if (this.status.textContent !== told) {
            this.status.textContent = told;
            overridden && told && say(this.#state, told);
        }
    }
}
