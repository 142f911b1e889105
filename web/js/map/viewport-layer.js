/** A layer whose features come from the server for what is in view: debounced, with stale requests cancelled. */

import L from '../leaflet.js';
import {Latest} from '../latest.js';
import {failed, worked} from '../report.js';
import {onScheme} from './paint.js';

/** How much more than the view is asked for on each side, as a share of it, so that a short move needs no request. */
const MARGIN = 0.3;

export class ViewportLayer extends L.Layer {
    /**
     * what        names the features in a message of failure
     * stillMs     how long the map must stand still before features are asked for, in milliseconds; at the start too, unless `atOnce`
     * leastZoom   from which there is anything to ask for
     */
    constructor(state, what, {stillMs = 150, atOnce = true, leastZoom = 0} = {}) {
        super();
        this.state = state;
        this.what = what;
        this.options = {stillMs, atOnce, leastZoom};
        this.latest = new Latest();
        this.loaded = null;
        this.asking = null;
    }

    onAdd(map) {
        this.map = map;
        this.soon = () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.refresh(), this.options.stillMs);
        };
        map.on('moveend', this.soon);
        this.endScheme = onScheme(() => this.redraw());
        this.options.atOnce ? this.refresh() : this.soon();
    }

    onRemove(map) {
        map.off('moveend', this.soon);
        this.endScheme();
        clearTimeout(this.timer);
        this.latest.cancel();
        this.clear();
    }

    /** Asks anew where the view is not yet covered at this zoom; always after `forget()`. */
    async refresh() {
        const zoom = this.map.getZoom();
        const view = this.map.getBounds();
        if (zoom < this.options.leastZoom) {
            this.latest.cancel();
            this.forget();
            this.clear();
            return;
        }
        if ([this.loaded, this.asking].some(one => one?.zoom === zoom && one.bounds.contains(view))) {
            return;
        }
        const bounds = view.pad(MARGIN);
        const asking = this.asking = {zoom, bounds};
        try {
            const features = await this.latest.run(signal => this.load(clamped(bounds), zoom, signal));
            if (features) {
                this.loaded = {zoom, bounds, features};
                this.redraw();
                worked(this.state, this.what);
            }
        } catch (error) {
            failed(this.state, this.what, error);
        }
        if (this.asking === asking) {
            this.asking = null;
        }
    }

    /** Draws what is loaded once more. */
    redraw() {
        if (this.loaded) {
            this.clear();
            this.draw(this.loaded.features);
        }
    }

    forget() {
        this.loaded = null;
        this.asking = null;
    }

    clear() {
        this.drawn?.remove();
        this.drawn = null;
    }
}

function clamped(bounds) {
    return {
        west: Math.max(-180, bounds.getWest()),
        south: Math.max(-90, bounds.getSouth()),
        east: Math.min(180, bounds.getEast()),
        north: Math.min(90, bounds.getNorth()),
    };
}
