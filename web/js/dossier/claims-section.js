/** Who says what: each claim with its claimant, its words, its verdict in a sentence, how firm that is, and its sources. */

import {claimLabel, claimLetter} from '../claim-name.js';
import {regionStyles, swatch} from '../claim-style.js';
import {dateWords} from '../dates.js';
import {element} from '../dom.js';
import {extentOf} from '../extent.js';
import {t} from '../language.js';
import {isOwn} from '../own/own-claims.js';
import {claimantName, countryName, isolated, items, lineName, phaseWord, withoutStatement} from '../words.js';
import {firmnessPart} from './firmness-part.js';
import {sourceCitations} from './sources-section.js';

export function claimsSection(context) {
    const {incident, check} = context;
    const styles = regionStyles(context);
    return element('section', {'aria-labelledby': 'claims-title'},
        element('h3', {id: 'claims-title'}, t('dossier.claims.title')),
        incident.claims.length === 0 && element('p', {class: 'note'}, t('dossier.claims.none')),
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
            isOwn(claim.id) && element('span', {class: 'tag own-tag'}, t('ask.own.tag')),
            element('code', {class: 'facts'}, claim.id),
            claim.stated && element('span', {class: 'facts'}, t('dossier.claims.said', {date: dateWords(claim.stated)})),
            box && element('button', {type: 'button', class: 'plain', id: `show-region-${claim.id}`, onclick: () => show(box), 'aria-label': t('dossier.claims.show-of', {claim: claimLabel(incident.claims, claim.id)})}, t('dossier.claims.show'))),
        element('p', {class: 'statement'}, claim.statement),
        element('p', {class: 'judged'}, withoutStatement(judged?.headline?.text, [claim])),
        notEvaluated(judged, context),
        judged && firmnessPart(judged, context),
        element('p', {class: 'citation'}, claim.relayed_by && `${t('dossier.claims.relayed', {who: isolated(claim.relayed_by)})} `, sourceCitations(incident.sources, claim.sources)));
}

/** Why there is no region by the chosen line, where that is so. */
function notEvaluated(judged, {borderSets, borderSet, reading}) {
    const own = (judged?.results ?? []).filter(result => result.border_set === borderSet && result.reading === reading);
    const reasons = [...new Set(own.filter(result => result.verdict === 'not-evaluable').map(result => result.reason ?? t('dossier.claims.no-reason')))];
    return reasons.length > 0
        && element('p', {class: 'judged failure'}, t('dossier.claims.not-evaluable', {line: lineName(borderSets, borderSet), reasons: items(reasons)}));
}

/** "Algeria"; "FLA (Mali)" where the claimant's name is not its country's. */
function claimantText(claimant) {
    const name = claimantName(claimant);
    const country = claimant?.country && countryName(claimant.country);
    return country && country !== name ? t('dossier.claims.claimant', {claimant: name, country}) : name;
}
