/** Draws dates along an axis: each as long as it is uncertain, packed into rows so that none hides another. */

import {svg} from '../dom.js';
import {locale} from '../language.js';
import {dateOf, dayNumber} from './days.js';

/** Pixels: a row, the axis below the rows, the least width of a bar, free room between bars, and between labels of the axis. */
const [ROW, AXIS, LEAST_BAR, GAP, LABEL] = [12, 15, 5, 3, 84];
/** Where there is more in one place than so many rows hold, bars lie over one another in the last. */
const MOST_ROWS = 4;
/** Ticks lie a month, several months, or years apart; below these, days. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAYS = [1, 2, 5, 10];

/**
 * Groups of {date, date_earliest, date_latest, text, label, className, choose} one under another, over an axis of the days from `first` to
 * `last`; `width` in pixels; from right to left where `rtl`.
 */
export function timeAxis(groups, {first, last}, width, rtl) {
    const at = day => ((day - first) / (last + 1 - first)) * width;
    const mirrored = (x, w = 0) => (rtl ? width - x - w : x);
    let top = 0;
    const bars = groups.flatMap(group => {
        const {placed, rows} = packed(group, at, width);
        const drawn = placed.map(one => bar(one, top, mirrored));
        top += rows * ROW + (rows > 0 ? GAP : 0);
        return drawn;
    });
    const height = top + AXIS;
    const marks = ticks(first, last, width).map(({day, text}) => svg('g', {class: 'tick'},
        svg('path', {d: `M${mirrored(at(day)).toFixed(1)} 0V${top + 4}`}),
        svg('text', {x: mirrored(at(day)).toFixed(1), y: height - 4, 'text-anchor': 'middle'}, text)));
    return svg('svg', {class: 'time-axis', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true'}, ...marks, ...bars);
}

/** Each date on the first row that has room for it, and how many rows were taken. */
function packed(group, at, width) {
    const ends = [];
    const placed = group.map(one => ({one, ...extent(one, at, width)})).filter(({x, x2}) => x2 >= 0 && x <= width).sort((a, b) => a.x - b.x).map(entry => {
        const room = ends.findIndex(end => end + GAP <= entry.x);
        const row = room >= 0 ? room : Math.min(ends.length, MOST_ROWS - 1);
        ends[row] = Math.max(ends[row] ?? 0, entry.x2 + (entry.one.label ? ROW : 0));
        return {...entry, row};
    });
    return {placed, rows: ends.length};
}

/** From where to where a date reaches, in pixels within the drawing, and on which sides it goes on beyond it. */
function extent({date_earliest: earliest, date_latest: latest}, at, width) {
    const [x, end] = [earliest ? at(dayNumber(earliest)) : -1, latest ? at(dayNumber(latest) + 1) : width + 1];
    const x2 = Math.max(end, x + LEAST_BAR);
    return {x: x2 < 0 ? x : Math.max(0, x), x2: x > width ? x2 : Math.min(width, x2), before: x < 0, after: end > width};
}

function bar({one, x, x2, before, after, row}, top, mirrored) {
    const [w, y, h] = [x2 - x, top + row * ROW + 1, ROW - 3];
    const vague = /[~?%X]/.test(one.date) ? ' is-vague' : '';
    const arrow = side => svg('path', {class: 'beyond', d: `M${mirrored(side < 0 ? x + 5 : x2 - 5).toFixed(1)} ${y}L${mirrored(side < 0 ? x : x2).toFixed(1)} ${y + h / 2}L${mirrored(side < 0 ? x + 5 : x2 - 5).toFixed(1)} ${y + h}`});
    return svg('g', {class: `dated ${one.className}${vague}`, onclick: one.choose ?? (() => {})},
        svg('title', {}, one.text),
        svg('rect', {x: mirrored(x, w).toFixed(1), y, width: w.toFixed(1), height: h, rx: 2}),
        before && arrow(-1),
        after && arrow(1),
        one.label && svg('text', {x: mirrored(x2 + 7).toFixed(1), y: y + h - 1, 'text-anchor': 'middle'}, one.label));
}

/** Days that bear a label, at a step for which the labels don't touch. */
function ticks(first, last, width) {
    const most = Math.max(2, Math.floor(width / LABEL));
    const days = last + 1 - first;
    const step = DAYS.find(one => days / one <= most);
    if (step) {
        const name = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', day: 'numeric', month: 'short'});
        const start = Math.ceil(first / step) * step;
        return Array.from({length: Math.floor((last - start) / step) + 1}, (_, index) => start + index * step).map(day => ({day, text: name.format(dateOf(day))}));
    }
    const months = MONTHS.find(one => days / 30.4 / one <= most) ?? MONTHS.at(-1);
    const name = new Intl.DateTimeFormat(locale, {timeZone: 'UTC', year: 'numeric', ...(months < 12 && {month: 'short'})});
    const from = dateOf(first);
    const marks = [];
    for (let month = Math.ceil((from.getUTCFullYear() * 12 + from.getUTCMonth() + 1) / months) * months; ; month += months) {
        const day = Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000);
        if (day > last) {
            return marks;
        }
        marks.push({day, text: name.format(dateOf(day))});
    }
}
