/** The address keeps what is looked at: incident, border set, reading, view of the map, and a language that was chosen. */

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
            this.#state.observe(['incident', 'borderSet', 'reading', 'view'], () => this.#write()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
    }

    /** A newly chosen incident is a step that "back" undoes; a moved map is not. */
    #write() {
        const text = write(key => this.#state.get(key));
        if (text === location.hash) {
            return;
        }
        const step = this.#incident !== this.#state.get('incident') ? 'pushState' : 'replaceState';
        this.#incident = this.#state.get('incident');
        history[step](null, '', text);
    }
}

export function read(hash) {
    const pairs = new URLSearchParams(hash.replace(/^#/, ''));
    const patch = {incident: pairs.get('incident') || null, lang: pairs.get('lang') || null, kept: null};
    for (const [name, key] of [['set', 'borderSet'], ['reading', 'reading']]) {
        if (pairs.get(name)) {
            patch[key] = pairs.get(name);
        }
    }
    const [zoom, lat, lon] = (pairs.get('map') ?? '').split('/').map(Number);
    if ([zoom, lat, lon].every(Number.isFinite) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
        patch.view = {lat, lon, zoom};
        patch.kept = patch.incident ?? 'all';
    }
    return patch;
}

export function write(get) {
    const pairs = new URLSearchParams();
    if (get('incident')) {
        pairs.set('incident', get('incident'));
    }
    if (get('lang')) {
        pairs.set('lang', get('lang'));
    }
    pairs.set('set', get('borderSet'));
    pairs.set('reading', get('reading'));
    const view = get('view');
    const place = view ? `&map=${view.zoom}/${view.lat.toFixed(4)}/${view.lon.toFixed(4)}` : '';
    return `#${pairs}${place}`;
}
