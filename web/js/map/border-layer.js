/** The line of the chosen border set, its class shown by its dash. */

import L from '../leaflet.js';
import {fetchLines} from '../api.js';
import {ViewportLayer} from './viewport-layer.js';

export class BorderLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'border lines');
        this.renderer = L.svg({pane: 'borders', padding: 0.3});
    }

    onAdd(map) {
        let shown = this.state.get('borderSet');
        super.onAdd(map);
        this.end = this.state.observe(['borderSet'], () => {
            if (shown !== this.state.get('borderSet')) {
                shown = this.state.get('borderSet');
                this.forget();
                this.refresh();
            }
        });
    }

    onRemove(map) {
        this.end();
        super.onRemove(map);
    }

    load(bounds, zoom, signal) {
        return fetchLines(this.state.get('borderSet'), bounds, zoom, signal);
    }

    draw(features) {
        const classes = new Set();
        this.drawn = L.geoJSON(features, {
            pane: 'borders',
            renderer: this.renderer,
            interactive: false,
            style: feature => {
                const name = feature.properties.class ?? 'international';
                classes.add(name);
                return {className: `border border-${name}`};
            },
        }).addTo(this.map);
        this.state.set({lineClasses: [...classes].sort()});
    }
}
