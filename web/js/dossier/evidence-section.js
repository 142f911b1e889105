/** Positions established independently of the claimants, and lines that a party claims. */

import {element} from '../dom.js';
import {distance, position} from '../figures.js';
import {parts, t} from '../language.js';
import {claimantName, phaseWord} from '../words.js';
import {sourceCitations} from './sources-section.js';

export function evidenceSection({incident}) {
    const evidence = incident.evidence ?? [];
    return evidence.length > 0 && element('section', {'aria-labelledby': 'evidence-title'},
        element('h3', {id: 'evidence-title'}, t('dossier.evidence.title')),
        element('ul', {}, evidence.map(({phase, lat, lon, radius_m: radius, sources}) => element('li', {},
            parts('dossier.evidence.item', {
                phase: phaseWord(phase),
                position: position(lat, lon),
                radius: distance(radius),
                sources: element('span', {class: 'citation'}, sourceCitations(incident.sources, sources)),
            })))));
}

export function linesSection({incident}) {
    const lines = incident.lines ?? [];
    return lines.length > 0 && element('section', {'aria-labelledby': 'lines-title'},
        element('h3', {id: 'lines-title'}, t('dossier.lines.title')),
        element('ul', {}, lines.map(({id, claimant, status, sources}) => element('li', {},
            parts('dossier.lines.item', {
                id: element('bdi', {}, id),
                claimant: claimantName(claimant),
                status: element('bdi', {}, status),
                sources: element('span', {class: 'citation'}, sourceCitations(incident.sources, sources)),
            })))));
}
