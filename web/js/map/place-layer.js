/** Places as discs of their radius, never as points, with their names. */

import L from '../leaflet.js';
import {fetchPlaces} from '../api.js';
import {label, makeRoom} from './labels.js';
import {ViewportLayer} from './viewport-layer.js';

/** Names come after the labels of what was chosen; among themselves the larger place comes first. */
const RANK = 100;

export class PlaceLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'places');
        this.renderer = L.svg({pane: 'places', padding: 0.3});
    }

    load(bounds, zoom, signal) {
        return fetchPlaces(bounds, zoom, signal);
    }

    draw({features}) {
        const group = L.layerGroup();
        const byPopulation = [...features].sort((a, b) => (b.properties.population ?? 0) - (a.properties.population ?? 0));
        byPopulation.forEach(({geometry, properties}, index) => {
            const [lon, lat] = geometry.coordinates;
            L.circle([lat, lon], {
                radius: properties.radius_m ?? 0, pane: 'places', renderer: this.renderer, interactive: false, className: 'place',
            }).addTo(group);
            label([lat, lon], properties.label, 'place-label', RANK + index).addTo(group);
        });
        this.drawn = group.addTo(this.map);
        makeRoom(this.map);
    }
}
