/** What has changed since a link was made, each in a sentence. */

import {claimLabel, claimLetter} from '../claim-name.js';
import {t} from '../language.js';
import {isolated, lineTitle, relationWord, verdictWord} from '../words.js';
import {idHash, pairKey, readHeld, heldText, same} from './compact.js';

/**
 * The sentences, of inputs first and of outcomes after.
 *
 * @param linked {stamp, held} of the link
 * @param now what the page rests on (`inputs.js`)
 */
export function differences(linked, now, get) {
    const outcomes = get('incident') && linked.held ? outcomeSentences(linked.held, get('dossier')) : [];
    return [...inputSentences(linked.stamp, now, get), ...outcomes];
}

function inputSentences(then, now, get) {
    const sets = [...new Set([...then.sets.keys(), ...now.sets.map(({id}) => id)])].map(id => setSentence(id, then, now, get)).filter(Boolean);
    return [
        then.method !== now.method && t('page.link.method', {then: then.method ?? '', now: now.method}),
        ...(now.incident ? ownSentences(then, now) : listSentences(then.listed, now.listed, get)),
        ...(sets.length ? sets : [t('page.link.sets-same')]),
    ].filter(Boolean);
}

const ownSentences = (then, now) => [
    t(same(now.incident, then.incident) ? 'page.link.incident-same' : 'page.link.incident'),
    t(same(now.places, then.places) ? 'page.link.places-same' : 'page.link.places'),
];

function listSentences(then, now, get) {
    if (!then) {
        return [];
    }
    const title = id => isolated(get('incidents')?.incidents.find(one => one.id === id)?.title ?? id);
    const known = now.filter(({id}) => then.has(idHash(id)));
    const gone = then.size - known.length;
    const changed = known.filter(({id, digest}) => !same(digest, then.get(idHash(id))));
    const fresh = now.filter(({id}) => !then.has(idHash(id)));
    return [
        ...changed.map(({id}) => t('page.link.listed', {title: title(id)})),
        ...fresh.map(({id}) => t('page.link.new', {title: title(id)})),
        gone > 0 && t('page.link.gone', {count: gone}),
        changed.length + fresh.length + gone === 0 && t('page.link.list-same'),
    ];
}

function setSentence(id, then, now, get) {
    const line = lineTitle(get('borderSets'), id);
    const present = now.sets.find(one => one.id === id);
    if (!present || !then.sets.has(id)) {
        return t(present ? 'page.link.set-new' : 'page.link.set-gone', {line, set: isolated(id)});
    }
    return same(present.digest, then.sets.get(id)) ? null : t('page.link.set', {line, set: isolated(id)});
}

function outcomeSentences(then, {incident, check}) {
    const now = readHeld(heldText(check));
    const claims = incident.claims.flatMap(({id}) => {
        const [was, is] = [then.claims.get(idHash(id)), now.claims.get(idHash(id))];
        const claim = claimLabel(incident.claims, id);
        return !was ? [t('page.link.claim-new', {claim})] : alike(was, is) ? [] : [t('page.link.claim', {claim, then: words(verdictWord, was), now: words(verdictWord, is)})];
    });
    const pairs = check.pairs.flatMap(({a, b}) => {
        const key = pairKey(idHash(a), idHash(b));
        const [was, is] = [then.pairs.get(key), now.pairs.get(key)];
        return !was || alike(was, is) ? [] : [t('page.link.pair', {a: claimLetter(incident.claims, a), b: claimLetter(incident.claims, b), then: words(relationWord, was), now: words(relationWord, is)})];
    });
    const present = new Set(incident.claims.map(({id}) => idHash(id)));
    const gone = [...then.claims.keys()].filter(hash => !present.has(hash)).length;
    const all = [...claims, ...pairs, gone > 0 && t('page.link.claims-gone', {count: gone})].filter(Boolean);
    return all.length > 0 ? all : [t('page.link.outcomes-same')];
}

const alike = (a, b) => a.outcome === b.outcome && a.bySet === b.bySet;

const words = (word, {outcome, bySet}) => (outcome === null ? t('page.link.unknown') : bySet ? t('page.link.by-set', {outcome: word(outcome)}) : word(outcome));
