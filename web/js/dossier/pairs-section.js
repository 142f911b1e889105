/** How the claims bear on one another, and the distances that they imply. */

import {claimLabel} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance, position} from '../figures.js';
import {parts, t} from '../language.js';
import {isolated, lineName, lineTitle, relationWord, withoutStatement} from '../words.js';

export function pairsSection(context) {
    const {check, borderSets, borderSet, reading} = context;
    if (!check.pairs?.length) {
        return null;
    }
    const head = ['claims', 'relation', 'follows'].map(name => columnHead(t(`dossier.pairs.${name}`)));
    return element('section', {'aria-labelledby': 'pairs-title'},
        element('h3', {id: 'pairs-title'}, t('dossier.pairs.title')),
        scrollingTable(t('dossier.pairs.caption', {line: lineName(borderSets, borderSet), reading: isolated(reading)}), head, check.pairs.map(pair => row(pair, context)), 'pair-table'));
}

function row(pair, {incident, borderSet, reading}) {
    const named = id => element('span', {}, claimLabel(incident.claims, id));
    const {relation, text} = pair.headline;
    return element('tr', {'data-claim': `${pair.a} ${pair.b}`},
        element('th', {scope: 'row'}, parts('dossier.pairs.both', {a: named(pair.a), b: named(pair.b)})),
        element('td', {class: `relation relation-${relation}`},
            element('span', {class: 'verdict-word'}, relationWord(relation)),
            figures(pair.results, borderSet, reading).map(text => element('span', {class: 'facts'}, text))),
        element('td', {}, withoutStatement(text, [pair.a, pair.b].map(id => incident.claims.find(claim => claim.id === id)))));
}

/** Gap, least path and shared area of the chosen set and reading; from least to greatest where headings are read in
 * several ways. A denial is read as in the headline: of presence. */
function figures(results, borderSet, reading) {
    const own = results.filter(result => result.border_set === borderSet && (!result.reading || result.reading === reading)
        && result.edges !== 'geodesic' && (result.denial_reading ?? 'presence') === 'presence'
        && (result.mile_reading ?? 'statute') === 'statute');
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

export function distancesSection({check, borderSets}) {
    const distances = (check.distances ?? []).filter(({edges}) => edges !== 'geodesic');
    if (distances.length === 0) {
        return null;
    }
    const sets = [...new Set(distances.map(one => one.border_set))];
    const places = [...new Map(distances.map(one => [placeKey(one), one])).values()];
    const head = [columnHead(t('dossier.distances.from')), ...sets.map(set => columnHead(lineTitle(borderSets, set)))];
    return element('section', {'aria-labelledby': 'distances-title'},
        element('h3', {id: 'distances-title'}, t('dossier.distances.title')),
        scrollingTable(t('dossier.distances.caption', {line: isolated(distances[0].of)}), head, places.map(place => element('tr', {},
            element('th', {scope: 'row'}, element('bdi', {}, place.place), element('span', {class: 'facts'}, position(place.lat, place.lon)), element('span', {class: 'facts'}, t('dossier.place-radius', {radius: distance(place.radius_m)}))),
            sets.map(set => distanceCell(distances.find(one => one.border_set === set && placeKey(one) === placeKey(place)))))), 'verdict-table'),
        distances.some(({straddles}) => straddles) && element('p', {class: 'note'}, t('dossier.distances.straddles')));
}

const placeKey = ({place, lat, lon}) => [place, lat, lon].join('|');

function distanceCell(one) {
    const text = one?.nearest ? lengthText(one) : t('dossier.distances.none');
    return element('td', {class: 'figure'}, text, one?.nearest?.error && element('span', {class: 'facts failure'}, one.nearest.error));
}

const lengthText = ({nearest, straddles}) => (straddles ? t('dossier.distances.cut', {length: distance(nearest.distance_m)}) : distance(nearest.distance_m));
