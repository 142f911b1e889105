/** Who says what: each claim with its claimant, its words, its verdict in a sentence, and its sources. */

import {claimLetter} from '../claim-name.js';
import {regionStyles, swatch} from '../claim-style.js';
import {element} from '../dom.js';
import {extentOf} from '../extent.js';
import {claimantName, countryName, phaseWord} from '../words.js';
import {dateWords} from '../dates.js';
import {sourceCitations} from './sources-section.js';

export function claimsSection(context) {
    const {incident, check, geojson} = context;
    const styles = regionStyles(geojson);
    return element('section', {'aria-labelledby': 'claims-title'},
        element('h3', {id: 'claims-title'}, 'Who says what'),
        incident.claims.length === 0 && element('p', {class: 'note'}, 'No claim is recorded.'),
        element('ol', {class: 'claims'}, incident.claims.map(claim =>
            item(claim, check.claims.find(({id}) => id === claim.id), styles.filter(style => style.claim === claim.id), context))));
}

function item(claim, judged, styles, {incident, show}) {
    const box = extentOf(styles.map(style => style.feature));
    return element('li', {class: 'claim', 'data-claim': claim.id},
        element('p', {class: 'claim-head'},
            styles.length > 0 && swatch(styles[0]),
            element('strong', {}, element('span', {class: 'letter'}, claimLetter(incident.claims, claim.id)), ' ', claimantText(claim.claimant)),
            element('span', {class: 'tag'}, phaseWord(claim.phase)),
            claim.stated && element('span', {class: 'facts'}, `said ${dateWords(claim.stated)}`),
            box && element('button', {type: 'button', class: 'plain', id: `show-region-${claim.id}`, onclick: () => show(box), 'aria-label': `Show the region of ${claimantName(claim.claimant)}: ${claim.statement}`}, 'Show region')),
        element('p', {class: 'statement'}, element('span', {class: 'polarity'}, claim.polarity === 'denied' ? 'denies: ' : 'says: '), claim.statement),
        element('p', {class: 'judged'}, judged?.headline?.text),
        judged?.headline?.depends_on?.length > 0 && element('p', {class: 'judged'}, `Depends on: ${judged.headline.depends_on.join(', ')}.`),
        element('p', {class: 'citation'}, claim.relayed_by && `Relayed by ${claim.relayed_by}. `, sourceCitations(incident.sources, claim.sources)));
}

/** "Algeria"; "FLA (Mali)" where the claimant's name is not its country's. */
function claimantText(claimant) {
    const name = claimantName(claimant);
    const country = claimant?.country && countryName(claimant.country);
    return country && country !== name ? `${name} (${country})` : name;
}
