/** Every reading and edge rule behind one cell of the matrix: verdict and reason, area, margin, break-even, and the tolerance part by part. */

import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance} from '../figures.js';
import {parts, t} from '../language.js';
import {edgesWord, lineName, verdictWord, waysOf} from '../words.js';
import {asked, askedIf} from './number.js';

const COLUMNS = ['reading', 'verdict', 'area', 'margin', 'tolerance'];

export function readingsPart(claim, set, context) {
    const results = claim.results.filter(result => result.border_set === set);
    return scrollingTable(
        t('dossier.readings.caption', {line: lineName(context.borderSets, set), count: results.length}),
        COLUMNS.map(name => columnHead(t(`dossier.readings.${name}`))),
        results.map(result => row(result, context)), 'readings-table');
}

function row(result, context) {
    const facts = [...waysOf(result), edgesWord(result.edges)];
    return element('tr', {class: result.reading === context.reading ? 'is-chosen' : null},
        element('th', {scope: 'row'}, element('bdi', {}, result.reading), facts.map(fact)),
        element('td', {class: `verdict verdict-${result.verdict}`}, element('span', {class: 'verdict-word'}, verdictWord(result.verdict)), fact(result.reason)),
        element('td', {}, askedIf(context, result, 'area_km2', areaOf(result)) ?? '–', circle(result, context)),
        element('td', {}, askedIf(context, result, 'margin_m', distance) ?? '–',
            fact(result.margin_error_m !== null && parts('dossier.readings.error', {length: askedIf(context, result, 'margin_error_m', distance)})),
            fact(result.break_even_m !== null && parts('dossier.readings.break-even', {length: askedIf(context, result, 'break_even_m', distance)}))),
        element('td', {}, element('ul', {}, result.tolerance.map(part => element('li', {class: 'facts'},
            parts('dossier.readings.part', {name: part.name, length: asked(context, part, 'metres', distance(part.metres))}))))));
}

/** Nothing drawn is not a curve: it has no area because no position fits. */
export const areaOf = ({verdict, reason}) => squareKilometres =>
    (squareKilometres === 0 && (verdict === 'infeasible' || reason) ? t('dossier.verdicts.empty') : area(squareKilometres));

/** The published point-radius of an offset, which stands beside its region. */
function circle({point_radius: published}, context) {
    return published && fact(parts('dossier.readings.point-radius', {radius: askedIf(context, published, 'radius_m', distance)}));
}

const fact = words => words && element('span', {class: 'facts'}, words);
