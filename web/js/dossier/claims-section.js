/** Who says what: each claim with its claimant, its words, its verdict in a sentence, and its sources. */

import {claimLabel, claimLetter} from '../claim-name.js';
import {regionStyles, swatch} from '../claim-style.js';
import {element} from '../dom.js';
import {extentOf} from '../extent.js';
import {claimantName, countryName, lineName, phaseWord, withoutStatement} from '../words.js';
import {dateWords} from '../dates.js';
import {sourceCitations} from './sources-section.js';

export function claimsSection(context) {
    const {incident, check} = context;
    const styles = regionStyles(context);
    return element('section', {'aria-labelledby': 'claims-title'},
        element('h3', {id: 'claims-title'}, 'Who says what'),
        incident.claims.length === 0 && element('p', {class: 'note'}, 'No claim is recorded.'),
        element('ol', {class: 'claims'}, incident.claims.map(claim =>
            item(claim, check.claims.find(({id}) => id === claim.id), styles.filter(style => style.claim === claim.id), context))));
}

function item(claim, judged, styles, context) {
    const {incident, show} = context;
    const box = extentOf(styles.map(style => style.feature));
    return element('li', {class: 'claim', 'data-claim': claim.id},
        element('p', {class: 'claim-head'},
            styles.length > 0 && swatch(styles[0]),
            element('strong', {}, element('span', {class: 'letter'}, claimLetter(incident.claims, claim.id)), ' ', claimantText(claim.claimant)),
            element('span', {class: 'tag'}, phaseWord(claim.phase)),
            element('code', {class: 'facts'}, claim.id),
            claim.stated && element('span', {class: 'facts'}, `said ${dateWords(claim.stated)}`),
            box && element('button', {type: 'button', class: 'plain', id: `show-region-${claim.id}`, onclick: () => show(box), 'aria-label': `Show region of ${claimLabel(incident.claims, claim.id)}`}, 'Show region')),
        element('p', {class: 'statement'}, claim.statement),
        element('p', {class: 'judged'}, withoutStatement(judged?.headline?.text, [claim])),
        notEvaluated(judged, context),
        element('p', {class: 'citation'}, claim.relayed_by && `Relayed by ${claim.relayed_by}. `, sourceCitations(incident.sources, claim.sources)));
}

/** Why there is no region by the chosen line, where that is so. */
function notEvaluated(judged, {borderSets, borderSet, reading}) {
    const own = (judged?.results ?? []).filter(result => result.border_set === borderSet && (!result.reading || result.reading === reading));
    const reasons = [...new Set(own.filter(result => result.verdict === 'not-evaluable').map(result => result.reason ?? 'no reason given'))];
    return own.length > 0 && reasons.length > 0
        && element('p', {class: 'judged failure'}, `By ${lineName(borderSets, borderSet)} it cannot be evaluated: ${reasons.join('; ')}.`);
}

/** "Algeria"; "FLA (Mali)" where the claimant's name is not its country's. */
function claimantText(claimant) {
    const name = claimantName(claimant);
    const country = claimant?.country && countryName(claimant.country);
    return country && country !== name ? `${name} (${country})` : name;
}
