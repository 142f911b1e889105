/** What followed, in order of time, and the counts that each claimant gives. */

import {dateWords} from '../dates.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {t} from '../language.js';
import {claimantName, countryName, listed} from '../words.js';
import {sourceCitations} from './sources-section.js';

export function followedSection({incident}) {
    const responses = [...(incident.responses ?? [])].sort((a, b) => String(a.date_earliest ?? a.date).localeCompare(String(b.date_earliest ?? b.date)));
    return responses.length > 0 && element('section', {'aria-labelledby': 'followed-title'},
        element('h3', {id: 'followed-title'}, t('dossier.followed.title')),
        element('ol', {class: 'timeline'}, responses.map(response => element('li', {},
            element('span', {class: 'when'}, dateWords(response.date)),
            element('span', {class: 'what'}, element('strong', {}, parties(response)), ' ', element('bdi', {lang: 'en'}, response.what), ' ',
                element('span', {class: 'citation'}, sourceCitations(incident.sources, response.sources)))))));
}

function parties({by, towards}) {
    const who = listed((by ?? []).map(countryName));
    return towards ? t('dossier.followed.towards', {who, whom: countryName(towards)}) : t('dossier.followed.by', {who});
}

export function countsSection({incident}) {
    const counts = incident.counts ?? [];
    return counts.length > 0 && element('section', {'aria-labelledby': 'counts-title'},
        element('h3', {id: 'counts-title'}, t('dossier.counts.title')),
        scrollingTable(t('dossier.counts.caption'), ['claimant', 'what', 'count', 'source'].map(name => columnHead(t(`dossier.counts.${name}`))), counts.map(count =>
            element('tr', {},
                element('th', {scope: 'row'}, claimantName(count.claimant)),
                element('td', {dir: 'auto', lang: 'en'}, count.what),
                element('td', {class: 'figure', dir: 'auto'}, String(count.value)),
                element('td', {}, sourceCitations(incident.sources, count.sources))))));
}
