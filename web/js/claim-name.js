/** How a claim is referred to: by a letter in the order of the dossier, its claimant and its phase. */

import {claimantName, phaseWord} from './words.js';

const LETTERS = 26;

/** "A" for the first claim; a number where the letters are used up. */
export function claimLetter(claims, id) {
    const index = claims.findIndex(claim => claim.id === id);
    return index < LETTERS ? String.fromCharCode(65 + index) : String(index + 1);
}

/** "A Algeria: deepest point". */
export function claimLabel(claims, id) {
    const claim = claims.find(one => one.id === id);
    return claim ? `${claimLetter(claims, id)} ${claimantName(claim.claimant)}: ${phaseWord(claim.phase)}` : id;
}
