/** What a dossier is about: an incident of the server's by its id, or a document that is sent. */

import {fetchDocument} from '../api.js';
import {OWN, onlyOwn, standAlone, withOwn} from './own-claims.js';

const kept = new Map();

/** A document that is asked about by sending it; as a text it is its own key. */
class Sent {
    constructor(document) {
        this.text = JSON.stringify(document);
    }

    toString() {
        return this.text;
    }
}

/** The id of the dossier, or null where nothing is chosen and nothing was added. */
export const dossierId = (incident, own) => incident ?? (own && OWN);

/** The incident itself, with the reader's claims where there are any. */
export async function subjectOf(id, own) {
    if (!own) {
        return id;
    }
    return new Sent(id === OWN ? standAlone(own) : withOwn(await documentOf(id), own));
}

/** One claim alone, in the incident's place or in one of its own. */
export const alone = async (incident, own) => new Sent(incident ? onlyOwn(await documentOf(incident), own) : standAlone(own));

/** The incident's file, asked for once. */
async function documentOf(id) {
    if (!kept.has(id)) {
        kept.set(id, await fetchDocument(id));
    }
    return kept.get(id);
}
