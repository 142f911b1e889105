/** The line of the chosen border set, strong, its class shown by its dash; every other set's, thin, where the reader asks for all. */

import L from '../leaflet.js';
import {fetchLines} from '../api.js';
import {classDash, setStyle} from '../set-style.js';
import {colour} from './paint.js';
import {ViewportLayer} from './viewport-layer.js';

export class BorderLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'border lines');
        this.renderer = L.canvas({pane: 'borders', padding: 0.3});
    }

    onAdd(map) {
        super.onAdd(map);
        let shown = this.#ids().join();
        this.end = this.state.observe(['borderSet', 'borderSets', 'lines'], () => {
            if (shown !== this.#ids().join()) {
                shown = this.#ids().join();
                this.forget();
                this.refresh();
            }
        });
    }

    onRemove(map) {
        this.end();
        super.onRemove(map);
    }

    /** The sets to be drawn, the chosen one last and so uppermost. */
    #ids() {
        const chosen = this.state.get('borderSet');
        const others = this.state.get('lines') === 'all' ? this.state.get('borderSets').map(({id}) => id).filter(id => id !== chosen) : [];
        return [...others, chosen];
    }

    load(bounds, zoom, signal) {
        return Promise.all(this.#ids().map(id => fetchLines(id, bounds, zoom, signal)));
    }

    draw(documents) {
        const group = L.layerGroup();
        const chosen = this.state.get('borderSet');
        documents.forEach(document => this.#lines(document, document.border_set === chosen ? this.#strong() : this.#thin(document.border_set)).addTo(group));
        this.drawn = group.addTo(this.map);
        performance.mark('lines drawn');
        const classes = documents.find(one => one.border_set === chosen)?.features.map(({properties}) => properties.class) ?? [];
        this.state.set({lineClasses: [...new Set(classes)].sort()});
    }

    #lines(document, style) {
        return L.geoJSON(document, {pane: 'borders', renderer: this.renderer, interactive: false, smoothFactor: 0, style});
    }

    #strong() {
        const color = colour('--border-line');
        return ({properties: {class: name}}) => ({
            color, weight: name === 'outer' ? 0.7 : this.#weight(), opacity: name === 'outer' ? 0.6 : 0.95, dashArray: classDash(name), lineCap: 'butt',
        });
    }

    /** Finer on a map of small scale, where lines stand close. */
    #weight() {
        return Math.max(1, Math.min(2.2, 0.3 * (this.map.getZoom() - 1)));
    }

    #thin(id) {
        const {variable, dash} = setStyle(this.state.get('borderSets').findIndex(one => one.id === id));
        const color = colour(variable);
        return ({properties: {class: name}}) => ({color, weight: name === 'outer' ? 0.5 : 1.3, opacity: name === 'outer' ? 0.5 : 0.95, dashArray: dash, lineCap: 'butt'});
    }
}
