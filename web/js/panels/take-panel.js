/** Takes away what is looked at: a link to it, its features, the map as a picture, the dossier on paper; and the stamp of what it rests on. */

import {element} from '../dom.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {INPUTS_BY, inputsNow} from '../stamp/inputs.js';
import {shownFeatures} from '../take/features.js';
import {fileOf, pngOf, save, svgText} from '../take/save.js';

const SHORT = 12;

export class TakePanel {
    #state;
    #sheet;
    #end;

    /** `sheet` draws the map as an SVG element. */
    constructor(state, sheet) {
        this.#state = state;
        this.#sheet = sheet;
    }

    onAdd(root) {
        const button = (name, act) => element('button', {type: 'button', class: 'plain', id: `take-${name}`, onclick: act}, t(`take.${name}`));
        this.link = element('input', {type: 'text', id: 'take-address', readonly: true, hidden: true, 'aria-label': t('take.address')});
        this.stamp = element('p', {class: 'note stamp', id: 'stamp'});
        this.parts = [
            element('div', {class: 'take-buttons'},
                button('copy', () => this.#copy()),
                button('geojson', () => this.#save('geojson', () => fileOf(JSON.stringify(shownFeatures(this.#state, location.href)), 'application/geo+json'))),
                button('svg', () => this.#save('svg', () => fileOf(svgText(this.#sheet()), 'image/svg+xml'))),
                button('png', () => this.#save('png', () => pngOf(this.#sheet()))),
                button('print', () => print())),
            this.link, this.stamp,
        ];
        root.append(...this.parts);
        this.#end = this.#state.observe(INPUTS_BY, () => this.#draw());
    }

    onRemove() {
        this.#end();
        this.parts.forEach(part => part.remove());
    }

    #draw() {
        this.link.hidden = true;
        const inputs = inputsNow(key => this.#state.get(key));
        this.stamp.textContent = inputs ? t('take.stamp', {method: inputs.method, stamp: inputs.whole.slice(0, SHORT)}) : '';
    }

    /** Where the browser gives no clipboard (a page that is not served from this machine or by https), the address is shown instead. */
    async #copy() {
        try {
            await navigator.clipboard.writeText(location.href);
            say(this.#state, t('take.copied'));
            this.stamp.textContent = t('take.copied');
        } catch {
            this.link.hidden = false;
            this.link.value = location.href;
            this.link.select();
            say(this.#state, t('take.copy-yourself'));
        }
    }

    async #save(ending, make) {
        const get = key => this.#state.get(key);
        const name = [get('incident') ?? 'claimline-incidents', get('borderSet'), get('reading')].join('.');
        save(await make(), `${name}.${ending}`);
        say(this.#state, t('take.saved', {name: `${name}.${ending}`}));
    }
}
