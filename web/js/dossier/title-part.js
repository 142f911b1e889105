/** Title, facts and headline sentence of an incident. */

import {dateWords} from '../dates.js';
import {element} from '../dom.js';
import {distance} from '../figures.js';
import {countryName} from '../words.js';

export function titlePart({incident, check}) {
    const {title, date, kind, status, object, place, border} = incident;
    return element('header', {class: 'dossier-title'},
        element('h2', {}, title),
        element('dl', {class: 'facts-list'},
            fact('Date', dateWords(date)),
            fact('Kind', [kind, object?.name ?? object].filter(Boolean).join(', ')),
            fact('Status', status),
            fact('Place', place && placeText(place)),
            fact('Between', border?.length ? border.map(countryName).join(' and ') : null)),
        element('p', {class: 'headline'}, check.headline?.text));
}

function fact(name, text) {
    return text ? element('div', {}, element('dt', {}, name), element('dd', {}, text)) : null;
}

function placeText({name, country, radius_m: radius, candidates = []}) {
    const other = candidates.length - 1;
    return [
        country ? `${name}, ${countryName(country)}` : name,
        `radius ${distance(radius)}`,
        other > 0 && `${other} other ${other === 1 ? 'place' : 'places'} of that name`,
    ].filter(Boolean).join('; ');
}
