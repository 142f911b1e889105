/** Incidents as discs of their radius, each with a numbered marker that can be focused and pressed. */

import L from '../leaflet.js';
import {element} from '../dom.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {SHOWN_BY, shownIncidents} from '../shown-incidents.js';
import {isolated} from '../words.js';
import {makeRoom} from './labels.js';

/** A marker's width, how far its top stands above its place, and the way from one marker of a row to the next, in pixels. */
const WIDTH = 26;
const HEIGHT = WIDTH + 5;
const STEP = WIDTH + 2;

export class IncidentLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
        this.markers = [];
    }

    onAdd(map) {
        this.map = map;
        this.renderer = L.svg({pane: 'places', padding: 0.3});
        this.arranged = () => this.arrange();
        map.on('zoomend', this.arranged);
        this.ends = [
            this.state.observe(SHOWN_BY, () => this.draw()),
            this.state.observe(['incident'], () => this.mark()),
        ];
    }

    onRemove(map) {
        map.off('zoomend', this.arranged);
        this.ends.forEach(end => end());
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        this.drawn = L.layerGroup().addTo(this.map);
        this.markers = shownIncidents(this.state)
            .filter(({incident}) => incident.place)
            .map(entry => ({...entry, marker: this.#marker(entry)}));
        this.arrange();
        this.mark();
    }

    #marker({incident, number}) {
        const {lat, lon, radius_m: radius} = incident.place;
        L.circle([lat, lon], {radius, pane: 'places', renderer: this.renderer, interactive: false, className: 'incident-disc'}).addTo(this.drawn);
        const marker = L.marker([lat, lon], {
            icon: L.divIcon({className: 'pin', html: element('span', {}, number), iconSize: [WIDTH, WIDTH], iconAnchor: [WIDTH / 2, HEIGHT]}),
            keyboard: true,
            riseOnHover: true,
            title: incident.title,
        }).addTo(this.drawn);
        marker.on('click', () => this.#choose(incident));
        marker.on('keydown', ({originalEvent}) => {
            if (originalEvent.key === 'Enter' || originalEvent.key === ' ') {
                originalEvent.preventDefault();
                this.#choose(incident);
            }
        });
        const icon = marker.getElement();
        icon.setAttribute('aria-label', t('incidents.marker', {number, title: isolated(incident.title), place: isolated(incident.place.name)}));
        icon.dataset.incident = incident.id;
        return marker;
    }

    #choose({id, title}) {
        this.state.set({incident: id});
        say(this.state, t('incidents.chosen', {title: isolated(title)}));
    }

    mark() {
        for (const {incident, marker} of this.markers) {
            const chosen = incident.id === this.state.get('incident');
            marker.getElement()?.setAttribute('aria-pressed', String(chosen));
            marker.setZIndexOffset(chosen ? 1000 : 0);
        }
    }

    /** Markers that would cover one another stand in a row, in the list's order, so that each can be seen and pressed; the discs stay where they are. */
    arrange() {
        const rows = [];
        for (const {marker} of this.markers) {
            let row = {at: this.#point(marker), markers: [marker]};
            for (let other = rows.find(one => touch(one, row)); other; other = rows.find(one => touch(one, row))) {
                rows.splice(rows.indexOf(other), 1);
                row = joined(other, row);
            }
            rows.push(row);
        }
        for (const {at, markers} of rows) {
            this.markers.map(({marker}) => marker).filter(marker => markers.includes(marker)).forEach((marker, index) => {
                const own = this.#point(marker);
                const {style} = marker.getElement();
                style.marginLeft = `${at.x - own.x + (index - (markers.length - 1) / 2) * STEP - WIDTH / 2}px`;
                style.marginTop = `${at.y - own.y - HEIGHT}px`;
            });
        }
        makeRoom(this.map);
    }

    #point(marker) {
        return this.map.latLngToLayerPoint(marker.getLatLng());
    }
}

const touch = (a, b) => Math.abs(a.at.x - b.at.x) < STEP * (a.markers.length + b.markers.length) / 2 && Math.abs(a.at.y - b.at.y) < STEP;

/** One row in the middle of two, by the number of their markers. */
function joined(a, b) {
    const markers = [...a.markers, ...b.markers];
    const share = b.markers.length / markers.length;
    return {at: a.at.add(b.at.subtract(a.at).multiplyBy(share)), markers};
}
