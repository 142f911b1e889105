/** Where each part of a document stands in it (JSON pointer, RFC 6901). */

/** A function that answers the pointer of any object or list of the document. */
export function pointersIn(document) {
    const pointers = new WeakMap();
    const walk = (node, pointer) => {
        if (node !== null && typeof node === 'object') {
            pointers.set(node, pointer);
            Object.entries(node).forEach(([name, child]) => walk(child, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`));
        }
    };
    walk(document, '');
    return node => pointers.get(node);
}
