/**
 * The form in which a link carries what it was made from, short enough for an address.
 *
 * stamp   fields joined by full stops: the first 12 digits of the SHA-256 of all inputs; `m` and the method's version; where an incident is chosen
 *         `i` and 8 digits of its file's digest, `p` and 8 digits of its places'; else `l` and for each incident 4 digits of its id's hash and 6 of
 *         its digest; then each border set as id_ and 8 digits of its file's digest
 * held    each claim of the chosen incident, in the file's order: 4 digits of its id's hash and the letter of its headline's verdict, joined by full
 *         stops; after a low line the letters of the pairs' relations, in the check's order. A capital depends on the border set.
 */

const [WHOLE, INPUT, LISTED, ID] = [12, 8, 6, 4];
const VERDICTS = {feasible: 'f', infeasible: 'i', supported: 's', contradicted: 'c', undetermined: 'u', 'not-evaluable': 'n'};
const RELATIONS = {compatible: 'c', incompatible: 'i', conditional: 'd', 'not-comparable': 'n'};
/** More incidents than this are told by the digest of all alone. */
const MOST_LISTED = 60;

/** `inputs`: {whole, method, incident, places, listed: [{id, digest}], sets: [{id, digest}]}, digests in hexadecimal. */
export function stampText({whole, method, incident, places, listed, sets}) {
    const own = incident
        ? [`i${incident.slice(0, INPUT)}`, `p${places.slice(0, INPUT)}`]
        : listed.length <= MOST_LISTED ? [`l${listed.map(({id, digest}) => idHash(id) + digest.slice(0, LISTED)).join('')}`] : [];
    return [whole.slice(0, WHOLE), `m${method}`, ...own, ...sets.map(({id, digest}) => `${id}_${digest.slice(0, INPUT)}`)].join('.');
}

/** {whole, method, incident, places, listed: Map by id's hash, sets: Map by id} of a link's stamp, with null for what it doesn't tell; null where it is none. */
export function readStamp(text) {
    const [whole, ...fields] = String(text ?? '').split('.');
    if (!new RegExp(`^[0-9a-f]{${WHOLE}}$`).test(whole)) {
        return null;
    }
    const sets = new Map(fields.filter(field => field.includes('_')).map(field => field.split('_')));
    const field = letter => fields.find(one => !one.includes('_') && one.startsWith(letter))?.slice(1) ?? null;
    const listed = field('l');
    const entries = listed === null ? null : new Map((listed.match(new RegExp(`.{${ID + LISTED}}`, 'g')) ?? []).map(one => [one.slice(0, ID), one.slice(ID)]));
    return {whole, method: field('m'), incident: field('i'), places: field('p'), listed: entries, sets};
}

/** What a check's headlines say, each in a letter. */
export function heldText({claims, pairs}) {
    const letter = (letters, name) => ({[name]: outcome, depends_on: on}) => {
        const small = letters[outcome] ?? 'x';
        return on?.includes('border_set') ? small.toUpperCase() : small;
    };
    const claim = letter(VERDICTS, 'verdict');
    const relation = letter(RELATIONS, 'relation');
    return `${claims.map(({id, headline}) => idHash(id) + claim(headline)).join('.')}_${pairs.map(({headline}) => relation(headline)).join('')}`;
}

/** {claims: Map by id's hash, pairs: Map by both hashes}, each with {outcome, bySet}; null where it is none. */
export function readHeld(text) {
    const match = /^((?:[0-9a-f]{4}[a-zA-Z])(?:\.[0-9a-f]{4}[a-zA-Z])*)_([a-zA-Z]*)$/.exec(text ?? '');
    if (!match) {
        return null;
    }
    const claims = match[1].split('.').map(one => [one.slice(0, ID), outcomeOf(VERDICTS, one.slice(ID))]);
    const pairs = claims.flatMap(([a], index) => claims.slice(index + 1).map(([b]) => pairKey(a, b)));
    return {
        claims: new Map(claims),
        pairs: new Map(pairs.length === match[2].length ? pairs.map((key, index) => [key, outcomeOf(RELATIONS, match[2][index])]) : []),
    };
}

function outcomeOf(letters, letter) {
    const small = letter.toLowerCase();
    return {outcome: Object.keys(letters).find(name => letters[name] === small) ?? null, bySet: letter !== small};
}

export const pairKey = (a, b) => [a, b].sort().join(' ');

/** Whether a digest is the one of which a link tells the first digits. */
export const same = (digest, told) => told === null || told === undefined || digest.startsWith(told);

/** Four digits that tell the ids of one list from one another (FNV-1a, folded); no protection against anybody. */
export function idHash(id) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(id)) {
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
    return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(ID, '0');
}
