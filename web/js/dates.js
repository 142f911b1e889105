/** Dates of EDTF (ISO 8601-2, level 1) in words; what is not understood is shown as it stands. */

import {language, locale, t} from './language.js';

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;
const QUALIFIED = {'~': 'time.date.about', '?': 'time.date.perhaps', '%': 'time.date.perhaps-about'};
/** The end of an interval that is open or not known. */
const OPEN = ['', '..'];

/** "31 March – 1 April 2025" for 2025-03-31/2025-04-01; "about January 2025" for 2025-01~; "6 April 2025 or before" for ../2025-04-06. */
export function dateWords(edtf) {
    const [from, to] = String(edtf ?? '').split('/');
    if (to === undefined) {
        return partWords(from);
    }
    if (OPEN.includes(from)) {
        return t('time.date.or-before', {date: partWords(to)});
    }
    if (OPEN.includes(to)) {
        return t('time.date.or-after', {date: partWords(from)});
    }
    const [a, b] = [parse(from), parse(to)];
    const alike = a && b && !a.qualifier && !b.qualifier && !a.years && !b.years && a.to === b.to;
    return alike ? spoken(formatter(a.to).formatRange(a.date, b.date)) : t('time.date.range', {from: partWords(from), to: partWords(to)});
}

/** A day of the calendar, written YYYY-MM-DD, in words. */
export const dayWords = day => partWords(day);

function partWords(text) {
    const part = parse(text);
    if (!part) {
        return text;
    }
    const date = part.years
        ? t('time.date.some-year', {from: yearWords(part.years[0]), to: yearWords(part.years[1])})
        : spoken(formatter(part.to).format(part.date));
    return part.qualifier ? t(QUALIFIED[part.qualifier], {date}) : date;
}

/** {date, to: 'year' | 'month' | 'day', qualifier} of one date, {years, qualifier} where digits of the year are unknown, or null. */
function parse(text) {
    const match = PART.exec(text);
    if (!match) {
        return null;
    }
    const [, year, month, day, qualifier] = match;
    if (year.includes('X')) {
        return {years: [year.replaceAll('X', '0'), year.replaceAll('X', '9')], qualifier};
    }
    const [knownMonth, knownDay] = [month, day].map(digits => digits !== 'XX' && digits);
    return {date: utc(year, knownMonth || 1, knownDay || 1), to: knownDay ? 'day' : knownMonth ? 'month' : 'year', qualifier};
}

const utc = (year, month, day) => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));

/** French writes the first of a month as an ordinal. */
const spoken = date => (language === 'fr' ? date.replaceAll(/(?<!\d)1(?=\s\p{L}|\s?–)/gu, '1er') : date);

const yearWords = year => formatter('year').format(utc(year, 1, 1));

function formatter(to) {
    return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC', year: 'numeric', month: to === 'year' ? undefined : 'long', day: to === 'day' ? 'numeric' : undefined,
    });
}
