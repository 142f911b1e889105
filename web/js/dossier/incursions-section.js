/** Depth, track inside, duration and speed of each intrusion, held against one another, number by number. */

import {columnHead, element, scrollingTable} from '../dom.js';
import {distance, position} from '../figures.js';
import {parts, t} from '../language.js';
import {claimantName, countryName, incursionWord, isolated, items, lineTitle, mileText, withoutStatement} from '../words.js';
import {fold, foldedSection} from './fold.js';
import {asked, askedIf} from './number.js';
import {wordingOf} from './quantities.js';

const MEASURES = ['depth_m', 'track_m', 'duration_s', 'speed_mps', 'entered_speed_mps'];

export function incursionsSection(context) {
    const {incursions} = context.check;
    if (!incursions?.length) {
        return null;
    }
    const gist = items([...new Set(incursions.map(({headline}) => incursionWord(headline.outcome)))]);
    return foldedSection('incursions', t('dossier.incursions.title'), gist, () => incursions.map(incursion => intrusion(incursion, context)));
}

function intrusion(incursion, context) {
    const {incident} = context;
    const claims = [...new Set(incursion.parts.map(part => part.claim))].map(id => incident.claims.find(claim => claim.id === id));
    const own = incursion.results.filter(result => result.reading === context.reading);
    return element('div', {class: 'intrusion', 'data-claim': claims.map(({id}) => id).join(' ')},
        element('h4', {}, t('dossier.incursions.of', {claimant: claimantName(incursion.claimant), country: countryName(incursion.country)})),
        element('p', {}, withoutStatement(incursion.headline.text, claims)),
        element('ul', {}, incursion.parts.map(part => element('li', {class: 'facts'}, t('dossier.incursions.part', {
            measure: t(`dossier.incursions.measure.${part.measure}`), printed: isolated(part.printed), claim: isolated(part.claim),
        })))),
        incursion.left_out.map(text => element('p', {class: 'note'}, t('dossier.incursions.left-out', {what: text}))),
        numbers(own, context),
        fold(t('dossier.incursions.others', {count: incursion.results.length - own.length}), () => numbers(incursion.results.filter(result => !own.includes(result)), context)),
        axisPart(incursion, context));
}

function numbers(results, context) {
    const head = [columnHead(t('dossier.readings.reading')), columnHead(t('dossier.incursions.given')), columnHead(t('dossier.incursions.follows'))];
    return scrollingTable(t('dossier.incursions.caption'), head, results.map(result => element('tr', {},
        element('th', {scope: 'row'}, element('bdi', {}, result.reading), fact(result.mile && mileText({mile_reading: result.mile}))),
        element('td', {}, MEASURES.map(name => result[name] && fact(parts(`dossier.incursions.number.${name}`, {interval: interval(result, name, context)})))),
        element('td', {}, result.derived.map(one => fact(derived(one, context))), result.comparisons.map(one => fact(comparison(one, context)))))), 'relations-table');
}

/** What the figures imply: a track, a speed or a duration, in and where it came out again. */
function derived(one, context) {
    const name = MEASURES.find(measure => one[measure]);
    return parts(`dossier.incursions.derived.${one.name}${one.passage ? `.${one.passage}` : ''}`, {interval: interval(one, name, context)});
}

function comparison(one, context) {
    const gap = Object.keys(one).find(name => name.startsWith('gap_'));
    const short = one[gap] > 0 && one.outcome !== 'fits';
    return [
        parts(`dossier.incursions.compared.${one.name}`, {outcome: incursionWord(one.outcome)}),
        short && [' ', parts('dossier.incursions.short', {gap: askedIf(context, one, gap, wordingOf(gap.slice('gap'.length)))})],
        short && one.break_even.map(even => {
            const by = Object.keys(even).find(name => name.startsWith('by_'));
            return even[by] === null || even[by] === undefined ? null : [' ', parts('dossier.incursions.even', {
                measure: t(`dossier.incursions.measure.${even.measure}`), by: asked(context, even, by, wordingOf(by.slice('by'.length))(even[by])),
            })];
        }),
    ].flat(3).filter(Boolean);
}

/** "over 2 km", "2 km to 3 km": an interval whose ends can be asked for. */
function interval(node, name, context) {
    const {min, min_closed: closed, max} = node[name];
    const words = wordingOf(name);
    const least = () => asked(context, node[name], 'min', words(min));
    if (max === null) {
        return element('span', {}, parts(closed ? 'dossier.interval.at-least' : 'dossier.interval.over', {least: least()}));
    }
    return min === max ? least() : element('span', {}, parts('dossier.interval.range', {least: least(), greatest: asked(context, node[name], 'max', words(max))}));
}

/** How deep a part of the country a straight track of the given length can cut off, by the line of each set. */
function axisPart({axis_depths: depths}, context) {
    const own = depths.filter(depth => depth.reading === context.reading);
    return own.length > 0 && element('ul', {}, own.map(({border_set: set, salient, reaches}) => element('li', {class: 'facts'}, salient
        ? parts(reaches ? 'dossier.incursions.axis-deep' : 'dossier.incursions.axis-shallow', {
            line: lineTitle(context.borderSets, set), depth: asked(context, salient, 'depth_m', distance(salient.depth_m)), tip: position(salient.tip.lat, salient.tip.lon),
        })
        : t('dossier.incursions.axis-none', {line: lineTitle(context.borderSets, set)}))));
}

const fact = words => words && element('span', {class: 'facts'}, words);
