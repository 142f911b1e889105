/** The map itself: its panes, its view kept in the store, and the way it goes where the store asks. */

import L from '../leaflet.js';
import {makeRoom} from './labels.js';
import {ScaleBar} from './scale-bar.js';
import {LANGUAGES, language, t} from '../language.js';
import {discExtent, extentOf, joined} from '../extent.js';

/** Panes from the bottom up; each holds one layer's drawing. */
const PANES = ['land', 'tiles', 'band', 'graticule', 'discs', 'regions', 'borders', 'imported', 'places', 'witness', 'labels'];
/** The closest view that an incident's regions are shown in by themselves. */
const CLOSEST_FIT = 11;
/** What is shown round an incident whose regions reach the frame, in metres. */
const SURROUNDINGS_METRES = 15_000;

/** The corner where a line of the page's language begins. */
const BEGINNING = LANGUAGES[language].direction === 'rtl' ? 'topright' : 'topleft';

export class Atlas {
    #state;
    #ends = [];
    #fitted = null;

    constructor(state) {
        this.#state = state;
    }

    onAdd(container) {
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.map = L.map(container, {
            attributionControl: false,
            zoomControl: false,
            zoomAnimation: !calm,
            fadeAnimation: !calm,
            markerZoomAnimation: !calm,
            inertia: !calm,
            minZoom: 2,
            maxZoom: 15,
            maxBounds: [[-85, -180], [85, 180]],
            maxBoundsViscosity: 1,
        });
        PANES.forEach((name, index) => {
            this.map.createPane(name).style.zIndex = 210 + 10 * index;
        });
        this.map.getPane('labels').setAttribute('aria-hidden', 'true');
        L.control.zoom({position: BEGINNING, zoomInTitle: t('map.zoom-in'), zoomOutTitle: t('map.zoom-out')}).addTo(this.map);
        new ScaleBar().addTo(this.map);
        this.#startView();
        this.map.on('moveend', () => this.#tellView());
        this.map.on('zoomend', () => makeRoom(this.map));
        this.map.on('click', event => this.#ask(event.latlng.wrap()));
        container.addEventListener('keydown', event => this.#press(event));
        const resized = new ResizeObserver(() => this.map.invalidateSize({animate: false}));
        resized.observe(container);
        this.#ends = [
            () => resized.disconnect(),
            this.#state.observe(['view'], () => this.#followView()),
            this.#state.observe(['goal'], () => this.#go(this.#state.get('goal'))),
            this.#state.observe(['dossier'], () => this.#fitDossier()),
            this.#state.observe(['incidents'], () => this.#fitAll()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.map.remove();
    }

    /** An address that holds a view is kept; its incident then moves nothing. Else the list of incidents says where to begin. */
    #startView() {
        const view = this.#state.get('view');
        this.#fitted = this.#state.get('kept');
        if (view) {
            this.map.setView(view, view.zoom);
        }
    }

    /** Before the first view there is none to tell. */
    #tellView() {
        if (this.#isPlaced()) {
            const {lat, lng} = this.map.getCenter();
            this.#state.set({view: {lat, lon: lng, zoom: this.map.getZoom()}});
        }
    }

    #isPlaced() {
        return this.map.getZoom() !== undefined;
    }

    #followView() {
        const view = this.#state.get('view');
        if (view && !(this.#isPlaced() && this.#isShown(view))) {
            this.map.setView(view, view.zoom);
        }
    }

    #isShown({lat, lon, zoom}) {
        const centre = this.map.getCenter();
        return zoom === this.map.getZoom() && Math.abs(lat - centre.lat) + Math.abs(lon - centre.lng) <= 1e-3;
    }

    #go(box) {
        if (box) {
            this.map.fitBounds([[box.south, box.west], [box.north, box.east]], {
                maxZoom: CLOSEST_FIT,
                paddingTopLeft: [24, 40],
                paddingBottomRight: [24, 24],
                animate: false,
            });
        }
    }

    /** Begins with the chosen incident's surroundings, or with all incidents in sight; with a wide view where there are none. */
    #fitAll() {
        const incidents = this.#state.get('incidents');
        if (!incidents) {
            return;
        }
        const chosen = this.#state.get('incident');
        const placed = incidents.incidents.filter(({id, place}) => place && (!chosen || id === chosen));
        if (this.#fitted === null && placed.length && !(chosen && this.#isPlaced())) {
            this.#fitted = chosen ? null : 'all';
            this.#go(placed.map(({place}) => discExtent(place, Math.max(place.radius_m, SURROUNDINGS_METRES))).reduce(joined));
        } else if (!this.#isPlaced()) {
            this.map.setView([20, 10], 3);
        }
    }

    #fitDossier() {
        const dossier = this.#state.get('dossier');
        if (!dossier?.geojson || dossier.id === this.#fitted) {
            return;
        }
        this.#fitted = dossier.id;
        if (this.#state.get('kept') === dossier.id) {
            this.#state.set({kept: null});
            return;
        }
        const whole = dossier.geojson.features.filter(({properties}) => properties.feature === 'region' && !properties.touches_frame);
        const place = dossier.incident.place;
        this.#go(joined(place && discExtent(place, Math.max(place.radius_m, SURROUNDINGS_METRES)), extentOf(whole)));
    }

    /** Without a mouse: Enter asks where the crosshair stands, in the middle of the map; Escape takes no further click for a position. */
    #press(event) {
        if (event.target === this.map.getContainer() && event.key === 'Enter') {
            event.preventDefault();
            this.#ask(this.map.getCenter().wrap());
        } else if (event.key === 'Escape') {
            this.#state.set({pick: null});
        }
    }

    #ask({lat, lng}) {
        const pick = this.#state.get('pick');
        pick ? pick({lat, lon: lng}) : this.#state.set({asked: {lat, lon: lng, radius_m: 0}});
    }
}
