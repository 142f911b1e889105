/** The page's language, its messages, and its numbers. The address chooses (`lang=fr`), else the browser, else English. */

export const LANGUAGES = {
    en: {name: 'English', locale: 'en-GB', direction: 'ltr'},
    fr: {name: 'Français', locale: 'fr', direction: 'ltr'},
    /** With the digits that the Maghreb writes, 0 to 9, as the server's sentences have them. */
    ar: {name: 'العربية', locale: 'ar-DZ-u-nu-latn', direction: 'rtl'},
};

/** The code of ISO 639-1, one of the keys of LANGUAGES. */
export const language = chosen(new URLSearchParams(location.hash.slice(1)).get('lang'), navigator.languages);

/** For Intl. */
export const locale = LANGUAGES[language].locale;

const messages = await load(language);
const plurals = new Intl.PluralRules(locale);
const counts = new Intl.NumberFormat(locale);

document.documentElement.lang = language;
document.documentElement.dir = LANGUAGES[language].direction;

export function chosen(asked, preferred) {
    return [asked, ...preferred.map(tag => tag.split('-')[0].toLowerCase())].find(code => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}

/**
 * The message of a key such as `dossier.claims.title`. Gaps are `{name}`; a message with plural forms (CLDR: zero, one, two, few, many,
 * other) takes the form of `values.count`.
 */
export function t(key, values = {}) {
    return parts(key, values).join('');
}

/** The same as an array for `element`: a value may be a node. */
export function parts(key, values = {}) {
    return formOf(key, values.count).split(/(\{\w+\})/).filter(part => part !== '').map(part => {
        const gap = /^\{(\w+)\}$/.exec(part)?.[1];
        if (gap === undefined) {
            return part;
        }
        if (!(gap in values)) {
            throw new Error(`nothing fills {${gap}} of the message ${key}`);
        }
        return typeof values[gap] === 'number' ? counts.format(values[gap]) : values[gap] ?? '';
    });
}

/** Whether there is a message of that key: for words of the server's vocabulary, which may grow. */
export const has = key => find(key) !== undefined;

/** Fills every element of the document that names its message (`data-t`), or that of its label (`data-t-label`). */
export function translate(root) {
    for (const node of root.querySelectorAll('[data-t]')) {
        node.textContent = t(node.dataset.t);
    }
    for (const node of root.querySelectorAll('[data-t-label]')) {
        node.setAttribute('aria-label', t(node.dataset.tLabel));
    }
}

function formOf(key, count) {
    const message = find(key);
    if (message === undefined) {
        throw new Error(`there is no message ${key} in ${language}`);
    }
    return typeof message === 'string' ? message : message[plurals.select(count)] ?? message.other;
}

function find(key) {
    return key.split('.').reduce((node, name) => node?.[name], messages);
}

async function load(code) {
    const response = await fetch(`lang/${code}.json`);
    if (!response.ok) {
        throw new Error(`the messages of ${code} could not be loaded: status ${response.status}`);
    }
    return response.json();
}
