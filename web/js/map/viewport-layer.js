/** A layer whose features come from the server for what is in view: debounced, with stale requests cancelled. */

import L from '../leaflet.js';
import {Latest} from '../latest.js';
import {failed, worked} from '../report.js';

/** How long the map must stand still before features are asked for, in milliseconds. */
const STILL_MS = 150;
/** How much more than the view is asked for on each side, as a share of it, so that a short move needs no request. */
const MARGIN = 0.3;

export class ViewportLayer extends L.Layer {
    /** `what` names the features in a message of failure. */
    constructor(state, what) {
        super();
        this.state = state;
        this.what = what;
        this.latest = new Latest();
        this.loaded = null;
    }

    onAdd(map) {
        this.map = map;
        this.soon = () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.refresh(), STILL_MS);
        };
        map.on('moveend', this.soon);
        this.refresh();
    }

    onRemove(map) {
        map.off('moveend', this.soon);
        clearTimeout(this.timer);
        this.latest.cancel();
        this.clear();
    }

    /** Asks anew where the view is not yet covered at this zoom; always after `forget()`. */
    async refresh() {
        const zoom = this.map.getZoom();
        const view = this.map.getBounds();
        if (this.loaded?.zoom === zoom && this.loaded.bounds.contains(view)) {
            return;
        }
        const bounds = view.pad(MARGIN);
        try {
            const features = await this.latest.run(signal => this.load(clamped(bounds), zoom, signal));
            if (features) {
                this.loaded = {zoom, bounds};
                this.clear();
                this.draw(features);
                worked(this.state, this.what);
            }
        } catch (error) {
            failed(this.state, this.what, error);
        }
    }

    forget() {
        this.loaded = null;
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
