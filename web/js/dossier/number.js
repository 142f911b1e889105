/** Numbers that can be asked how they come about: each leads to its derivation. */

import {element} from '../dom.js';
import {t} from '../language.js';

/**
 * A number of the check's document, in words, as a button.
 *
 * @param context of the dossier: `pointerOf` of its document's parts, and `derive`
 * @param node the object of the document that holds the number
 * @param name of the number in it; a path such as `depth_m/min` where it lies deeper
 * @param words how the page prints it
 */
export function asked({pointerOf, derive}, node, name, words) {
    const pointer = `${pointerOf(node)}/${name}`;
    return element('button', {
        type: 'button', class: 'asked-number', 'data-pointer': pointer, 'aria-haspopup': 'dialog',
        'aria-label': t('dossier.derivation.ask', {number: words}), onclick: () => derive(pointer),
    }, words);
}

/** The same where the document has such a number, else null. */
export function askedIf(context, node, name, wording) {
    const value = name.split('/').reduce((at, part) => at?.[part], node);
    return value === null || value === undefined ? null : asked(context, node, name, wording(value));
}
