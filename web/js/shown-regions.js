/** Which regions are shown, as the address keeps it: those that stand otherwise than when the dossier first opens. */

import {besideMain} from './claim-style.js';

export class ShownRegions {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd() {
        this.#end = this.#state.observe(['dossier', 'flipped'], () => this.#follow());
    }

    onRemove() {
        this.#end();
    }

    #follow() {
        const [dossier, flipped] = [this.#state.get('dossier'), this.#state.get('flipped')];
        if (dossier?.geojson && flipped !== null) {
            this.#state.set({hidden: difference(besideMain(dossier), new Set(flipped.split(' '))), flipped: null});
        }
    }
}

/** The row of the address; a key's bars stand as asterisks, which need no escape. */
export const shownRegions = {
    name: 'flip',
    keys: ['hidden', 'dossier', 'flipped'],
    read: value => ({flipped: value ? value.replaceAll('*', '|') : null}),
    write: get => {
        const dossier = get('dossier');
        const waiting = get('flipped');
        const flipped = waiting ?? (dossier?.geojson ? [...difference(besideMain(dossier), get('hidden'))].sort().join(' ') : '');
        return flipped.replaceAll('|', '*') || null;
    },
};

/** What is in one of the two sets alone. */
const difference = (a, b) => new Set([...a, ...b].filter(key => a.has(key) !== b.has(key)));
