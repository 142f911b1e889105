/** What the map's signs mean; each claim's region can be switched off here. */

import {claimLabel} from '../claim-name.js';
import {isMain, regionStyles, swatch} from '../claim-style.js';
import {element, svg} from '../dom.js';
import {lineClassWord, lineName, mileText, plainWord} from '../words.js';

/** From this width on the legend lies over the map; from the second it stands open at first. */
const [OVER_MAP, OPEN] = ['(min-width: 60rem)', '(min-width: 80rem)'];

export class LegendPanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        const over = matchMedia(OVER_MAP);
        this.body = element('div', {class: 'legend-body'});
        const details = element('details', {open: matchMedia(OPEN).matches}, element('summary', {}, 'Legend'), this.body);
        root.append(details);
        const sized = new ResizeObserver(() => this.#state.set({covered: over.matches && details.open ? root.offsetWidth : 0}));
        sized.observe(root);
        this.#ends = [
            () => sized.disconnect(),
            this.#state.observe(['dossier', 'lineClasses', 'borderSet', 'borderSets', 'hidden', 'asked'], () => this.#draw()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.body.closest('details').remove();
    }

    #draw() {
        const focused = document.activeElement?.id;
        const dossier = this.#state.get('dossier');
        const geojson = dossier?.geojson;
        const regions = regionStyles(dossier);
        this.body.replaceChildren(
            element('ul', {class: 'legend-list'},
                regions.map(style => this.#region(style, dossier)),
                witnessKinds(geojson, this.#state.get('asked')).map(kind => item(line(`witness witness-${kind}`), kind === 'asked' ? 'to the nearest point' : plainWord(kind))),
                this.#state.get('lineClasses').map(name => item(line(`border border-${name}`), this.#lineText(name))),
                item(disc('incident-disc'), 'incident, its radius'),
                item(disc('place'), 'place, its radius')));
        if (focused && this.body.querySelector(`#${CSS.escape(focused)}`)) {
            document.getElementById(focused).focus();
        }
    }

    #lineText(name) {
        return `${lineName(this.#state.get('borderSets'), this.#state.get('borderSet'))}: ${lineClassWord(name)}`;
    }

    #region(style, {incident}) {
        const {key, claim, feature: {properties}} = style;
        const id = `show-${key}`;
        const hidden = this.#state.get('hidden');
        const box = element('input', {type: 'checkbox', id, onchange: () => this.#toggle(key)});
        box.checked = !hidden.has(key);
        const ways = [properties.heading_reading, properties.denial_reading, mileText(properties)].filter(Boolean).map(way => `; ${way}`).join('');
        const denied = properties.polarity === 'denied' ? ' (denial)' : '';
        return element('li', {'data-claim': claim},
            box, element('label', {for: id}, swatch(style),
                element('span', {}, `${claimLabel(incident.claims, claim)}${denied}${ways}`)));
    }

    #toggle(key) {
        const hidden = new Set(this.#state.get('hidden'));
        hidden.delete(key) || hidden.add(key);
        this.#state.set({hidden});
    }
}

const item = (sample, text) => element('li', {}, sample, element('span', {}, text));

const sample = (...shapes) => svg('svg', {class: 'swatch', viewBox: '0 0 28 16', width: 28, height: 16, 'aria-hidden': 'true'}, ...shapes);

const line = className => sample(svg('path', {d: 'M1 8H27', class: className}));

const disc = className => sample(svg('circle', {cx: 14, cy: 8, r: 6, class: className}));

function witnessKinds(geojson, asked) {
    const kinds = (geojson?.features ?? []).filter(({properties}) => properties.feature === 'witness' && isMain(properties)).map(({properties}) => properties.kind);
    return [...new Set(asked ? [...kinds, 'asked'] : kinds)];
}
