/** Which incidents list, map and downloads show: those of the span of time and of the words that were asked for. */

import {dateWords} from './dates.js';
import {countryName, kindWord, statusWord} from './words.js';

/** The store keys that the choice rests on. */
export const SHOWN_BY = ['incidents', 'from', 'to', 'within', 'query'];

/** [{incident, number}], by date; the number is the incident's in the whole list. */
export function shownIncidents(state) {
    const wanted = state.get('query').trim().toLocaleLowerCase();
    const span = spanOf(state);
    return numbered(state).filter(({incident}) => liesIn(incident, span) && searched(incident).includes(wanted));
}

/** Every incident with its number. */
export const numbered = state => (state.get('incidents')?.incidents ?? []).map((incident, index) => ({incident, number: index + 1}));

/** {from, to, whole}: days as YYYY-MM-DD, null where the span is open; whether the whole date has to lie in it. */
export const spanOf = state => ({from: state.get('from'), to: state.get('to'), whole: state.get('within') !== null});

/**
 * Whether a date lies in a span. A date that is not known to the day is the interval of the days that it may mean: any part of it counts, or
 * with `whole` all of it. An end that is open, of the date or of the span, has no limit.
 */
export function liesIn({date_earliest: earliest, date_latest: latest}, {from, to, whole}) {
    const afterFrom = from === null || (whole ? earliest !== null && earliest >= from : latest === null || latest >= from);
    const beforeTo = to === null || (whole ? latest !== null && latest <= to : earliest === null || earliest <= to);
    return afterFrom && beforeTo;
}

function searched({title, date, kind, status, place, border, object}) {
    const countries = (border ?? []).map(countryName);
    return [title, date, dateWords(date), kind, kindWord(kind), status, statusWord(status), place?.name, object, ...(border ?? []), ...countries]
        .join(' ').toLocaleLowerCase();
}
