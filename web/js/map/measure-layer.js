/** The measured geodesic, drawn by the server's own vertices, with its length; an end that waits for the other is a dot. */

import L from '../leaflet.js';
import {distance} from '../figures.js';
import {label, makeRoom} from './labels.js';

/** The length stands before names and other lengths. */
const RANK = 5;

export class MeasureLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.3});
        this.end = this.state.observe(['ends', 'geodesic'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const options = {pane: 'witness', renderer: this.renderer, interactive: false};
        const geodesic = this.state.get('geodesic');
        if (geodesic?.line) {
            L.geoJSON(geodesic.line, {...options, className: 'measured-line'}).addTo(this.drawn);
            const [lon, lat] = middleOf(geodesic.line);
            label([lat, lon], distance(geodesic.length_m), 'witness-label', RANK).addTo(this.drawn);
        }
        for (const end of Object.values(this.state.get('ends')).filter(Boolean)) {
            L.circleMarker([end.lat, end.lon], {...options, radius: 4, className: 'measured-end'}).addTo(this.drawn);
        }
        makeRoom(this.map);
    }
}

/** A vertex about the middle of the line; its vertices are evenly spaced. */
function middleOf({type, coordinates}) {
    const points = type === 'LineString' ? coordinates : coordinates.flat();
    return points.length === 2 ? points[0].map((value, i) => (value + points[1][i]) / 2) : points[Math.floor(points.length / 2)];
}
