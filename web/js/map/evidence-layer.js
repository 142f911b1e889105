/** The chosen incident's discs: each place that its name may mean, and each position established independently, with their radius. */

import L from '../leaflet.js';
import {label, makeRoom} from './labels.js';
import {phaseWord} from '../words.js';
import {t} from '../language.js';

export class EvidenceLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'places', padding: 0.3});
        this.end = this.state.observe(['dossier'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const {incident, geojson} = this.state.get('dossier') ?? {};
        const options = {pane: 'places', renderer: this.renderer, interactive: false};
        for (const {geometry, properties} of geojson?.features.filter(one => one.properties.feature === 'place') ?? []) {
            const [lon, lat] = geometry.coordinates;
            L.circle([lat, lon], {...options, radius: properties.radius_m, className: 'candidate-place'}).addTo(this.drawn);
        }
        for (const {id, phase, lat, lon, radius_m: radius} of incident?.evidence ?? []) {
            L.circle([lat, lon], {...options, radius, className: 'evidence-disc'}).addTo(this.drawn);
            label([lat, lon], t('map.evidence', {id, phase: phaseWord(phase)}), 'evidence-label').addTo(this.drawn);
        }
        makeRoom(this.map);
    }
}
