/** Who is to be credited for what the map shows: always in view. */

import {element, outwardLink} from '../dom.js';
import {parts} from '../language.js';
import {lineTitle} from '../words.js';

export class AttributionPanel {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.#end = this.#state.observe(['borderSets', 'borderSet', 'lines', 'tiles', 'tilesOn'], () => root.replaceChildren(...this.#credits()));
    }

    onRemove() {
        this.#end();
    }

    #credits() {
        const sets = this.#state.get('borderSets');
        const drawn = this.#state.get('lines') === 'all' ? sets : sets.filter(({id}) => id === this.#state.get('borderSet'));
        return [
            ...drawn.map(({id, attribution}) => credit('set', {line: lineTitle(sets, id), attribution})),
            this.#state.get('tilesOn') && credit('tiles', {attribution: this.#state.get('tiles').attribution}),
            credit('places', {
                geonames: outwardLink('https://www.geonames.org/', 'GeoNames'),
                licence: outwardLink('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'),
            }),
            credit('land', {origin: outwardLink('https://www.naturalearthdata.com/', 'Natural Earth')}),
            credit('library', {leaflet: outwardLink('https://leafletjs.com/', 'Leaflet')}),
        ].filter(Boolean);
    }
}

const credit = (kind, values) => element('span', {}, parts(`map.credit.${kind}`, values));
