/** Points from a file of the reader's: read by a worker in this browser, listed as far as they are in view, never sent anywhere. */

import {element} from '../dom.js';
import {position} from '../figures.js';
import {t} from '../language.js';
import {say} from '../report.js';
import {isolated} from '../words.js';

export class ImportPanel {
    #state;
    #worker = null;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.file = element('input', {type: 'file', id: 'import-file', accept: '.csv,.tsv,.txt,.json,.geojson,text/csv,application/geo+json', 'aria-describedby': 'import-note', onchange: () => this.#read()});
        this.clear = element('button', {type: 'button', class: 'plain', hidden: true, onclick: () => this.#clear()}, t('map.import.remove'));
        this.result = element('div', {class: 'import-result'});
        this.list = element('ol', {class: 'import-list'});
        this.details = element('details', {},
            element('summary', {}, t('map.import.title')),
            element('p', {class: 'field'}, element('label', {for: 'import-file'}, t('map.import.file')), this.file, this.clear),
            element('p', {id: 'import-note', class: 'note'}, t('map.import.note')),
            this.result, this.list);
        root.append(this.details);
        this.#ends = [this.#state.observe(['importedInView', 'chosenPoint'], () => this.#draw())];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#worker?.terminate();
        this.details.remove();
    }

    #read() {
        const [file] = this.file.files;
        this.#worker?.terminate();
        if (!file) {
            return;
        }
        this.#show(element('p', {class: 'note'}, t('map.import.reading', {name: isolated(file.name)})));
        this.#worker = new Worker(new URL('../import/worker.js', import.meta.url), {type: 'module'});
        this.#worker.addEventListener('message', ({data}) => this.#finish(file, data));
        this.#worker.postMessage(file);
    }

    #finish(file, {points, code, values, problems = points?.problems ?? []}) {
        this.#worker.terminate();
        const name = isolated(file.name);
        if (!points) {
            this.#state.set({imported: null, chosenPoint: null});
            this.clear.hidden = true;
            this.#tell('failure', t(`map.import.unreadable.${code}`, {...values, name}), problems, 0);
            return;
        }
        const {lats, lons, radii, titles, refused} = points;
        this.clear.hidden = false;
        this.#state.set({imported: {name: file.name, lats, lons, radii, titles}, chosenPoint: null, goal: extent(points)});
        this.#tell('note', t('map.import.done', {count: lats.length, name}), problems, refused);
    }

    #tell(kind, sentence, problems, refused) {
        say(this.#state, sentence);
        this.#show(
            element('p', {class: kind}, sentence),
            refused > 0 && element('p', {class: 'failure'}, t('map.import.refused', {count: refused})),
            problems.length > 0 && element('ul', {class: 'import-problems'}, problems.map(({code, values}) => element('li', {}, t(`map.import.problem.${code}`, values)))));
    }

    #show(...nodes) {
        this.result.replaceChildren(...nodes.filter(Boolean));
    }

    #clear() {
        this.file.value = '';
        this.clear.hidden = true;
        this.#show();
        this.#state.set({imported: null, chosenPoint: null});
        say(this.#state, t('map.import.removed'));
        this.file.focus();
    }

    /** The focus stays on the item at its place in the list. */
    #draw() {
        const index = [...this.list.children].findIndex(item => item.contains(document.activeElement));
        const imported = this.#state.get('imported');
        const inView = imported ? this.#state.get('importedInView') : [];
        this.list.replaceChildren(...inView.map(one => element('li', {}, this.#button(one, imported))));
        if (index >= 0) {
            (this.list.children[Math.min(index, inView.length - 1)]?.firstElementChild ?? this.file).focus();
        }
    }

    #button({lat, lon, count, first, extent: goal}, {titles}) {
        const isOne = count === 1;
        const at = position(lat, lon);
        const text = !isOne ? t('map.import.cluster', {count, position: at}) : titles[first] ? t('map.import.point', {title: isolated(titles[first]), position: at}) : at;
        return element('button', {type: 'button', class: 'plain', 'aria-pressed': isOne ? String(this.#state.get('chosenPoint') === first) : null, onclick: () => {
            this.#state.set({goal: {...goal}, chosenPoint: isOne ? first : null});
        }}, text);
    }
}

function extent({lats, lons}) {
    const box = {south: 90, west: 180, north: -90, east: -180};
    for (let i = 0; i < lats.length; i++) {
        box.south = Math.min(box.south, lats[i]);
        box.north = Math.max(box.north, lats[i]);
        box.west = Math.min(box.west, lons[i]);
        box.east = Math.max(box.east, lons[i]);
    }
    return box;
}
