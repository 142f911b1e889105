/** The verdicts of the chosen reading: claims by border sets, with each region's area. */

import {claimLabel} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance} from '../figures.js';
import {ownerName, verdictSentence, verdictWord} from '../words.js';

export function verdictsSection({incident, check, borderSets, reading}) {
    const claims = check.claims.map(claim => ({claim, results: claim.results.filter(result => !result.reading || result.reading === reading)}));
    const sets = [...new Set(claims.flatMap(({results}) => results.map(result => result.border_set)))];
    if (sets.length === 0) {
        return null;
    }
    const met = [...new Set(claims.flatMap(({results}) => results.map(result => result.verdict)))];
    const head = [columnHead('Claim'), ...sets.map(set => columnHead(`${ownerName(borderSets, set)}’s line`))];
    return element('section', {'aria-labelledby': 'verdicts-title'},
        element('h3', {id: 'verdicts-title'}, 'What geometry excludes'),
        scrollingTable(`Verdict and area of each region; reading ${reading}`, head,
            claims.flatMap(entry => rows(entry, sets, incident.claims)), 'verdict-table'),
        element('ul', {class: 'key'}, met.map(verdict => element('li', {}, verdictSentence(verdict)))),
        claims.some(({results}) => results.some(result => result.touches_frame))
            && element('p', {class: 'note'}, `* The region reaches the frame, ${frameText(check.frame)}, and goes on beyond it; the area is that within.`));
}

const frameText = frame => (frame ? `the circle of ${distance(frame.radius_m)} round the incident` : 'the circle in which regions are drawn');

/** One row for each way that the heading and the edges were read. */
function rows({claim, results}, sets, all) {
    const ways = [...new Map(results.map(result => [`${result.heading_reading ?? ''}|${result.edges ?? ''}`, result])).values()];
    const manyEdges = new Set(ways.map(way => way.edges)).size > 1;
    return ways.map(way => {
        const named = [way.heading_reading, manyEdges && way.edges].filter(Boolean).join(', ');
        return element('tr', {'data-claim': claim.id},
            element('th', {scope: 'row'}, claimLabel(all, claim.id), claim.polarity === 'denied' && ' (denial)',
                named && element('span', {class: 'facts'}, named)),
            sets.map(set => cell(results.find(result => result.border_set === set && result.heading_reading === way.heading_reading && result.edges === way.edges))));
    });
}

function cell(result) {
    if (!result) {
        return element('td', {}, '–');
    }
    const {verdict, reason, area_km2: squareKilometres, margin_m: margin, touches_frame: cut} = result;
    const lines = [
        squareKilometres !== null && squareKilometres !== undefined && `${area(squareKilometres)}${cut ? '*' : ''}`,
        margin !== null && margin !== undefined && `margin ${distance(margin)}`,
        reason,
    ].filter(Boolean);
    return element('td', {class: `verdict verdict-${verdict}`},
        element('span', {class: 'verdict-word'}, verdictWord(verdict)),
        lines.map(line => element('span', {class: 'facts'}, line)));
}
