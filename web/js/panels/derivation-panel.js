/** How one number comes about: formula, inputs, view, reading, rule, error and sources, in a dialog that prints by itself. */

import {fetchDerivation} from '../api.js';
import {columnHead, element, scrollingTable} from '../dom.js';
import {readingsFrom} from '../dossier-loader.js';
import {language, locale, t} from '../language.js';
import {Latest} from '../latest.js';
import {isolated} from '../words.js';

/** The language of formulas, rules and errors, which the server has in one alone. */
const ENGLISH = 'en';

export class DerivationPanel {
    #state;
    #latest = new Latest();
    #before = [];
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.dialog = element('dialog', {id: 'derivation', class: 'derivation', 'aria-labelledby': 'derivation-title', onclose: () => this.#closed()});
        root.append(this.dialog);
        this.#ends = [
            this.#state.observe(['derivation'], () => this.#ask()),
            this.#state.observe(['incident'], () => this.#state.set({derivation: null})),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.#latest.cancel();
        this.dialog.remove();
    }

    #closed() {
        this.#before = [];
        this.#latest.cancel();
        this.#state.set({derivation: null});
    }

    async #ask() {
        const pointer = this.#state.get('derivation');
        const dossier = this.#state.get('dossier');
        if (!pointer || !dossier?.check) {
            this.dialog.open && this.dialog.close();
            return;
        }
        this.#show(t('dossier.derivation.loading'), []);
        try {
            const derivation = await this.#latest.run(signal => fetchDerivation(dossier.subject, readingsFrom(dossier.reading), dossier.overrides, pointer, signal));
            derivation && this.#show(t('dossier.derivation.title', {number: quantity(derivation.value, derivation.unit)}), this.#parts(derivation, dossier));
        } catch (error) {
            this.#show(t('dossier.derivation.failed'), [element('p', {class: 'failure'}, error.message)]);
        }
    }

    #show(title, parts) {
        this.dialog.replaceChildren(
            element('header', {},
                element('h2', {id: 'derivation-title', tabindex: -1}, title),
                element('p', {class: 'dialog-buttons'},
                    this.#before.length > 0 && element('button', {type: 'button', class: 'plain', onclick: () => this.#back()}, t('dossier.derivation.back')),
                    element('button', {type: 'button', id: 'derivation-print', onclick: () => print()}, t('dossier.derivation.print')),
                    element('button', {type: 'button', class: 'plain', onclick: () => this.dialog.close()}, t('dossier.derivation.close')))),
            ...parts.filter(Boolean));
        this.dialog.open || this.dialog.showModal();
        this.dialog.scrollTop = 0;
        document.getElementById('derivation-title').focus();
    }

    #parts(derivation, {incident, check}) {
        const {pointer, formula, inputs, view, reading, rule, error, sources} = derivation;
        return [
            element('p', {class: 'derivation-of'}, element('bdi', {lang: ENGLISH}, incident.title)),
            element('p', {class: 'derivation-about'}, about(check, pointer)),
            check.overrides?.text && element('p', {class: 'overrides'}, check.overrides.text),
            element('dl', {class: 'derivation-facts'},
                fact('formula', formula), fact('view', view && isolated(view)), fact('reading', reading && isolated(reading)), fact('rule', rule), fact('error', error)),
            language !== ENGLISH && element('p', {class: 'note'}, t('dossier.derivation.english')),
            inputs.length > 0 && this.#inputs(inputs),
            element('h3', {}, t('dossier.derivation.sources')),
            element('ul', {class: 'derivation-sources'}, sources.map(source => element('li', {}, element('bdi', {}, source)))),
            element('p', {class: 'stamp'}, t('dossier.derivation.stamp', {method: isolated(check.method_version)}), ' ', element('code', {}, check.inputs_sha256),
                element('br'), t('dossier.derivation.at'), ' ', element('code', {}, pointer),
                element('br'), element('span', {class: 'print-only', dir: 'ltr'}, location.href)),
        ];
    }

    #inputs(inputs) {
        const head = ['input', 'value', 'from'].map(name => columnHead(t(`dossier.derivation.${name}`)));
        return scrollingTable(t('dossier.derivation.inputs'), head, inputs.map(({name, value, unit, from}) => element('tr', {},
            element('th', {scope: 'row'}, element('bdi', {lang: ENGLISH}, name)),
            element('td', {class: 'figure'}, typeof value === 'number' ? quantity(value, unit) : element('bdi', {}, value)),
            element('td', {}, typeof value === 'number' && from.startsWith('/') ? this.#further(from, name) : element('bdi', {}, from)))), 'derivation-table');
    }

    /** An input that is itself a number of the document leads to its own derivation. */
    #further(pointer, name) {
        return element('button', {type: 'button', class: 'asked-number', 'aria-label': `${pointer} (${name})`, onclick: () => {
            this.#before.push(this.#state.get('derivation'));
            this.#state.set({derivation: pointer});
        }}, element('code', {}, pointer));
    }

    #back() {
        this.#state.set({derivation: this.#before.pop()});
    }
}

const fact = (name, words) => words && element('div', {}, element('dt', {}, t(`dossier.derivation.${name}`)), element('dd', {lang: ENGLISH, dir: 'auto'}, words));

/** The sentence of the document in which the number stands or on which it bears: that of the nearest part round it that has one. */
function about(check, pointer) {
    const round = [check];
    pointer.split('/').slice(1).forEach(name => round.push(round.at(-1)?.[name]));
    return round.reverse().map(part => part?.text ?? part?.headline?.text).find(Boolean);
}

/** As many digits as the document has, with the unit. */
function quantity(value, unit) {
    const number = new Intl.NumberFormat(locale, {maximumFractionDigits: 9}).format(value);
    return t(`dossier.unit.${unit.replaceAll('/', '-').replaceAll(' ', '-') || 'count'}`, {number});
}
