/** Days of the calendar as whole numbers (days since 1970-01-01), and the span of days that a list of dates takes up. */

const DAY_MS = 86_400_000;

/** The number of a day that is written YYYY-MM-DD. */
export const dayNumber = iso => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);

export const isoDay = number => new Date(number * DAY_MS).toISOString().slice(0, 10);

export const dateOf = number => new Date(number * DAY_MS);

/** Around a span that is one day or short, this many days are shown on each side. */
const LEAST_MARGIN = 15;
/** The margin on each side, as a share of the span. */
const MARGIN = 0.03;

/** {first, last} round everything dated, with a margin; null where nothing is dated. Open ends don't count. */
export function domainOf(dated) {
    const days = dated.flatMap(({date_earliest: a, date_latest: b}) => [a, b]).filter(Boolean).map(dayNumber);
    if (days.length === 0) {
        return null;
    }
    const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
    const margin = Math.max(LEAST_MARGIN, Math.round((last - first) * MARGIN));
    return {first: first - margin, last: last + margin};
}
