/** Says that a link was made from other data than the page has now, and what changed. */

import {element} from '../dom.js';
import {t} from '../language.js';
import {differences} from '../stamp/differences.js';
import {INPUTS_BY, inputsNow} from '../stamp/inputs.js';

export class ChangedPanel {
    #state;
    #end;

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.root = root;
        this.#end = this.#state.observe(['linked', 'incidents', ...INPUTS_BY], () => this.#draw());
    }

    onRemove() {
        this.#end();
        this.root.replaceChildren();
    }

    #draw() {
        const get = key => this.#state.get(key);
        const [linked, now] = [get('linked'), inputsNow(get)];
        const changed = linked !== null && now !== null && !now.whole.startsWith(linked.stamp.whole);
        this.root.hidden = !changed;
        this.root.replaceChildren(...(changed ? this.#parts(linked, now, get) : []));
    }

    #parts(linked, now, get) {
        return [
            element('h2', {id: 'changed-title'}, t('page.link.title')),
            element('p', {}, t('page.link.stamps', {then: linked.stamp.whole, now: now.whole.slice(0, linked.stamp.whole.length)})),
            element('ul', {}, differences(linked, now, get).map(sentence => element('li', {}, sentence))),
            element('p', {}, element('button', {type: 'button', class: 'plain', onclick: () => this.#state.set({linked: null})}, t('page.link.take-over'))),
        ];
    }
}
