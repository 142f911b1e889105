/** How the claims bear on one another: those that exclude each other first, then what depends on an assumption, then the rest. */

import {claimLabel} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance} from '../figures.js';
import {parts, t} from '../language.js';
import {isolated, lineName, withoutStatement} from '../words.js';
import {firmnessPart} from './firmness-part.js';
import {rowBeneath} from './fold.js';
import {relationsPart} from './relations-part.js';

const ORDER = ['incompatible', 'conditional', 'compatible', 'not-comparable'];

export function pairsSection(context) {
    const {check, borderSets, borderSet, reading} = context;
    if (!check.pairs?.length) {
        return null;
    }
    const groups = groupsOf(check);
    const opened = groups[0][0];
    return element('section', {'aria-labelledby': 'pairs-title'},
        element('h3', {id: 'pairs-title'}, t('dossier.pairs.title')),
        element('p', {class: 'note'}, t('dossier.pairs.caption', {line: lineName(borderSets, borderSet), reading: isolated(reading)})),
        groups.map(([relation, pairs]) => element('details', {class: 'fold', id: `pairs-${relation}`, open: relation === opened},
            element('summary', {class: `relation-${relation}`}, element('span', {class: 'verdict-word'}, t(`dossier.pairs.group.${relation}`, {count: pairs.length}))),
            table(relation, pairs, context))));
}

/** [relation, its pairs], those that exclude each other first; none where nothing is compared. */
export const groupsOf = ({pairs = []}) =>
    ORDER.map(relation => [relation, pairs.filter(({headline}) => headline.relation === relation)]).filter(([, own]) => own.length > 0);

function table(relation, pairs, context) {
    const head = ['claims', 'follows'].map(name => columnHead(t(`dossier.pairs.${name}`)));
    return scrollingTable(t(`dossier.pairs.group.${relation}`, {count: pairs.length}), head, pairs.flatMap(pair => rows(pair, context)), 'pair-table');
}

function rows(pair, context) {
    const {incident, borderSet, reading, edges} = context;
    const named = id => element('span', {}, claimLabel(incident.claims, id));
    const {button, row} = rowBeneath(`pair-${pair.a}-${pair.b}`, t('dossier.pairs.open'), 2, () => [
        relationsPart(pair, context),
        firmnessPart(pair, context),
    ]);
    const statements = [pair.a, pair.b].map(id => incident.claims.find(claim => claim.id === id));
    return [
        element('tr', {'data-claim': `${pair.a} ${pair.b}`},
            element('th', {scope: 'row'}, parts('dossier.pairs.both', {a: named(pair.a), b: named(pair.b)})),
            element('td', {},
                element('p', {}, withoutStatement(pair.headline.text, statements)),
                figures(pair.results, borderSet, reading, edges).map(text => element('span', {class: 'facts'}, text)),
                button)),
        row,
    ];
}

/** Gap, least path and shared area of the chosen set, reading and edge rule; from least to greatest where headings are read in
 * several ways. A denial is read as in the headline: of presence. */
function figures(results, borderSet, reading, edges) {
    const judged = results.filter(result => result.border_set === borderSet && result.reading === reading
        && (result.denial_reading ?? 'presence') === 'presence' && (result.mile_reading ?? 'statute') === 'statute');
    const chosen = judged.filter(result => result.edges === edges);
    const own = chosen.length > 0 ? chosen : judged;
    return [
        range(own.map(result => result.gap_m).filter(metres => metres > 0), 'gap', distance),
        range(own.map(result => result.min_path_m), 'path', distance),
        range(own.map(result => result.shared_km2).filter(squareKilometres => squareKilometres > 0), 'shared', area),
    ].filter(Boolean);
}

/** The message of that name, of one number or of a range. */
function range(values, name, words) {
    const numbers = values.filter(value => value !== null && value !== undefined);
    if (numbers.length === 0) {
        return null;
    }
    const [least, greatest] = [words(Math.min(...numbers)), words(Math.max(...numbers))];
    const text = least === greatest ? least : t('words.range', {least, greatest});
    return t(`dossier.pairs.${name}`, {length: text, area: text});
}
