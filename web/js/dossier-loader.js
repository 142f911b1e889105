/** Brings the documents of the chosen incident into the store whenever incident, border set or reading change. */

import {besideMain} from './claim-style.js';
import {fetchCheck, fetchIncident, fetchRegions} from './api.js';
import {Latest} from './latest.js';
import {t} from './language.js';
import {failed, say, worked} from './report.js';
import {isolated} from './words.js';

/** After this time a reader wants to know what takes so long. */
const PATIENCE_MS = 1500;

export class DossierLoader {
    #state;
    #latest = new Latest();
    #kept = new Map();
    #shown = null;
    #patience = 0;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd() {
        this.#end = this.#state.observe(['incident', 'borderSet', 'reading'], () => this.load());
    }

    onRemove() {
        this.#end();
        clearTimeout(this.#patience);
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
            say(this.#state, t('dossier.loading'));
            this.#sayIfSlow(id);
        }
        try {
            const parts = await this.#latest.run(signal => Promise.all([
                this.#once(`incident ${id}`, () => fetchIncident(id, signal)),
                this.#once(`check ${id} ${reading}`, () => fetchCheck(id, reading, signal)),
                fetchRegions(id, borderSet, reading, signal),
            ]));
            if (parts) {
                const [incident, check, geojson] = parts;
                const dossier = {id, incident, check, geojson, borderSet, reading};
                this.#state.set(this.#shown === id ? {dossier} : {dossier, hidden: besideMain(dossier)});
                this.#shown = id;
                worked(this.#state, 'dossier');
                say(this.#state, t('dossier.loaded', {title: isolated(incident.title), count: incident.claims.length, reading: isolated(reading)}));
            }
        } catch (error) {
            this.#state.set({dossier: {id, failure: error.message}});
            failed(this.#state, 'dossier', error);
        }
    }

    /** The first check of an incident judges every line and reading, which may take half a minute on a small machine. */
    #sayIfSlow(id) {
        clearTimeout(this.#patience);
        this.#patience = setTimeout(() => {
            const dossier = this.#state.get('dossier');
            if (dossier?.id === id && dossier.loading) {
                this.#state.set({dossier: {...dossier, working: true}});
                say(this.#state, t('dossier.working'));
            }
        }, PATIENCE_MS);
    }

    /** A document that does not depend on the border set is asked for once. */
    async #once(key, fetchDocument) {
        if (!this.#kept.has(key)) {
            this.#kept.set(key, await fetchDocument());
        }
        return this.#kept.get(key);
    }
}
