/** Figures that may be one figure, handed on: in the order of their dates, with what each step did to the number. */

import {dateWords} from '../dates.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {distance} from '../figures.js';
import {parts, t} from '../language.js';
import {claimantName, isolated, items, stepWord} from '../words.js';
import {foldedSection} from './fold.js';
import {askedIf} from './number.js';
import {sourceCitations} from './sources-section.js';

export function familiesSection(context) {
    const {families} = context.check;
    if (!families?.length) {
        return null;
    }
    const gist = items(families.map(({members}) => t('dossier.families.gist', {figures: items(members.map(({figure}) => isolated(figure)))})));
    return foldedSection('families', t('dossier.families.title'), gist, () => families.flatMap(family => [
        element('p', {}, family.text),
        membersTable(family, context),
        element('ul', {}, family.shared.map(one => element('li', {class: 'facts'}, shared(one, context)))),
    ]));
}

function membersTable({members}, {incident}) {
    const head = ['claim', 'figure', 'date', 'step', 'source'].map(name => columnHead(t(`dossier.families.${name}`)));
    return scrollingTable(t('dossier.families.caption'), head, members.map(member => element('tr', {},
        element('th', {scope: 'row'}, claimantName(member.claimant), element('code', {class: 'facts'}, member.claim)),
        element('td', {}, element('bdi', {}, member.figure)),
        element('td', {}, member.date ? dateWords(member.date) : '–'),
        element('td', {}, member.steps.length > 0 ? items(member.steps.map(stepWord)) : '–'),
        element('td', {}, member.source ? sourceCitations(incident.sources, [member.source]) : '–'))), 'relations-table');
}

/** The length that fits all figures under one reading; it need not be the one. */
function shared(one, context) {
    const [least, greatest] = ['min', 'max'].map(end => askedIf(context, one, `lengths_${end}_m`, distance));
    const reading = isolated(one.reading);
    if (!one.compatible) {
        return t('dossier.families.none', {reading});
    }
    return greatest ? parts('dossier.families.shared', {least, greatest, reading}) : parts('dossier.families.shared-from', {least, reading});
}
