/** What a reader opens when wanted: parts of the dossier that are long, and are made only then. */

import {element} from '../dom.js';

/** A native details whose content is made when it is first opened. */
export function fold(summary, make, attributes = {}) {
    const details = element('details', {class: 'fold', ...attributes}, element('summary', {}, summary));
    const fill = () => {
        if (details.open && details.childElementCount === 1) {
            details.append(...[make()].flat(Infinity).filter(Boolean));
        }
    };
    details.addEventListener('toggle', fill);
    fill();
    return details;
}

/** A section of the dossier that is folded under its heading, with what it holds in a few words beside it. */
export function foldedSection(name, title, gist, make) {
    return element('section', {'aria-labelledby': `${name}-title`, class: 'folded'},
        fold([element('h3', {id: `${name}-title`}, title), ' ', element('span', {class: 'gist'}, gist)], make, {id: `${name}-fold`}));
}

/**
 * A button in a row of a table and the row that it opens beneath, made when it is first opened.
 *
 * @param columns how many the table has
 * @returns {button, row}
 */
export function rowBeneath(id, words, columns, make) {
    const cell = element('td', {colspan: columns});
    const row = element('tr', {id, class: 'beneath', hidden: true}, cell);
    const button = element('button', {type: 'button', class: 'opens-row', id: `open-${id}`, 'aria-expanded': 'false', 'aria-controls': id, onclick: () => {
        row.hidden = !row.hidden;
        button.setAttribute('aria-expanded', String(!row.hidden));
        if (!cell.hasChildNodes()) {
            cell.append(...[make()].flat(Infinity).filter(Boolean));
        }
    }}, words);
    return {button, row};
}
