/** The address keeps what is looked at. Each concern has a row in `NAMES`; whoever adds something to look at adds a row. */

import {shownRegions} from './shown-regions.js';
import {heldRow, stampRow} from './stamp/link-stamp.js';
import {OWN, ownRow} from './own/own-claims.js';
import {askedRow, endsRow} from './places-asked.js';
import {START} from './state.js';
import {OVERRIDES} from './whatif.js';

/** A store key that is one text; left out of the address where it is as at the start, unless `always`. */
export const text = (name, key, {always = false} = {}) => ({
    name,
    keys: [key],
    read: value => ({[key]: value || START[key]}),
    write: get => always || get(key) !== START[key] ? get(key) : null,
});

/**
 * name   in the address
 * keys   of the store that it rests on: a change of one writes the address anew
 * read   from the text, null where the address has none, to a patch of the store; the second argument answers the text of another name
 * write  from the store's get to a text, or null to leave the name out
 */
const NAMES = [
    text('incident', 'incident'),
    text('lang', 'lang'),
    text('set', 'borderSet', {always: true}),
    text('lines', 'lines'),
    text('reading', 'reading', {always: true}),
    text('q', 'query'),
    text('from', 'from'),
    text('to', 'to'),
    text('within', 'within'),
    text('edges', 'edges'),
    ...Object.entries(OVERRIDES).map(([name, key]) => text(name, key)),
    shownRegions,
    askedRow,
    endsRow,
    ownRow,
    {name: 'map', keys: ['view'], read: readView, write: writeView},
    stampRow,
    heldRow,
];

export class Hash {
    #state;
    #ends = [];
    #incident;

    constructor(state) {
        this.#state = state;
    }

    onAdd() {
        this.#state.set(read(location.hash));
        this.#incident = this.#state.get('incident');
        const back = () => this.#state.set(read(location.hash));
        addEventListener('hashchange', back);
        this.#ends = [
            () => removeEventListener('hashchange', back),
            this.#state.observe([...new Set(NAMES.flatMap(({keys}) => keys))], () => this.#write()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
    }

    /** A newly chosen incident is a step that "back" undoes; a moved map is not. */
    #write() {
        const fragment = write(key => this.#state.get(key));
        if (fragment === location.hash) {
            return;
        }
        const step = this.#incident !== this.#state.get('incident') ? 'pushState' : 'replaceState';
        this.#incident = this.#state.get('incident');
        history[step](null, '', fragment);
    }
}

/** The store's patch of an address; what the address leaves out is as at the start. */
export function read(hash) {
    const pairs = new URLSearchParams(hash.replace(/^#/, ''));
    const patch = Object.assign({}, ...NAMES.map(({name, read: from}) => from(pairs.get(name), other => pairs.get(other))));
    return {...patch, kept: patch.view ? patch.incident ?? (patch.own ? OWN : 'all') : null};
}

/** The address of what the store holds; `get` answers a key's value. */
export function write(get) {
    const pairs = new URLSearchParams();
    for (const {name, write: to} of NAMES) {
        const value = to(get);
        if (value !== null && value !== undefined) {
            pairs.set(name, value);
        }
    }
    return `#${pairs.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** "8/19.9500/2.9700": zoom, latitude, longitude. */
function readView(value) {
    const [zoom, lat, lon] = (value ?? '').split('/').map(Number);
    const fits = value && [zoom, lat, lon].every(Number.isFinite) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    return fits ? {view: {lat, lon, zoom}} : {};
}

function writeView(get) {
    const view = get('view');
    return view && `${view.zoom}/${view.lat.toFixed(4)}/${view.lon.toFixed(4)}`;
}
