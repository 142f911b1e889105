/** How a claim is referred to: by a letter in the order of the dossier, the same in every language, its claimant and its phase. */

import {t} from './language.js';
import {isOwn} from './own/own-claims.js';
import {claimantName, phaseWord} from './words.js';

const LETTERS = 26;

/** "A" for the first claim; a number where the letters are used up. */
export function claimLetter(claims, id) {
    const index = claims.findIndex(claim => claim.id === id);
    return index < LETTERS ? String.fromCharCode(65 + index) : String(index + 1);
}

/** "A Algeria: deepest point"; of a claim that the reader has added it says so. */
export function claimLabel(claims, id) {
    const claim = claims.find(one => one.id === id);
    if (!claim) {
        return id;
    }
    const label = t('words.claim', {letter: claimLetter(claims, id), claimant: claimantName(claim.claimant), phase: phaseWord(claim.phase)});
    return isOwn(id) ? t('ask.own.label', {claim: label}) : label;
}

/** The same, saying of a denial that it is one. */
export function claimTitle(claims, id) {
    const claim = claimLabel(claims, id);
    return claims.find(one => one.id === id)?.polarity === 'denied' ? t('words.claim-denied', {claim}) : claim;
}
