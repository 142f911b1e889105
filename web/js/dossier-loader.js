/** Brings the documents of the chosen incident into the store whenever incident, border set or reading change. */

import {fetchCheck, fetchIncident, fetchRegions} from './api.js';
import {Latest} from './latest.js';
import {failed, say, worked} from './report.js';

export class DossierLoader {
    #state;
    #latest = new Latest();
    #kept = new Map();
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd() {
        this.#end = this.#state.observe(['incident', 'borderSet', 'reading'], () => this.load());
    }

    onRemove() {
        this.#end();
        this.#latest.cancel();
    }

    async load() {
        const [id, borderSet, reading] = ['incident', 'borderSet', 'reading'].map(key => this.#state.get(key));
        if (!id) {
            this.#latest.cancel();
            this.#state.set({dossier: null});
            return;
        }
        const before = this.#state.get('dossier');
        if (before?.id !== id) {
            this.#state.set({dossier: {id, loading: true}, highlight: [], hidden: new Set()});
            say(this.#state, 'Loading the dossier.');
        }
        try {
            const parts = await this.#latest.run(signal => Promise.all([
                this.#once(`incident ${id}`, () => fetchIncident(id, signal)),
                this.#once(`check ${id} ${reading}`, () => fetchCheck(id, reading, signal)),
                fetchRegions(id, borderSet, reading, signal),
            ]));
            if (parts) {
                const [incident, check, geojson] = parts;
                this.#state.set({dossier: {id, incident, check, geojson, borderSet, reading}});
                worked(this.#state, 'dossier');
                say(this.#state, `Dossier of ${incident.title}: ${incident.claims.length} claims, reading ${reading}.`);
            }
        } catch (error) {
            this.#state.set({dossier: {id, failure: error.message}});
            failed(this.#state, 'dossier', error);
        }
    }

    /** A document that does not depend on the border set is asked for once. */
    async #once(key, fetchDocument) {
        if (!this.#kept.has(key)) {
            this.#kept.set(key, await fetchDocument());
        }
        return this.#kept.get(key);
    }
}
