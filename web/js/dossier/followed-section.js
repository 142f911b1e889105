/** What followed, in order of time, and the counts that each claimant gives. */

import {dateWords} from '../dates.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {claimantName, countryName} from '../words.js';
import {sourceCitations} from './sources-section.js';

export function followedSection({incident}) {
    const responses = [...(incident.responses ?? [])].sort((a, b) => String(a.date_earliest ?? a.date).localeCompare(String(b.date_earliest ?? b.date)));
    return responses.length > 0 && element('section', {'aria-labelledby': 'followed-title'},
        element('h3', {id: 'followed-title'}, 'What followed'),
        element('ol', {class: 'timeline'}, responses.map(response => element('li', {},
            element('span', {class: 'when'}, dateWords(response.date)),
            element('span', {class: 'what'}, element('strong', {}, parties(response)), response.what, ' ',
                element('span', {class: 'citation'}, sourceCitations(incident.sources, response.sources)))))));
}

function parties({by, towards}) {
    const who = (by ?? []).map(countryName).join(', ');
    return `${towards ? `${who} towards ${countryName(towards)}` : who}: `;
}

export function countsSection({incident}) {
    const counts = incident.counts ?? [];
    return counts.length > 0 && element('section', {'aria-labelledby': 'counts-title'},
        element('h3', {id: 'counts-title'}, 'Counts, by who gives them'),
        scrollingTable('Each count as its claimant gives it; none is checked', ['Claimant', 'What', 'Count', 'Source'].map(columnHead), counts.map(count =>
            element('tr', {},
                element('th', {scope: 'row'}, claimantName(count.claimant)),
                element('td', {}, count.what),
                element('td', {class: 'figure'}, String(count.value)),
                element('td', {}, sourceCitations(incident.sources, count.sources))))));
}
