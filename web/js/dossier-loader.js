/** Brings the documents of the chosen incident into the store whenever incident, border set, reading, edge rule or a what-if change. */

import {besideMain} from './claim-style.js';
import {fetchCheck, fetchIncident, fetchRegions} from './api.js';
import {Latest} from './latest.js';
import {t} from './language.js';
import {OWN} from './own/own-claims.js';
import {dossierId, subjectOf} from './own/subject.js';
import {failed, say, worked} from './report.js';
import {OVERRIDES, overridesOf} from './whatif.js';
import {READINGS, isolated} from './words.js';

/** After this time a reader wants to know what takes so long. */
const PATIENCE_MS = 1500;
/** What-ifs are tried one after another; of a check's documents the latest are kept. */
const MOST_KEPT = 12;
/** The status of a what-if that does not fit the incident; what was shown before it stays. */
const REFUSED = 400;

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
        this.#end = this.#state.observe(['incident', 'own', 'borderSet', 'reading', 'edges', ...Object.values(OVERRIDES)], () => this.load());
    }

    onRemove() {
        this.#end();
        clearTimeout(this.#patience);
        this.#latest.cancel();
    }

    async load() {
        const [chosen, own, borderSet, reading, edges] = ['incident', 'own', 'borderSet', 'reading', 'edges'].map(key => this.#state.get(key));
        const id = dossierId(chosen, own);
        const overrides = overridesOf(key => this.#state.get(key));
        if (!id) {
            this.#latest.cancel();
            this.#state.set({dossier: null, trying: false, refused: null});
            return;
        }
        const before = this.#state.get('dossier');
        if (before?.id !== id) {
            this.#state.set({dossier: {id, loading: true}, highlight: [], hidden: new Set()});
            say(this.#state, t('dossier.loading'));
            this.#sayIfSlow(id);
        }
        this.#state.set({trying: before?.id === id, refused: null});
        try {
            const parts = await this.#latest.run(async signal => {
                const subject = await subjectOf(id, own);
                return Promise.all([
                    subject,
                    this.#once(`incident ${subject}`, () => fetchIncident(subject, signal)),
                    this.#once(`check ${subject} ${reading} ${JSON.stringify(overrides)}`, () => fetchCheck(subject, readingsFrom(reading), overrides, signal)),
                    fetchRegions(subject, borderSet, reading, overrides, signal),
                ]);
            });
            if (parts) {
                const [subject, stated, check, features] = parts;
                const incident = id === OWN ? {...stated, title: t('ask.own.alone')} : stated;
                const dossier = {id, subject, incident, check, geojson: byEdges(features, edges), borderSet, reading, edges, overrides};
                this.#state.set({...this.#shown === id ? {dossier} : {dossier, hidden: besideMain(dossier)}, trying: false});
                this.#shown = id;
                worked(this.#state, 'dossier');
                say(this.#state, t('dossier.loaded', {title: isolated(incident.title), count: incident.claims.length, reading: isolated(reading)}));
            }
        } catch (error) {
            const shown = this.#state.get('dossier');
            const keeps = shown?.id === id && shown.check && error.status === REFUSED;
            this.#state.set(keeps ? {trying: false, refused: error.message} : {trying: false, dossier: {id, failure: error.message}});
            keeps || failed(this.#state, 'dossier', error);
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
            if (this.#kept.size > MOST_KEPT) {
                this.#kept.delete(this.#kept.keys().next().value);
            }
        }
        return this.#kept.get(key);
    }
}

/** Every reading, the chosen one first, for the headlines are by the first. */
export const readingsFrom = reading => [reading, ...Object.keys(READINGS).filter(name => name !== reading)];

/** The features by one edge rule; by planar edges where the set was judged by those alone, for the other would not part from them. */
function byEdges(geojson, edges) {
    const drawn = geojson.features.some(({properties}) => properties.edges === edges) ? edges : 'planar';
    return {...geojson, features: geojson.features.filter(({properties}) => !properties.edges || properties.edges === drawn)};
}
