/** Title, facts and headline sentence of an incident. */

import {dateWords} from '../dates.js';
import {element} from '../dom.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {countryName, isolated, items, kindWord, listed, statusWord} from '../words.js';

export function titlePart({incident, check}) {
    const {title, date, kind, status, object, place, border} = incident;
    return element('header', {class: 'dossier-title'},
        element('h2', {}, element('bdi', {lang: 'en'}, title)),
        element('dl', {class: 'facts-list'},
            fact('date', dateWords(date)),
            fact('kind', kind && kindWord(kind)),
            fact('object', object && element('bdi', {lang: 'en'}, object.name ?? object)),
            fact('status', status && statusWord(status)),
            fact('place', place && placeText(place)),
            fact('between', border?.length ? listed(border.map(countryName)) : null)),
        element('p', {class: 'headline'}, check.headline?.text));
}

function fact(name, text) {
    return text ? element('div', {}, element('dt', {}, t(`dossier.fact.${name}`)), element('dd', {}, text)) : null;
}

function placeText({name, country, radius_m: radius, candidates = []}) {
    const place = isolated(name);
    const others = candidates.length - 1;
    return items([
        country ? t('dossier.place-in', {place, country: countryName(country)}) : place,
        t('dossier.place-radius', {radius: distance(radius)}),
        others > 0 && t('dossier.other-places', {count: others}),
    ].filter(Boolean));
}
