/** Who is to be credited for what the map shows: always in view. */

import {element, outwardLink} from '../dom.js';
import {lineName} from '../words.js';

export class AttributionPanel {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.#end = this.#state.observe(['borderSets', 'borderSet'], () => root.replaceChildren(...this.#parts()));
    }

    onRemove() {
        this.#end();
    }

    #parts() {
        const sets = this.#state.get('borderSets');
        const chosen = sets.find(({id}) => id === this.#state.get('borderSet'));
        const line = chosen ? [element('span', {}, `${lineName(sets, chosen.id)}: ${chosen.attribution}`)] : [];
        return [
            ...line,
            element('span', {}, 'Places: ', outwardLink('https://www.geonames.org/', 'GeoNames'), ', ',
                outwardLink('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')),
            element('span', {}, 'Land: ', outwardLink('https://www.naturalearthdata.com/', 'Natural Earth')),
            element('span', {}, 'Map: ', outwardLink('https://leafletjs.com/', 'Leaflet')),
        ];
    }
}
