/** What is stated, held against what is stated: a claim's position against its own distance, and the distances of two phases. */

import {claimLabel} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {distance} from '../figures.js';
import {parts, t} from '../language.js';
import {agreementWord, edgesWord, isolated, items, lineTitle, waysOf, withoutStatement} from '../words.js';
import {fold, foldedSection} from './fold.js';
import {asked, askedIf} from './number.js';

const ORDER = ['excluded', 'undetermined', 'consistent', 'not-evaluable'];
const COLUMNS = ['view', 'agreement', 'stated', 'against', 'miss'];

export function consistencySection(context) {
    const tests = [...(context.check.self_tests ?? []), ...(context.check.phase_tests ?? [])];
    if (tests.length === 0) {
        return null;
    }
    const found = ORDER.map(agreement => [agreement, tests.filter(({headline}) => headline.agreement === agreement)]).filter(([, those]) => those.length > 0);
    const gist = items(found.map(([agreement, those]) => t('dossier.consistency.gist', {what: agreementWord(agreement), number: t('words.number', {number: those.length})})));
    return foldedSection('consistency', t('dossier.consistency.title'), gist, () => found.flatMap(([, those]) => those.map(test => testPart(test, context))));
}

/** One test: its sentence, and under it every view and reading. */
function testPart(test, context) {
    const {incident} = context;
    const ids = test.claim ? [test.claim] : [test.a, test.b];
    const claims = ids.map(id => incident.claims.find(claim => claim.id === id));
    return element('div', {class: `test agreement-${test.headline.agreement}`, 'data-claim': ids.join(' ')},
        element('h4', {}, items(ids.map(id => claimLabel(incident.claims, id)))),
        element('p', {}, element('span', {class: 'verdict-word'}, agreementWord(test.headline.agreement)), withoutStatement(test.headline.text, claims)),
        fold(t('dossier.consistency.open', {count: test.results.length}), () => scrollingTable(
            t('dossier.consistency.caption', {reading: isolated(context.reading)}),
            COLUMNS.map(name => columnHead(t(`dossier.consistency.${name}`))),
            sorted(test.results, context).map(result => row(result, context)), 'relations-table')));
}

/** The chosen reading first. */
const sorted = (results, {reading}) => [...results].sort((a, b) => (b.reading === reading) - (a.reading === reading));

function row(result, context) {
    return element('tr', {class: result.reading === context.reading ? 'is-chosen' : null},
        element('th', {scope: 'row'}, lineTitle(context.borderSets, result.border_set),
            [element('bdi', {}, result.reading), ...waysOf(result), edgesWord(result.edges)].map(fact)),
        element('td', {class: `agreement-${result.agreement}`}, element('span', {class: 'verdict-word'}, agreementWord(result.agreement)), fact(result.reason)),
        element('td', {}, span(result, 'stated', context)),
        element('td', {}, span(result, 'measured_min_m' in result ? 'measured' : 'allowed', context), apart(result, context)),
        element('td', {}, askedIf(context, result, 'excluded_by_m', distance) ?? '–', result.tolerance.map(part => fact(
            parts('dossier.readings.part', {name: part.name, length: asked(context, part, 'metres', distance(part.metres))})))));
}

/** How far apart two positions can be by what is stated, and what says so. */
function apart(result, context) {
    return result.apart_at_most_m === null || result.apart_at_most_m === undefined ? null : fact(parts('dossier.consistency.apart', {
        length: asked(context, result, 'apart_at_most_m', distance(result.apart_at_most_m)), by: items(result.apart_by),
    }));
}

/** "9.45 km to 9.55 km", each end with its derivation; one end where the other is open. */
function span(result, name, context) {
    const [least, greatest] = ['min', 'max'].map(end => askedIf(context, result, `${name}_${end}_m`, distance));
    if (least && greatest) {
        return least.textContent === greatest.textContent ? [least] : parts('dossier.interval.range', {least, greatest});
    }
    return least ? parts('dossier.interval.at-least', {least}) : greatest ? parts('dossier.interval.at-most', {greatest}) : ['–'];
}

const fact = words => words && element('span', {class: 'facts'}, words);
