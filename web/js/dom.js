/** Elements made without markup strings: whatever a document says is shown as text. */

const SVG = 'http://www.w3.org/2000/svg';

/** A name and its attributes; null, undefined and false leave an attribute out. Children: nodes or text; null, undefined and false are left out. */
export function element(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(node, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on')) {
            node.addEventListener(key.slice(2), value);
        } else if (value === true) {
            node.setAttribute(key, '');
        } else if (value !== null && value !== undefined && value !== false) {
            node.setAttribute(key, value);
        }
    }
    node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false && child !== ''));
    return node;
}

/** A link where the address is one that a browser may follow safely, else the text alone. */
export function outwardLink(url, text, attributes = {}) {
    return /^https?:\/\//i.test(url ?? '')
        ? element('a', {href: url, rel: 'noopener noreferrer', ...attributes}, text)
        : element('span', attributes, text);
}

/** A table in a group of its own, which scrolls by itself and can be reached by keyboard; no landmark, for a dossier has many. */
export function scrollingTable(caption, head, body, className = '') {
    const id = `caption-${++tables}`;
    return element('div', {class: 'table-region', role: 'group', tabindex: 0, 'aria-labelledby': id},
        element('table', {class: className},
            element('caption', {id}, caption),
            element('thead', {}, element('tr', {}, head)),
            element('tbody', {}, body)));
}

let tables = 0;

export const columnHead = text => element('th', {scope: 'col'}, text);
