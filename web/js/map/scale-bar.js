/** A scale bar that is right at the middle of the view: Web Mercator stretches with the latitude. */

import L from '../leaflet.js';
import {element} from '../dom.js';
import {distance} from '../figures.js';
import {t} from '../language.js';

/** The longest bar, in pixels, and the leading digits that a bar's length may have. */
const [MOST_PIXELS, DIGITS] = [130, [5, 3, 2, 1]];
/** WGS 84: semi-major axis in metres, and the first eccentricity squared. */
const [A, E2] = [6378137, 0.00669437999014];

export class ScaleBar extends L.Control {
    constructor() {
        super({position: 'bottomleft'});
    }

    onAdd(map) {
        this.text = element('span', {dir: 'auto'});
        this.bar = element('div', {class: 'scale-bar', role: 'img'}, this.text);
        this.draw = () => this.#draw(map);
        map.on('move zoomend', this.draw);
        map.whenReady(this.draw);
        return this.bar;
    }

    onRemove(map) {
        map.off('move zoomend', this.draw);
    }

    #draw(map) {
        const metresPerPixel = parallelMetres(map.getCenter().lat) * 360 / (256 * 2 ** map.getZoom());
        const length = roundLength(metresPerPixel * MOST_PIXELS);
        const words = distance(length);
        this.bar.style.width = `${(length / metresPerPixel).toFixed(1)}px`;
        this.bar.dataset.metres = length;
        this.bar.setAttribute('aria-label', t('map.scale', {length: words}));
        this.text.textContent = words;
    }
}

/** Length of one degree of longitude on the ellipsoid, metres. */
export function parallelMetres(latDegrees) {
    const lat = (latDegrees * Math.PI) / 180;
    return (Math.PI / 180) * A * Math.cos(lat) / Math.sqrt(1 - E2 * Math.sin(lat) ** 2);
}

/** The greatest 1, 2, 3 or 5 times a power of ten that fits. */
function roundLength(most) {
    const power = 10 ** Math.floor(Math.log10(most));
    return DIGITS.find(digit => digit * power <= most) * power;
}
