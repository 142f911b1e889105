/** What a what-if changes against the defaults, in the server's sentences, and the way back. */

import {element} from '../dom.js';
import {t} from '../language.js';
import {fold} from './fold.js';

/** Changes that are told at once; more are folded. */
const FIRST = 6;

export function changesPart({check, reset}) {
    const {overrides, changes} = check;
    if (!overrides?.text) {
        return null;
    }
    return element('section', {class: 'changes', 'aria-labelledby': 'changes-title'},
        element('h3', {id: 'changes-title'}, t('whatif.changes', {count: changes.length})),
        element('p', {class: 'overrides'}, overrides.text),
        changes.length === 0 && element('p', {}, t('whatif.nothing')),
        list(changes.slice(0, FIRST)),
        changes.length > FIRST && fold(t('whatif.more', {count: changes.length - FIRST}), () => list(changes.slice(FIRST))),
        element('p', {}, element('button', {type: 'button', class: 'plain', id: 'changes-reset', onclick: reset}, t('whatif.reset'))));
}

const list = changes => changes.length > 0 && element('ul', {class: 'changes-list'}, changes.map(({text}) => element('li', {}, text)));
