/** The lines that bear witness to a pair or a distance: gap, least path, foot; each with its length. */

import L from '../leaflet.js';
import {distance} from '../figures.js';
import {plainWord} from '../words.js';
import {label, thin} from './labels.js';

export class WitnessLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
        this.labels = [];
        this.lines = [];
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.5});
        this.thinned = () => thin(this.labels);
        map.on('zoomend', this.thinned);
        this.ends = [
            this.state.observe(['dossier'], () => this.draw()),
            this.state.observe(['highlight'], () => this.light()),
        ];
    }

    onRemove(map) {
        map.off('zoomend', this.thinned);
        this.ends.forEach(end => end());
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const features = (this.state.get('dossier')?.geojson?.features ?? []).filter(({properties}) => properties.feature === 'witness');
        this.lines = features.map(feature => this.#line(feature));
        this.labels = features.map(feature => this.#label(feature));
        thin(this.labels);
        this.light();
    }

    #line(feature) {
        const {kind, pair} = feature.properties;
        const line = L.geoJSON(feature, {
            pane: 'witness', renderer: this.renderer, interactive: false, className: `witness witness-${kind}`,
        }).addTo(this.drawn);
        return {line, pair: pair ?? []};
    }

    #label({geometry, properties: {kind, length_m: length}}) {
        const points = geometry.coordinates;
        const [a, b] = [points[Math.floor((points.length - 1) / 2)], points[Math.ceil((points.length - 1) / 2)]];
        const middle = points.length === 2 ? [(points[0][1] + points[1][1]) / 2, (points[0][0] + points[1][0]) / 2] : [(a[1] + b[1]) / 2, (a[0] + b[0]) / 2];
        return label(middle, `${plainWord(kind)} ${distance(length)}`, 'witness-label').addTo(this.drawn);
    }

    light() {
        const lit = this.state.get('highlight');
        for (const {line, pair} of this.lines) {
            line.eachLayer(one => one.getElement()?.classList.toggle('is-dim', lit.length > 0 && !lit.every(claim => pair.includes(claim))));
        }
    }
}
