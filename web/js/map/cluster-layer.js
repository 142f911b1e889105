/** Imported points on one canvas: alone as discs of their radius where one is given, gathered into counted discs where they stand close. */

import L from '../leaflet.js';
import {Clusters} from '../import/clusters.js';
import {number} from '../figures.js';
import {colour, onScheme} from './paint.js';

/** Clusters that a list can name. */
const MOST_LISTED = 50;
/** Radius of a point without a radius, and of the smallest and the largest cluster, in pixels. */
const [POINT, LEAST, MOST] = [4.5, 11, 26];

export class ClusterLayer extends L.Renderer {
    constructor(state) {
        super({pane: 'imported', padding: 0.2});
        this.state = state;
    }

    onAdd(map) {
        super.onAdd(map);
        this.pressed = event => this.#press(event);
        map.getContainer().addEventListener('click', this.pressed, true);
        this.ends = [onScheme(() => this._update()), this.state.observe(['imported'], () => this.#gather())];
    }

    onRemove(map) {
        this.ends.forEach(end => end());
        map.getContainer().removeEventListener('click', this.pressed, true);
        super.onRemove(map);
    }

    _initContainer() {
        this._container = document.createElement('canvas');
        this._container.className = 'imported';
        this.context = this._container.getContext('2d');
    }

    _destroyContainer() {
        this._container.remove();
    }

    #gather() {
        const imported = this.state.get('imported');
        this.clusters = imported && new Clusters(imported);
        this._update();
    }

    _update() {
        if (!this._map || (this._map._animatingZoom && this._bounds)) {
            return;
        }
        super._update();
        const {min} = this._bounds;
        const size = this._bounds.getSize();
        const sharp = globalThis.devicePixelRatio || 1;
        L.DomUtil.setPosition(this._container, min);
        this._container.width = size.x * sharp;
        this._container.height = size.y * sharp;
        this._container.style.width = `${size.x}px`;
        this._container.style.height = `${size.y}px`;
        if (this.clusters) {
            this.context.scale(sharp, sharp);
            this.context.translate(-min.x, -min.y);
            this.#draw();
        } else if (this.shown) {
            this.shown = null;
            this.state.set({importedInView: []});
        }
    }

    #draw() {
        const zoom = this._map.getZoom();
        const origin = this._map.getPixelOrigin();
        const {min, max} = this._bounds;
        this.shown = this.clusters.within(zoom, {min: min.add(origin), max: max.add(origin)})
            .map(({x, y, members}) => ({x: x - origin.x, y: y - origin.y, members, radius: this.#radius(members)}))
            .sort((a, b) => b.radius - a.radius);
        const {context} = this;
        const [fill, ink, edge] = [colour('--imported'), colour('--imported-ink'), colour('--sheet')];
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.font = '600 11px sans-serif';
        context.lineWidth = 1.5;
        for (const {x, y, members, radius} of this.shown) {
            const isKnown = members.length === 1 && this.state.get('imported').radii[members[0]] > 0;
            context.beginPath();
            context.arc(x, y, radius, 0, 2 * Math.PI);
            context.globalAlpha = isKnown ? 0.25 : 1;
            context.fillStyle = fill;
            context.fill();
            context.globalAlpha = 1;
            context.strokeStyle = isKnown ? fill : edge;
            context.stroke();
            if (members.length > 1) {
                context.fillStyle = ink;
                context.fillText(number(members.length), x, y);
            }
        }
        this.#tell();
    }

    /** What stands in the view itself, the largest first: for the list, which serves keyboard and screen reader. */
    #tell() {
        const size = this._map.getSize();
        const inView = this.shown.filter(({x, y}) => {
            const at = this._map.layerPointToContainerPoint([x, y]);
            return at.x >= 0 && at.y >= 0 && at.x <= size.x && at.y <= size.y;
        }).sort((a, b) => b.members.length - a.members.length);
        this._container.dataset.points = inView.reduce((sum, {members}) => sum + members.length, 0);
        this.state.set({importedInView: inView.slice(0, MOST_LISTED).map(({x, y, members}) => {
            const {lat, lng} = this._map.layerPointToLatLng([x, y]);
            return {lat, lon: lng, count: members.length, first: members[0], extent: this.clusters.extentOf(members)};
        })});
    }

    #radius(members) {
        if (members.length > 1) {
            return Math.min(MOST, LEAST + 2.2 * Math.log10(members.length) ** 2);
        }
        const {lats, radii} = this.state.get('imported');
        const metresPerPixel = (40_075_017 * Math.cos((lats[members[0]] * Math.PI) / 180)) / (256 * 2 ** this._map.getZoom());
        return Math.max(POINT, radii[members[0]] / metresPerPixel);
    }

    /** A press on a cluster goes closer; anything else is the map's. */
    #press(event) {
        if (!this.shown?.length || this._map.dragging?.moved() || event.target.closest('.leaflet-control, .pin')) {
            return;
        }
        const at = this._map.mouseEventToLayerPoint(event);
        const hit = this.shown.findLast(({x, y, radius, members}) => Math.hypot(x - at.x, y - at.y) <= (members.length > 1 ? radius : POINT + 3));
        if (hit) {
            event.stopPropagation();
            this.state.set({goal: this.clusters.extentOf(hit.members), chosenPoint: hit.members.length === 1 ? hit.members[0] : null});
        }
    }
}
