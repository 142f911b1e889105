/**
 * Claims that the reader adds, kept in the address and nowhere else. They stand in the format of incident files, in a document of their
 * own or behind the claims of an incident, always with a source that says whose they are; the incident's own claims are left as they stand.
 *
 * own   {claims, place, date} in the store, or null: each claim without id and source; place and date of a document of its own
 */

/** The dossier's id where no incident is chosen. */
export const OWN = 'own';
/** An address is a link that somebody has to be able to send. */
export const MOST_CLAIMS = 12;

const ID = /^own-\d+$/;
/** In English whatever the page's language, so that one link gives one document and one stamp. */
const SOURCE = {id: 'reader', publisher: 'a reader of the map', title: 'claim added by the reader, without a source'};

export const ownId = index => `own-${index + 1}`;

/** Whether a claim was added by the reader. */
export const isOwn = id => ID.test(id);

/** The document of an incident with the reader's claims behind its own. */
export function withOwn(document, own) {
    return {
        ...document,
        id: `${document.id}-with-own`,
        sources: [...document.sources, SOURCE],
        claims: [...document.claims, ...claimsOf(own)],
    };
}

/** The document of an incident with the reader's claims in place of its own: to see what one claim means there. */
export const onlyOwn = (document, own) => withOwn({...document, claims: []}, own);

/** A document of the reader's claims alone, round the place that they were added at. */
export function standAlone({claims, place, date}) {
    const border = claims.flatMap(({clauses}) => clauses).find(clause => clause.border)?.border;
    return {
        id: 'own-claims',
        title: 'Claims added by a reader',
        date,
        kind: 'other',
        status: 'unverified',
        place,
        ...border && {border},
        sources: [SOURCE],
        claims: claimsOf({claims}),
    };
}

const claimsOf = ({claims}) => claims.map((claim, index) => {
    const {claimant, phase, polarity, clauses} = claim;
    return {id: ownId(index), claimant, sources: [SOURCE.id], phase, polarity, clauses};
});

/** The row of the address. */
export const ownRow = {
    name: 'own',
    keys: ['own'],
    read: value => {
        const own = value ? decoded(value) : null;
        return {own, ownUnread: Boolean(value) && own === null};
    },
    write: get => get('own') && encoded(get('own')),
};

/** JSON in UTF-8 as base64url (RFC 4648, section 5). */
export function encoded(own) {
    const bytes = new TextEncoder().encode(JSON.stringify(own));
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What an address holds; null where it cannot be read. Whether its claims fit the format is the server's to say. */
export function decoded(text) {
    try {
        const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
        const own = JSON.parse(new TextDecoder().decode(bytes));
        const fits = Array.isArray(own.claims) && own.claims.length > 0 && own.claims.length <= MOST_CLAIMS && own.claims.every(claim => Array.isArray(claim?.clauses));
        return fits ? own : null;
    } catch {
        return null;
    }
}
