/** Positions established independently of the claimants, and lines that a party claims. */

import {element} from '../dom.js';
import {distance, position} from '../figures.js';
import {phaseWord} from '../words.js';
import {sourceCitations} from './sources-section.js';

export function evidenceSection({incident}) {
    const evidence = incident.evidence ?? [];
    return evidence.length > 0 && element('section', {'aria-labelledby': 'evidence-title'},
        element('h3', {id: 'evidence-title'}, 'Evidence'),
        element('ul', {}, evidence.map(({phase, lat, lon, radius_m: radius, sources}) => element('li', {},
            `${phaseWord(phase)}: ${position(lat, lon)}, radius ${distance(radius)}. `,
            element('span', {class: 'citation'}, sourceCitations(incident.sources, sources))))));
}

export function linesSection({incident}) {
    const lines = incident.lines ?? [];
    return lines.length > 0 && element('section', {'aria-labelledby': 'lines-title'},
        element('h3', {id: 'lines-title'}, 'Lines that a party claims'),
        element('ul', {}, lines.map(({id, claimant, status, sources}) => element('li', {},
            [id, claimant?.name ?? claimant, status].filter(Boolean).join(', '), '. ',
            element('span', {class: 'citation'}, sourceCitations(incident.sources, sources))))));
}
