/** The regions of the chosen incident's claims, in the features' own colours, each with its hatch and dash. */

import L from '../leaflet.js';
import {regionStyles} from '../claim-style.js';
import {partedEdges} from '../frame-edges.js';

export class ClaimLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
        this.regions = [];
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'regions', padding: 0.5});
        this.ends = [
            this.state.observe(['dossier', 'hidden'], () => this.draw()),
            this.state.observe(['highlight'], () => this.light()),
        ];
    }

    onRemove() {
        this.ends.forEach(end => end());
        this.clear();
    }

    clear() {
        this.regions.forEach(({drawn}) => drawn.remove());
        this.regions = [];
    }

    draw() {
        this.clear();
        const hidden = this.state.get('hidden');
        this.regions = regionStyles(this.state.get('dossier'))
            .sort((a, b) => size(b) - size(a))
            .filter(style => !hidden.has(style.key))
            .map(style => ({style, drawn: this.#region(style)}));
        this.light();
    }

    /** An area with its own edges strong and the frame's marked; a claim that fits a curve alone is that curve, as strong. */
    #region({feature, claim, colour, dash, fill, main}) {
        const options = {pane: 'regions', renderer: this.renderer, interactive: false, smoothFactor: 0.5};
        const edge = {...options, className: 'region', color: colour, weight: main ? 2 : 1.5, dashArray: dash, fill: false};
        const isArea = feature.properties.area_km2 > 0;
        const parts = [L.geoJSON(feature, {
            ...edge, stroke: !isArea, weight: main ? 4 : 3, fill: isArea, fillColor: fill, fillOpacity: 1,
            pointToLayer: (point, latlng) => L.circleMarker(latlng, {...edge, radius: 7}),
        })];
        if (isArea) {
            const {own, frame} = partedEdges(feature.geometry, this.state.get('dossier').check.frame);
            parts.push(L.polyline(own, edge), L.polyline(frame, {...options, className: 'region frame-edge', color: colour, weight: 1, dashArray: '1 6', fill: false}));
        }
        const drawn = L.layerGroup(parts).addTo(this.map);
        paths(drawn).forEach(path => {
            path.dataset.claim = claim;
            path.style.setProperty('--own', colour);
        });
        return drawn;
    }

    light() {
        const lit = this.state.get('highlight');
        for (const {style, drawn} of this.regions) {
            paths(drawn).forEach(path => {
                path.classList.toggle('is-lit', lit.includes(style.claim));
                path.classList.toggle('is-dim', lit.length > 0 && !lit.includes(style.claim));
            });
        }
    }
}

/** Larger regions are drawn first, so that none hides a smaller one. */
const size = ({feature}) => feature.properties.area_km2 ?? 0;

/** The SVG paths of a layer, also of those within groups. */
function paths(layer) {
    return layer.eachLayer ? layer.getLayers().flatMap(paths) : [layer.getElement()].filter(Boolean);
}
