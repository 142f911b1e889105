/** What the map's signs mean; each claim's region can be switched off here. Part of the layout, so that it hides nothing of the map. */

import {claimTitle} from '../claim-name.js';
import {isMain, regionStyles, swatch} from '../claim-style.js';
import {element, svg} from '../dom.js';
import {distance} from '../figures.js';
import {t} from '../language.js';
import {classDash, setStyle} from '../set-style.js';
import {isolated, lineClassWord, lineName, lineTitle, waysOf, witnessWord} from '../words.js';

/** From this size on the legend stands open at first. */
const OPEN = '(min-width: 60rem)';
const KEYS = ['dossier', 'lineClasses', 'borderSet', 'borderSets', 'lines', 'hidden', 'asked', 'bandInView', 'imported'];

export class LegendPanel {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.body = element('div', {class: 'legend-body'});
        root.append(element('details', {open: matchMedia(OPEN).matches}, element('summary', {}, t('map.legend')), this.body));
        this.#end = this.#state.observe(KEYS, () => this.#draw());
    }

    onRemove() {
        this.#end();
        this.body.closest('details').remove();
    }

    #draw() {
        const focused = document.activeElement?.id;
        const get = key => this.#state.get(key);
        const dossier = get('dossier');
        const features = dossier?.geojson?.features ?? [];
        const witnesses = new Set(features.filter(({properties}) => properties.feature === 'witness' && properties.length_m > 0 && isMain(properties)).map(({properties}) => properties.kind));
        this.body.replaceChildren(element('ul', {class: 'legend-list'},
            regionStyles(dossier).map(style => this.#region(style, dossier)),
            features.some(({properties}) => properties.touches_frame) && item(line('frame-edge'), t('map.signs.frame-edge')),
            [...witnesses].map(kind => item(line(`witness witness-${kind}`), witnessWord(kind))),
            get('asked') && item(line('witness witness-asked'), t('map.signs.asked')),
            this.#lines(get),
            get('bandInView') && this.#band(dossier),
            dossier?.incident?.evidence?.length > 0 && item(disc('evidence-disc'), t('map.signs.evidence')),
            features.filter(({properties}) => properties.feature === 'place').length > 1 && item(disc('candidate-place'), t('map.signs.other-place')),
            item(disc('incident-disc'), t('map.signs.incident')),
            item(disc('place'), t('map.signs.place')),
            get('imported') && item(disc('imported-sign'), t('map.signs.imported')),
            item(line('province'), t('map.signs.province'))));
        if (focused && this.body.querySelector(`#${CSS.escape(focused)}`)) {
            document.getElementById(focused).focus();
        }
    }

    /** The chosen set's line by its classes, and each other set's where all are drawn. */
    #lines(get) {
        const [sets, chosen] = [get('borderSets'), get('borderSet')];
        const own = get('lineClasses').map(name => item(
            line(`border border-${name}`, classDash(name)), t('map.signs.line-class', {line: lineTitle(sets, chosen), kind: lineClassWord(name)})));
        const others = get('lines') === 'all' ? sets.map(({id}, index) => ({id, ...setStyle(index)})).filter(({id}) => id !== chosen) : [];
        return [...own, ...others.map(({id, variable, dash}) => {
            const sign = line('set-line', dash);
            sign.style.setProperty('--own', `var(${variable})`);
            return item(sign, lineTitle(sets, id));
        })];
    }

    /** What the wash means, and how far the sets' lines lie from the incident's place. */
    #band(dossier) {
        const first = (dossier?.check?.distances ?? []).filter(({edges, nearest, place, lat, lon}, _, [{place: name, lat: y, lon: x}]) =>
            edges !== 'geodesic' && nearest && place === name && lat === y && lon === x);
        const byDistance = [...first].sort((a, b) => a.nearest.distance_m - b.nearest.distance_m);
        const [least, greatest] = [byDistance[0], byDistance.at(-1)];
        const sets = this.#state.get('borderSets');
        const at = byDistance.length > 1 && t('map.band-at', {
            place: isolated(least.place),
            least: distance(least.nearest.distance_m), leastLine: lineName(sets, least.border_set),
            greatest: distance(greatest.nearest.distance_m), greatestLine: lineName(sets, greatest.border_set),
        });
        return element('li', {class: 'band-sign'}, wash(), element('span', {}, t('map.signs.band'), at && element('span', {class: 'band-at note'}, at)));
    }

    #region(style, {incident}) {
        const {key, claim, feature: {properties}} = style;
        const id = `show-${key}`;
        const box = element('input', {type: 'checkbox', id, onchange: () => this.#toggle(key)});
        box.checked = !this.#state.get('hidden').has(key);
        const title = waysOf(properties).reduce((text, way) => t('map.signs.region-way', {claim: text, way}), claimTitle(incident.claims, claim));
        return element('li', {'data-claim': claim}, box, element('label', {for: id}, swatch(style), element('span', {}, title)));
    }

    #toggle(key) {
        const hidden = new Set(this.#state.get('hidden'));
        hidden.delete(key) || hidden.add(key);
        this.#state.set({hidden});
    }
}

const item = (sign, text) => element('li', {}, sign, element('span', {}, text));

const sample = (...shapes) => svg('svg', {class: 'swatch', viewBox: '0 0 28 16', width: 28, height: 16, 'aria-hidden': 'true'}, ...shapes);

const line = (className, dash = null) => sample(svg('path', {d: 'M1 8H27', class: className, 'stroke-dasharray': dash}));

const disc = className => sample(svg('circle', {cx: 14, cy: 8, r: 6, class: className}));

const wash = () => sample(svg('rect', {x: 0, y: 3, width: 28, height: 10, class: 'band'}));
