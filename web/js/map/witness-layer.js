/** The lines that bear witness to a pair, with its length: the gap between two regions, or the least path. */

import L from '../leaflet.js';
import {isMain} from '../claim-style.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {witnessWord} from '../words.js';
import {label, makeRoom} from './labels.js';

/** A length stands after the names of the most important places in view. */
const RANK = 103;

export class WitnessLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
        this.lines = [];
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'witness', padding: 0.5});
        this.ends = [
            this.state.observe(['dossier'], () => this.draw()),
            this.state.observe(['highlight'], () => this.light()),
        ];
    }

    onRemove() {
        this.ends.forEach(end => end());
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        const features = (this.state.get('dossier')?.geojson?.features ?? []).filter(({properties}) => isShown(properties));
        this.lines = features.map(feature => this.#line(feature));
        features.forEach(feature => this.#label(feature));
        makeRoom(this.map);
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
        const middle = middleOf(geometry.coordinates);
        label(middle, t('map.witness', {kind: witnessWord(kind), length: distance(length)}), 'witness-label', RANK).addTo(this.drawn);
    }

    light() {
        const lit = this.state.get('highlight');
        for (const {line, pair} of this.lines) {
            line.eachLayer(one => one.getElement()?.classList.toggle('is-dim', lit.length > 0 && !lit.every(claim => pair.includes(claim))));
        }
    }
}

/** A gap or path of no length is a point that the tables have. */
const isShown = properties => properties.feature === 'witness' && properties.kind !== 'foot' && properties.length_m > 0 && isMain(properties);

/** The middle of the middle edge, or the middle vertex of an even number of edges. */
function middleOf(points) {
    const half = (points.length - 1) / 2;
    const [a, b] = [points[Math.floor(half)], points[Math.ceil(half)]];
    return [(a[1] + b[1]) / 2, (a[0] + b[0]) / 2];
}
