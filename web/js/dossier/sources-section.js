/** The publications that the incident rests on, and how a claim names them. */

import {dateWords} from '../dates.js';
import {element, outwardLink} from '../dom.js';

export function sourcesSection({incident}) {
    return incident.sources.length > 0 && element('section', {'aria-labelledby': 'sources-title'},
        element('h3', {id: 'sources-title'}, 'Sources'),
        element('ol', {class: 'sources'}, incident.sources.map(source => element('li', {},
            element('span', {class: 'publisher'}, source.publisher), ': ',
            outwardLink(source.url, source.title, {lang: source.language, hreflang: source.url ? source.language : null}),
            source.date && `, ${dateWords(source.date)}`))));
}

/** "The Independent, 6 April 2025; Gambiaj.com, 7 April 2025", each a link where it has an address. */
export function sourceCitations(sources, ids) {
    return (ids ?? []).flatMap((id, index) => {
        const source = sources.find(one => one.id === id);
        const text = source ? [source.publisher, source.date && dateWords(source.date)].filter(Boolean).join(', ') : id;
        return [index > 0 ? '; ' : null, outwardLink(source?.url, text, {title: source?.title})];
    });
}
