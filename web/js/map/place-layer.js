/** Places as discs of their radius, never as points, with their names. */

import L from '../leaflet.js';
import {fetchPlaces} from '../api.js';
import {label, thin} from './labels.js';
import {ViewportLayer} from './viewport-layer.js';

export class PlaceLayer extends ViewportLayer {
    constructor(state) {
        super(state, 'places');
        this.renderer = L.svg({pane: 'places', padding: 0.3});
        this.labels = [];
    }

    onAdd(map) {
        super.onAdd(map);
        this.thinned = () => thin(this.labels);
        map.on('zoomend', this.thinned);
    }

    onRemove(map) {
        map.off('zoomend', this.thinned);
        super.onRemove(map);
    }

    load(bounds, zoom, signal) {
        return fetchPlaces(bounds, zoom, signal);
    }

    draw({features}) {
        const group = L.layerGroup();
        const byPopulation = [...features].sort((a, b) => (b.properties.population ?? 0) - (a.properties.population ?? 0));
        this.labels = byPopulation.map(({geometry, properties}) => {
            const [lon, lat] = geometry.coordinates;
            L.circle([lat, lon], {
                radius: properties.radius_m ?? 0, pane: 'places', renderer: this.renderer, interactive: false, className: 'place',
            }).addTo(group);
            return label([lat, lon], properties.name, 'place-label').addTo(group);
        });
        this.drawn = group.addTo(this.map);
        thin(this.labels);
    }
}
