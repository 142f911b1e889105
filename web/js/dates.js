/** Dates of EDTF (ISO 8601-2, level 1) in words; what is not understood is shown as it stands. */

const PART = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;
const QUALIFIERS = {'~': 'about ', '?': 'perhaps ', '%': 'perhaps about '};
const WORDS = {'': 'unknown', '..': 'open'};

/** "31 March – 1 April 2025" for 2025-03-31/2025-04-01; "about January 2025" for 2025-01~. */
export function dateWords(edtf) {
    const [from, to] = String(edtf ?? '').split('/');
    if (to === undefined) {
        return partWords(from);
    }
    const [a, b] = [PART.exec(from), PART.exec(to)];
    const sameYear = a && b && a[1] === b[1] && a[2] && b[2];
    const sameMonth = sameYear && a[2] === b[2] && a[3] && b[3];
    if (sameMonth && !a[4] && !b[4]) {
        return `${Number(a[3])}–${partWords(to)}`;
    }
    return `${sameYear ? partWords(from).replace(` ${a[1]}`, '') : partWords(from)} – ${partWords(to)}`;
}

function partWords(part) {
    const match = PART.exec(part);
    if (!match) {
        return WORDS[part] ?? part;
    }
    const [, year, month, day, qualifier] = match;
    const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
    const format = {timeZone: 'UTC', year: 'numeric', month: month && 'long', day: day && 'numeric'};
    return `${QUALIFIERS[qualifier] ?? ''}${new Intl.DateTimeFormat('en-GB', format).format(date)}`;
}
