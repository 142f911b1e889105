/** All features of the incident by the chosen line and reading, to be taken away, with the stamp of what they were made from. */

import {regionsAddress} from '../api.js';
import {element} from '../dom.js';
import {parts, t} from '../language.js';
import {isolated} from '../words.js';

export function takeAwaySection({id, check, borderSet, reading, overrides}) {
    return element('section', {'aria-labelledby': 'take-away-title'},
        element('h3', {id: 'take-away-title'}, t('take.features')),
        element('p', {}, element('a', {id: 'download', href: regionsAddress(id, borderSet, reading, overrides), download: `${id}.${borderSet}.${reading}.geojson`},
            t('take.whole', {set: isolated(borderSet), reading: isolated(reading)}))),
        check.inputs_sha256 && element('p', {class: 'stamp'},
            parts('take.inputs', {method: check.method_version, stamp: element('code', {}, check.inputs_sha256)})));
}
