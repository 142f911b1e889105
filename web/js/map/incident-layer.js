/** Incidents as discs of their radius, each with a numbered marker that can be focused and pressed. */

import L from '../leaflet.js';
import {element} from '../dom.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {SHOWN_BY, shownIncidents} from '../shown-incidents.js';
import {isolated} from '../words.js';
import {makeRoom} from './labels.js';

/** A marker's width, in pixels; markers nearer than this to one another stand side by side. */
const WIDTH = 26;

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
            icon: L.divIcon({className: 'pin', html: element('span', {}, number), iconSize: [WIDTH, WIDTH], iconAnchor: [WIDTH / 2, WIDTH + 5]}),
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

    /** Markers of one spot stand in a row above it, so that each can be seen and pressed. */
    arrange() {
        const rows = [];
        for (const {marker} of this.markers) {
            const at = this.map.latLngToLayerPoint(marker.getLatLng());
            const row = rows.find(one => one.at.distanceTo(at) < WIDTH);
            row ? row.markers.push(marker) : rows.push({at, markers: [marker]});
        }
        for (const {markers} of rows) {
            markers.forEach((marker, index) => {
                const shift = (index - (markers.length - 1) / 2) * (WIDTH + 2);
                marker.getElement().style.marginLeft = `${shift - WIDTH / 2}px`;
            });
        }
        makeRoom(this.map);
    }
}
