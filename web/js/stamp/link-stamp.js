/**
 * The stamp in the address. A link that is opened keeps its own stamp until the reader takes over the present one, or asks something else:
 * so the page can say what has changed since the link was made.
 */

import {OVERRIDES} from '../whatif.js';
import {heldText, readHeld, readStamp, stampText} from './compact.js';
import {INPUTS_BY, inputsNow} from './inputs.js';

/** What is asked: other names of the address only change how the answer is looked at. */
const ASKED_BY = ['incident', 'reading', ...Object.values(OVERRIDES)];

export class LinkStamp {
    #state;
    #end;
    #asked = null;

    constructor(state) {
        this.#state = state;
    }

    onAdd() {
        this.#end = this.#state.observe([...ASKED_BY, 'linked', ...INPUTS_BY], () => this.#follow());
    }

    onRemove() {
        this.#end();
    }

    /** Lets go of a link's stamp that is the present one, or that belongs to what was asked before. */
    #follow() {
        const linked = this.#state.get('linked');
        if (linked === null) {
            this.#asked = null;
            return;
        }
        const asked = JSON.stringify(ASKED_BY.map(key => this.#state.get(key)));
        this.#asked ??= asked;
        const now = inputsNow(key => this.#state.get(key));
        if (asked !== this.#asked || (now && now.whole.startsWith(linked.stamp.whole))) {
            this.#state.set({linked: null});
        }
    }
}

/** The rows of the address. */
export const stampRow = {
    name: 'stamp',
    keys: ['linked', ...INPUTS_BY],
    read: (value, name) => {
        const stamp = readStamp(value);
        return {linked: stamp && {stamp, held: readHeld(name('held')), text: value, heldText: name('held')}};
    },
    write: get => {
        const now = inputsNow(get);
        return get('linked')?.text ?? (now && stampText(now));
    },
};

export const heldRow = {
    name: 'held',
    keys: ['linked', ...INPUTS_BY],
    read: () => ({}),
    write: get => {
        const {id, check} = get('dossier') ?? {};
        const own = id === get('incident') && check?.claims?.length ? heldText(check) : null;
        return get('linked') ? get('linked').heldText : own;
    },
};
