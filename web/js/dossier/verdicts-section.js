/** The verdicts of the chosen reading: claims by border sets, with each region's area. */

import {claimTitle} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance} from '../figures.js';
import {t} from '../language.js';
import {edgesWord, isolated, lineTitle, verdictSentence, verdictWord, waysOf} from '../words.js';

export function verdictsSection({incident, check, borderSets, reading}) {
    const claims = check.claims.map(claim => {
        const results = claim.results.filter(result => !result.reading || result.reading === reading);
        return {claim, results: results.filter(result => telling(result, results))};
    });
    const sets = [...new Set(claims.flatMap(({results}) => results.map(result => result.border_set)))];
    if (sets.length === 0) {
        return null;
    }
    const met = [...new Set(claims.flatMap(({results}) => results.map(result => result.verdict)))];
    const head = [columnHead(t('dossier.verdicts.claim')), ...sets.map(set => columnHead(lineTitle(borderSets, set)))];
    return element('section', {'aria-labelledby': 'verdicts-title'},
        element('h3', {id: 'verdicts-title'}, t('dossier.verdicts.title')),
        scrollingTable(t('dossier.verdicts.caption', {reading: isolated(reading)}), head,
            claims.flatMap(entry => rows(entry, sets, incident.claims)), 'verdict-table'),
        element('ul', {class: 'key'}, met.map(verdict => element('li', {}, verdictSentence(verdict)))),
        claims.some(({results}) => results.some(result => result.touches_frame))
            && element('p', {class: 'note'}, t('dossier.verdicts.reaches-frame', {radius: distance(check.frame.radius_m)})));
}

/** One row for each way that the heading, the denial and the edges were read. */
function rows({claim, results}, sets, all) {
    const ways = [...new Map(results.map(result => [wayOf(result), result])).values()];
    const manyEdges = new Set(ways.map(way => way.edges)).size > 1;
    return ways.map(way => {
        const named = [...waysOf(way), manyEdges && edgesWord(way.edges)].filter(Boolean);
        return element('tr', {'data-claim': claim.id},
            element('th', {scope: 'row'}, claimTitle(all, claim.id),
                named.map(one => element('span', {class: 'facts'}, one))),
            sets.map(set => cell(results.find(result => result.border_set === set && wayOf(result) === wayOf(way)))));
    });
}

const wayOf = ({heading_reading: heading, denial_reading: denial, mile_reading: mile, edges}) => [heading, denial, mile, edges].join('|');

/** Geodesic edges are shown where they change the verdict. */
function telling(result, results) {
    return result.edges !== 'geodesic' || results.some(other => other.edges !== 'geodesic' && other.border_set === result.border_set
        && other.heading_reading === result.heading_reading && other.denial_reading === result.denial_reading
        && other.mile_reading === result.mile_reading && other.verdict !== result.verdict);
}

function cell(result) {
    if (!result) {
        return element('td', {}, '–');
    }
    const {verdict, reason, area_km2: squareKilometres, margin_m: margin, touches_frame: cut} = result;
    const lines = [
        squareKilometres !== null && squareKilometres !== undefined && (cut ? t('dossier.verdicts.cut', {area: area(squareKilometres)}) : area(squareKilometres)),
        margin !== null && margin !== undefined && t('dossier.verdicts.margin', {length: distance(margin)}),
        reason,
    ].filter(Boolean);
    return element('td', {class: `verdict verdict-${verdict}`},
        element('span', {class: 'verdict-word'}, verdictWord(verdict)),
        lines.map(line => element('span', {class: 'facts'}, line)));
}
