/** The switch for tiles of another host: offered where the server was started with some, off at every visit, with what switching it on means. */

import {fetchTiles} from '../api.js';
import {element} from '../dom.js';
import {t} from '../language.js';
import {failed, worked} from '../report.js';

export class TilesPanel {
    #state;

    constructor(state) {
        this.#state = state;
    }

    onAdd(form) {
        this.form = form;
    }

    /** Asks whether there are any; again after a failure. */
    async load() {
        try {
            const tiles = await fetchTiles();
            worked(this.#state, 'tiles');
            if (tiles.url && !this.part) {
                this.#state.set({tiles});
                this.form.append(this.part = this.#part(tiles));
            }
        } catch (error) {
            failed(this.#state, 'tiles', error);
        }
    }

    onRemove() {
        this.part?.remove();
        this.#state.set({tiles: null, tilesOn: false});
    }

    #part({host}) {
        const box = element('input', {type: 'checkbox', id: 'tiles', 'aria-describedby': 'tiles-note', onchange: () => this.#state.set({tilesOn: box.checked})});
        return element('div', {class: 'control'},
            element('p', {class: 'check'}, box, element('label', {for: 'tiles'}, t('map.tiles.show', {host}))),
            element('p', {id: 'tiles-note', class: 'note'}, t('map.tiles.note', {host})));
    }
}
