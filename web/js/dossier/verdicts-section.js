/** The verdict matrix: claims by border sets under the chosen reading; each cell opens to every reading and edge rule behind it. */

import {claimTitle} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {distance} from '../figures.js';
import {parts, t} from '../language.js';
import {edgesWord, isolated, lineName, lineTitle, verdictSentence, verdictWord, waysOf} from '../words.js';
import {rowBeneath} from './fold.js';
import {askedIf} from './number.js';
import {areaOf, readingsPart} from './readings-part.js';

export function verdictsSection(context) {
    const {check, borderSets, reading} = context;
    const sets = [...new Set(check.claims.flatMap(({results}) => results.map(result => result.border_set)))];
    if (sets.length === 0) {
        return null;
    }
    const shown = check.claims.flatMap(({results}) => results).filter(result => result.reading === reading);
    const head = [columnHead(t('dossier.verdicts.claim')), ...sets.map(set => columnHead(lineTitle(borderSets, set)))];
    return element('section', {'aria-labelledby': 'verdicts-title'},
        element('h3', {id: 'verdicts-title'}, t('dossier.verdicts.title')),
        scrollingTable(t('dossier.verdicts.caption', {reading: isolated(reading)}), head, check.claims.flatMap(claim => rows(claim, sets, context)), 'verdict-table'),
        element('ul', {class: 'key'}, [...new Set(shown.map(result => result.verdict))].map(verdict => element('li', {}, verdictSentence(verdict)))),
        shown.some(result => result.touches_frame)
            && element('p', {class: 'note'}, t('dossier.verdicts.reaches-frame', {radius: distance(check.frame.radius_m)})));
}

/** One row for each way that the heading, the denial and the miles were read, and under it those that its cells open. */
function rows(claim, sets, context) {
    const own = claim.results.filter(result => result.reading === context.reading);
    const ways = [...new Map(own.map(result => [wayOf(result), result])).entries()];
    return ways.flatMap(([way, result], index) => {
        const beneath = [];
        const cells = sets.map(set => cell(claim, own.filter(one => one.border_set === set && wayOf(one) === way), `${claim.id}-${index}-${set}`, sets, beneath, context));
        return [
            element('tr', {'data-claim': claim.id},
                element('th', {scope: 'row'}, claimTitle(context.incident.claims, claim.id), waysOf(result).map(one => element('span', {class: 'facts'}, one))),
                cells),
            ...beneath,
        ];
    });
}

const wayOf = ({heading_reading: heading, denial_reading: denial, mile_reading: mile}) => [heading, denial, mile].join('|');

/** The result under the chosen edge rule; where a set was judged by planar edges alone, those. The other rule is named where it differs. */
function cell(claim, results, id, sets, beneath, context) {
    const {incident, borderSets, edges} = context;
    const result = results.find(one => one.edges === edges) ?? results[0];
    if (!result) {
        return element('td', {}, '–');
    }
    const other = results.find(one => one.edges !== result.edges && one.verdict !== result.verdict);
    const opened = rowBeneath(`readings-${id}`, element('span', {class: 'verdict-word'}, verdictWord(result.verdict)), sets.length + 1, () => [
        element('h4', {}, t('dossier.readings.of', {claim: claimTitle(incident.claims, claim.id), line: lineName(borderSets, result.border_set)})),
        readingsPart(claim, result.border_set, context),
    ]);
    beneath.push(opened.row);
    return element('td', {class: `verdict verdict-${result.verdict}`},
        opened.button,
        fact(result.area_km2 === null ? null : parts(result.touches_frame ? 'dossier.verdicts.cut' : 'dossier.verdicts.area', {area: askedIf(context, result, 'area_km2', areaOf(result))})),
        fact(result.margin_m === null ? null : parts('dossier.verdicts.margin', {length: askedIf(context, result, 'margin_m', distance)})),
        fact(result.reason && codeOf(result.reason)),
        fact(other && t('dossier.verdicts.other-edges', {edges: edgesWord(other.edges), verdict: verdictWord(other.verdict)})));
}

/** The code that a reason begins with, the same in every language; the readings that the cell opens have it whole. */
const codeOf = reason => reason.split(/\s*:/)[0];

const fact = words => words && element('span', {class: 'facts'}, words);
