/** The publications that the incident rests on, and how a claim names them. */

import {dateWords} from '../dates.js';
import {element, outwardLink} from '../dom.js';
import {parts, t} from '../language.js';
import {isolated, items} from '../words.js';

export function sourcesSection({incident}) {
    return incident.sources.length > 0 && element('section', {'aria-labelledby': 'sources-title'},
        element('h3', {id: 'sources-title'}, t('dossier.sources.title')),
        element('ol', {class: 'sources'}, incident.sources.map(source => element('li', {},
            parts(source.date ? 'dossier.sources.dated' : 'dossier.sources.item', {
                publisher: element('bdi', {class: 'publisher'}, source.publisher),
                title: outwardLink(source.url, source.title, {lang: source.language, dir: 'auto', hreflang: source.url ? source.language : null}),
                date: source.date && dateWords(source.date),
            })))));
}

/** "The Independent, 6 April 2025; Gambiaj.com, 7 April 2025", each a link where it has an address. */
export function sourceCitations(sources, ids) {
    return (ids ?? []).flatMap((id, index) => {
        const source = sources.find(one => one.id === id);
        return [index > 0 ? SEPARATOR : null, outwardLink(source?.url, source ? citation(source) : id, {title: source?.title})];
    });
}

const SEPARATOR = items(['', '']);

const citation = ({publisher, date}) => (date ? t('dossier.sources.citation', {publisher: isolated(publisher), date: dateWords(date)}) : publisher);
