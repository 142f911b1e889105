/** Land, lakes, rivers and first-level boundaries, for orientation only; what is not land is the map's background. */

import L from '../leaflet.js';
import {fetchLand} from '../api.js';
import {colour} from './paint.js';
import {ViewportLayer} from './viewport-layer.js';

/** Lines of the style sheet's colours: width in pixels, and the dash. */
const LINES = {river: {variable: '--river', weight: 0.9}, province: {variable: '--province', weight: 0.9, dashArray: '1 3'}};

export class LandLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'land');
        this.renderer = L.canvas({pane: 'land', padding: 0.3});
    }

    load(bounds, zoom, signal) {
        return fetchLand(bounds, zoom, signal);
    }

    draw(features) {
        const fills = {land: colour('--land'), lake: colour('--water')};
        const lines = Object.fromEntries(Object.entries(LINES).map(([kind, {variable, ...line}]) => [kind, {...line, color: colour(variable), opacity: 1, fill: false}]));
        this.drawn = L.geoJSON(features, {
            pane: 'land',
            renderer: this.renderer,
            interactive: false,
            smoothFactor: 0,
            style: ({properties: {kind}}) => lines[kind] ?? {stroke: false, fillColor: fills[kind], fillOpacity: 1},
        }).addTo(this.map);
        performance.mark('land drawn');
    }
}
