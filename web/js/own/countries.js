/** The countries and territories of ISO 3166-1, by their names in the page's language. */

import {locale} from '../language.js';

/** Codes that name something else: groupings, reservations and tests of CLDR. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** [code, name] sorted by name; a code that was replaced by another is left out. */
export function countries() {
    const names = new Intl.DisplayNames([locale], {type: 'region', fallback: 'none'});
    const codes = [...LETTERS].flatMap(first => [...LETTERS].map(second => first + second));
    const order = new Intl.Collator(locale);
    return codes
        .filter(code => !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
        .map(code => [code, names.of(code)])
        .filter(([, name]) => name)
        .sort(([, a], [, b]) => order.compare(a, b));
}
