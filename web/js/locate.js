/** What a reader types to mean a position: coordinates in any usual notation, or the name of a place. */

import {fetchCandidates, fetchPosition} from './api.js';
import {distance, position} from './figures.js';
import {has, language, t} from './language.js';
import {isolated} from './words.js';

/** A candidate whose score is lower is merely alike in name. */
const NAMED = 0.8;

/** {lat, lon, radius_m, notation, reference} of coordinates; a Failure says what to mend. */
export const readPosition = (text, signal) => fetchPosition(text, signal);

/** The same, or the likeliest place of that name: {lat, lon, radius_m, label}. */
export async function locate(text, signal) {
    try {
        return await readPosition(text, signal);
    } catch (error) {
        if (ruleOf(error) !== 'coordinates-not-understood' || !/\p{L}/u.test(text)) {
            throw error;
        }
        const {candidates: [best]} = await fetchCandidates(text, signal);
        if (!best || best.score < NAMED) {
            throw error;
        }
        return best;
    }
}

const ruleOf = error => error.problems?.[0]?.rule;

/** Why a position could not be read, in the page's language where it knows the rule; a sentence. */
export function mistake(error) {
    const rule = `ask.rule.${ruleOf(error)}`;
    return has(rule) ? t(rule) : t('ask.unanswered', {reason: isolated(error.message)});
}

/** What was read, for its reader to compare: "MGRS square: 19.9520° N, 2.9650° E, radius 71 m by what is printed." */
export function readingOf({notation, lat, lon, radius_m: radius, reference, label}) {
    const values = {position: position(lat, lon), radius: distance(radius)};
    if (!notation) {
        return t('ask.place.read', {...values, name: isolated(label)});
    }
    const named = {...values, notation: t(`ask.notation.${notation}`)};
    return reference
        ? t('ask.position.counted', {...named, place: isolated(reference.label)})
        : t('ask.position.read', named);
}

/** The name of a gazetteer's place, with the spelling by which it was found where that is another in the same script. */
export const placeTitle = ({label, name, matched}) =>
    (matched && matched !== label && (language !== 'ar' || label === name) ? t('ask.place.also', {name: isolated(label), matched: isolated(matched)}) : label);
