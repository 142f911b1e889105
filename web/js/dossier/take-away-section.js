/** The very features that the map shows, to be taken away, with the stamp of what they were made from. */

import {regionsAddress} from '../api.js';
import {element} from '../dom.js';

export function takeAwaySection({id, check, borderSet, reading, overrides}) {
    return element('section', {'aria-labelledby': 'take-title'},
        element('h3', {id: 'take-title'}, 'Take it away'),
        element('p', {}, element('a', {id: 'download', href: regionsAddress(id, borderSet, reading, overrides), download: `${id}.${borderSet}.${reading}.geojson`},
            `This incident as GeoJSON (${borderSet}, ${reading})`)),
        check.inputs_sha256 && element('p', {class: 'stamp'}, `Method ${check.method_version}; inputs SHA-256 `, element('code', {}, check.inputs_sha256)));
}
