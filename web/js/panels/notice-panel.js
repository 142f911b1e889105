/** Says what could not be had, for everyone, and what has happened, for a screen reader. */

import {has, locale, t} from '../language.js';

export class NoticePanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(failures, notice) {
        this.#ends = [
            this.#state.observe(['failures'], () => {
                const text = sentences(this.#state.get('failures'));
                failures.textContent = text;
                failures.hidden = text === '';
            }),
            this.#state.observe(['notice'], () => {
                notice.textContent = this.#state.get('notice');
            }),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
    }
}

/** One sentence for each reason, with the names of all that it kept away. */
function sentences(failures) {
    const byReason = new Map();
    for (const [what, reason] of Object.entries(failures)) {
        byReason.set(reason, [...(byReason.get(reason) ?? []), partName(what)]);
    }
    const lists = new Intl.ListFormat(locale);
    return [...byReason].map(([reason, whats]) => t('page.not-shown', {parts: lists.format(whats), reason})).join(' ');
}

/** What `failed` was told is not there, in words. */
const partName = what => (has(`page.part.${what}`) ? t(`page.part.${what}`) : what);
