/**
 * Moves a span through time, step by step, and stops by itself at the end. For a reader who wants no motion each press is one step, and
 * nothing moves by itself.
 */

import {isoDay} from './days.js';

const PAUSE_MS = 800;
/** Without a span, play begins with this share of all time; each step is this share of the span. */
const [FIRST_SPAN, STEP] = [1 / 10, 1 / 2];
const CALM = '(prefers-reduced-motion: reduce)';

export class Player {
    #choose;
    #changed;
    #timer = 0;
    #span = null;

    /** `choose` is told {from, to} at each step; `changed` when playing begins or ends. */
    constructor(choose, changed) {
        this.#choose = choose;
        this.#changed = changed;
    }

    get playing() {
        return this.#timer !== 0;
    }

    get stepwise() {
        return matchMedia(CALM).matches;
    }

    /** Starts, stops, or makes the one step; `domain` is {first, last} of all time, `span` the chosen {first, last, open}. */
    press(domain, span) {
        if (this.playing) {
            this.stop();
            return;
        }
        this.#span = this.#beginning(domain, span);
        this.#tell();
        if (!this.stepwise) {
            this.#timer = setInterval(() => this.#step(domain), PAUSE_MS);
            this.#changed();
        }
    }

    stop() {
        clearInterval(this.#timer);
        this.#timer = 0;
        this.#changed();
    }

    /** The span itself at first, or the one after it where a reader steps; from the start again once the end is reached. */
    #beginning(domain, {first, last, open}) {
        const all = domain.last - domain.first;
        const days = open ? Math.max(1, Math.round(all * FIRST_SPAN)) : last - first;
        const again = open || last >= domain.last;
        const start = again ? domain.first : this.stepwise ? first + stepOf(days) : first;
        return {first: Math.min(start, domain.last - days), days};
    }

    #step(domain) {
        const {first, days} = this.#span;
        if (first + days >= domain.last) {
            this.stop();
            return;
        }
        this.#span = {first: Math.min(first + stepOf(days), domain.last - days), days};
        this.#tell();
    }

    #tell() {
        const {first, days} = this.#span;
        this.#choose({from: isoDay(first), to: isoDay(first + days)});
    }
}

const stepOf = days => Math.max(1, Math.round(days * STEP));
