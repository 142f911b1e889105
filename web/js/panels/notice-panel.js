/** Says what could not be had, for everyone, and what has happened, for a screen reader. */

export class NoticePanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(failures, notice) {
        this.#ends = [
            this.#state.observe(['failures'], () => {
                const text = sentence(this.#state.get('failures'));
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

/** One sentence for each message, with the names of all that it kept away. */
function sentence(failures) {
    const byMessage = new Map();
    for (const [what, message] of Object.entries(failures)) {
        byMessage.set(message, [...(byMessage.get(message) ?? []), what]);
    }
    return [...byMessage].map(([message, whats]) => `Not shown: ${whats.join(', ')}. ${message}.`).join(' ');
}
