/** The words for the server's vocabulary, in the page's language. A verdict is worded here, never made here. */

import {has, language, locale, t} from './language.js';

const PLACES_OF_NAMES = new Intl.DisplayNames([locale], {type: 'region', fallback: 'code'});
const ENGLISH_NAMES = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'code'});
const LISTS = new Intl.ListFormat(locale);
const READING_NAMES = ['hedged', 'literal', 'gbif-2020', 'wieczorek-2004'];
/** What a set's line is called on the page: by whose account it is. */
const LINE_OWNERS = {osm: 'OSM', 'natural-earth': 'Natural Earth', vmap0: 'VMAP0', wdb2: 'WDB II'};

/** First strong isolate, and its end (Unicode bidirectional algorithm). */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** What each reading of a figure means, by its name. */
export const READINGS = Object.fromEntries(READING_NAMES.map(name => [name, t(`words.readings.${name}`)]));

/** A name or an id within a sentence: set apart where the sentence runs from right to left, as the server's own sentences do. */
export const isolated = text => (language === 'ar' && text ? `${ISOLATE}${text}${END}` : text);

const plain = word => String(word ?? '').replaceAll(/[-_]/g, ' ');

/** The word of the server's vocabulary; one that the page does not know is shown as it stands. */
export const wordOf = vocabulary => word => (has(`words.${vocabulary}.${word}`) ? t(`words.${vocabulary}.${word}`) : plain(word));

export const verdictWord = wordOf('verdict');
export const verdictSentence = wordOf('verdict-sentence');
export const relationWord = wordOf('relation');
export const phaseWord = wordOf('phase');
export const kindWord = wordOf('kind');
export const statusWord = wordOf('status');
export const lineClassWord = wordOf('line-class');
export const witnessWord = wordOf('witness');
export const edgesWord = wordOf('edges');
export const headingWord = wordOf('heading');
export const denialWord = wordOf('denial');
export const agreementWord = wordOf('agreement');
export const incursionWord = wordOf('incursion');
export const stepWord = wordOf('step');

/** "A, B and C". */
export const listed = words => LISTS.format(words);

/** "the set and the reading of the figures": on what an answer depends. */
export const dependenceWords = on => listed(on.map(wordOf('depends')));

/** "A; B; C". */
export const items = words => words.reduce((first, next) => t('words.items', {first, next}));

/** "OSM’s line" of the set with that id, for the inside of a sentence. */
export function lineName(borderSets, id) {
    const family = familyOf(borderSets, id);
    return has(`words.line.${family}`) ? t(`words.line.${family}`) : t('words.line.of', {owner: isolated(ownerName(borderSets, id))});
}

/** The same at the head of a column or a list. */
export const lineTitle = (borderSets, id) => capital(lineName(borderSets, id));

export function ownerName(borderSets, id) {
    return LINE_OWNERS[familyOf(borderSets, id)] ?? borderSets.find(one => one.id === id)?.title ?? id;
}

function familyOf(borderSets, id) {
    const family = borderSets.find(one => one.id === id)?.family ?? id?.split('-')[0];
    return family === 'ne' ? 'natural-earth' : family;
}

/** "Algeria" for DZ, "Algeria and Mali" for a list; the code itself where it names no country. */
export function countryName(code) {
    return Array.isArray(code) ? listed(code.map(countryName)) : nameIn(PLACES_OF_NAMES, code);
}

function nameIn(names, code) {
    try {
        return names.of(code);
    } catch {
        return code;
    }
}

/** "Algeria (DZ)". */
export function countryWithCode(code) {
    const country = countryName(code);
    return country === code ? code : t('words.country-code', {country, code});
}

/** "Algeria" in the page's language where a country speaks under its own name; any other name as it stands. */
export function claimantName(claimant) {
    if (!claimant?.name) {
        return t('words.no-claimant');
    }
    const {name, country} = claimant;
    return country && nameIn(ENGLISH_NAMES, country) === name ? countryName(country) : isolated(name);
}

/** A headline's sentence without the statements of its claims, where these stand beside it already. */
export function withoutStatement(text, claims) {
    const rest = claims.reduce((left, {id, statement}) => {
        const said = [`${statement} (${id})`, `${statement} (${ISOLATE}${id}${END})`].find(one => left.startsWith(one));
        return said ? left.slice(said.length).replace(/^\s*[.:]\s*/, '') : left;
    }, text ?? '');
    return capital(rest);
}

const capital = text => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Which mile a result reads bare "miles" as; nothing where there are none. */
export const mileText = ({mile_reading: mile}) => mile && t(`words.mile.${mile}`);

/** How a result read its claim, beside the figures: heading, denial and mile, each in words, where there is a choice. */
export const waysOf = result => [
    result.heading_reading && headingWord(result.heading_reading),
    result.denial_reading && denialWord(result.denial_reading),
    mileText(result),
].filter(Boolean);
