/** The distances from each place that may be meant to the line of each set, and what of a place's disc lies on each side. */

import {columnHead, element, scrollingTable} from '../dom.js';
import {area, bearing, distance, position} from '../figures.js';
import {parts, t} from '../language.js';
import {countryName, edgesWord, isolated, lineTitle} from '../words.js';
import {foldedSection} from './fold.js';
import {asked} from './number.js';

export function distancesSection(context) {
    const {check, borderSets, edges} = context;
    const all = check.distances ?? [];
    const own = all.filter(one => one.edges === edges || !all.some(other => other.edges === edges && other.border_set === one.border_set));
    if (own.length === 0) {
        return null;
    }
    const sets = [...new Set(own.map(one => one.border_set))];
    const places = [...new Map(own.map(one => [placeKey(one), one])).values()];
    const head = [columnHead(t('dossier.distances.from')), ...sets.map(set => columnHead(lineTitle(borderSets, set)))];
    return foldedSection('distances', t('dossier.distances.title'), gist(own), () => [
        scrollingTable(t('dossier.distances.caption', {line: isolated(own[0].of)}), head, places.map(place => element('tr', {},
            element('th', {scope: 'row'}, element('bdi', {}, place.place),
                element('span', {class: 'facts'}, position(place.lat, place.lon)),
                element('span', {class: 'facts'}, parts('dossier.place-radius', {radius: asked(context, place, 'radius_m', distance(place.radius_m))}))),
            sets.map(set => cell(own.find(one => one.border_set === set && placeKey(one) === placeKey(place)), edges, context)))), 'verdict-table'),
        own.some(({straddles}) => straddles) && element('p', {class: 'note'}, t('dossier.distances.straddles')),
    ]);
}

const placeKey = ({place, lat, lon}) => [place, lat, lon].join('|');

/** Of the first place, by the lines of all sets. */
function gist(distances) {
    const first = distances.filter(one => placeKey(one) === placeKey(distances[0]) && one.nearest).map(({nearest}) => nearest.distance_m);
    return first.length === 0 ? t('dossier.distances.none') : t('dossier.distances.gist', {
        place: isolated(distances[0].place), least: distance(Math.min(...first)), greatest: distance(Math.max(...first)),
    });
}

function cell(one, edges, context) {
    if (!one?.nearest) {
        return element('td', {}, t('dossier.distances.none'));
    }
    const {nearest, straddles, sides} = one;
    const length = asked(context, nearest, 'distance_m', distance(nearest.distance_m));
    return element('td', {},
        straddles ? parts('dossier.distances.cut', {length}) : length,
        fact(asked(context, nearest, 'bearing_deg', bearing(nearest.bearing_deg))),
        sides.map(side => fact(parts('dossier.distances.side', {area: asked(context, side, 'area_km2', area(side.area_km2)), country: sideName(side)}))),
        one.edges !== edges && fact(edgesWord(one.edges)),
        nearest.error && element('span', {class: 'facts failure'}, nearest.error));
}

const sideName = ({country}) => (country ? countryName(country) : t('dossier.distances.nobody'));

const fact = words => words && element('span', {class: 'facts'}, words);
