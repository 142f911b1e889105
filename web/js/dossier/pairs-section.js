/** How the claims bear on one another, and the distances that they imply. */

import {claimLabel} from '../claim-name.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {area, distance} from '../figures.js';
import {lineName, plainWord, relationWord} from '../words.js';

export function pairsSection(context) {
    const {check, borderSets, borderSet, reading} = context;
    if (!check.pairs?.length) {
        return null;
    }
    const head = [columnHead('Claims'), columnHead('Relation'), columnHead('What follows')];
    return element('section', {'aria-labelledby': 'pairs-title'},
        element('h3', {id: 'pairs-title'}, 'Which claims can hold together'),
        scrollingTable(`Each pair of claims; figures by ${lineName(borderSets, borderSet)}, reading ${reading}`, head, check.pairs.map(pair => row(pair, context)), 'pair-table'));
}

function row(pair, {incident, borderSet, reading}) {
    const named = id => claimLabel(incident.claims, id);
    const {relation, depends_on: depends, text} = pair.headline;
    return element('tr', {'data-claim': `${pair.a} ${pair.b}`},
        element('th', {scope: 'row'}, element('span', {}, named(pair.a)), element('span', {}, named(pair.b))),
        element('td', {class: `relation relation-${relation}`},
            element('span', {class: 'verdict-word'}, relationWord(relation)),
            figures(pair.results, borderSet, reading).map(text => element('span', {class: 'facts'}, text))),
        element('td', {}, text, depends?.length > 0 && element('span', {class: 'facts'}, `Depends on: ${depends.map(plainWord).join(', ')}.`)));
}

/** Gap, least path and shared area of the chosen set and reading; from least to greatest where headings are read in several ways. */
function figures(results, borderSet, reading) {
    const own = results.filter(result => result.border_set === borderSet && (!result.reading || result.reading === reading));
    return [
        range(own.map(result => result.gap_m).filter(metres => metres > 0), 'gap ', distance),
        range(own.map(result => result.min_path_m), 'least path ', distance),
        range(own.map(result => result.shared_km2).filter(squareKilometres => squareKilometres > 0), 'shared ', area),
    ].filter(Boolean);
}

function range(values, name, words) {
    const numbers = values.filter(value => value !== null && value !== undefined);
    if (numbers.length === 0) {
        return null;
    }
    const [least, greatest] = [words(Math.min(...numbers)), words(Math.max(...numbers))];
    return least === greatest ? name + least : `${name}${least} to ${greatest}`;
}

export function distancesSection({check}) {
    return check.distances?.length > 0 && element('section', {'aria-labelledby': 'distances-title'},
        element('h3', {id: 'distances-title'}, 'Distances'),
        element('ul', {class: 'distances'}, check.distances.map(({claim, text}) => element('li', {'data-claim': claim}, text))));
}
