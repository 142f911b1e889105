/** What lies behind a pair's relation: every view and reading with its figures and witnesses, and the choices of two sets' lines. */

import {columnHead, element, scrollingTable} from '../dom.js';
import {area, bearing, distance, position} from '../figures.js';
import {parts, t} from '../language.js';
import {dependenceWords, edgesWord, lineTitle, ownerName, relationWord, waysOf} from '../words.js';
import {fold} from './fold.js';
import {asked, askedIf} from './number.js';
import {duration} from './quantities.js';

const COLUMNS = ['view', 'relation', 'figures', 'witness'];

export function relationsPart(pair, context) {
    const {reading} = context;
    const chosen = pair.results.filter(result => result.reading === reading);
    const others = pair.results.filter(result => result.reading !== reading);
    return [
        table(t('dossier.relations.caption', {reading, count: chosen.length}), chosen, context),
        others.length > 0 && fold(t('dossier.relations.others', {count: others.length}), () => table(t('dossier.relations.others', {count: others.length}), others, context)),
        mixedPart(pair, context),
    ];
}

function table(caption, results, context) {
    return scrollingTable(caption, COLUMNS.map(name => columnHead(t(`dossier.relations.${name}`))), results.map(result => row(result, context)), 'relations-table');
}

function row(result, context) {
    const ways = [result.reading === context.reading ? null : element('bdi', {}, result.reading), ...waysOf(result), edgesWord(result.edges)].filter(Boolean);
    return element('tr', {},
        element('th', {scope: 'row'}, lineTitle(context.borderSets, result.border_set), ways.map(fact)),
        element('td', {class: `relation relation-${result.relation}`},
            element('span', {class: 'verdict-word'}, relationWord(result.relation)),
            fact(result.reason),
            result.depends_on.length > 0 && fact(t('dossier.relations.depends', {on: dependenceWords(result.depends_on)}))),
        element('td', {}, figures(result, context).map(fact)),
        element('td', {}, witness(result).map(fact)));
}

function figures(result, context) {
    const length = (name, key) => {
        const number = askedIf(context, result, name, distance);
        return number && parts(`dossier.pairs.${key}`, {length: number});
    };
    const shared = askedIf(context, result, 'shared_km2', area);
    const time = result.min_path_time_s;
    const figures = [
        length('gap_m', 'gap'),
        length('min_path_m', 'path'),
        time && parts('dossier.relations.time', {
            least: asked(context, time, 'min', duration(time.min)),
            greatest: asked(context, time, 'max', duration(time.max)),
        }),
        shared && parts('dossier.pairs.shared', {area: shared}),
    ].filter(Boolean);
    return figures.length > 0 ? figures : ['–'];
}

/** Where both hold, or the two ends of the gap or the least path, with its bearing at the first. */
function witness({witness: positions, witness_bearing_deg: degrees}) {
    const places = positions.map(({lat, lon}) => position(lat, lon));
    return places.length > 0 ? [...places, degrees !== undefined && t('dossier.relations.bearing', {bearing: bearing(degrees)})].filter(Boolean) : ['–'];
}

/** Choices of two sets, one for each claim, under the chosen reading. */
function mixedPart({mixed}, context) {
    const own = (mixed ?? []).filter(one => one.reading === context.reading);
    if (own.length === 0) {
        return null;
    }
    const holding = own.filter(one => one.relation === 'compatible').length;
    const head = ['mixed-a', 'mixed-b', 'relation', 'figures'].map(name => columnHead(t(`dossier.relations.${name}`)));
    return fold(t('dossier.relations.mixed', {count: own.length, holding}), () => scrollingTable(t('dossier.relations.mixed', {count: own.length, holding}), head, own.map(one =>
        element('tr', {},
            element('th', {scope: 'row'}, ownerName(context.borderSets, one.a_set), waysOf(one).map(fact)),
            element('td', {}, ownerName(context.borderSets, one.b_set)),
            element('td', {class: `relation relation-${one.relation}`}, element('span', {class: 'verdict-word'}, relationWord(one.relation))),
            element('td', {}, askedIf(context, one, 'gap_m', distance) ?? '–'))), 'relations-table'));
}

const fact = words => words && element('span', {class: 'facts'}, words);
