/** Numbers as text, with no more digits than the data bear. */

const WINDS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];

const number = (value, digits) => new Intl.NumberFormat('en', {maximumFractionDigits: digits}).format(value);

/** Whole metres below a kilometre; 0.01 km below 100 km; 0.1 km beyond. */
export function distance(metres) {
    if (Math.abs(metres) < 1000) {
        return `${number(metres, 0)} m`;
    }
    return `${number(metres / 1000, Math.abs(metres) < 100_000 ? 2 : 1)} km`;
}

/** Three significant digits: a region's edge is never known better. */
export function area(squareKilometres) {
    return squareKilometres === 0
        ? 'a curve, without area'
        : `${new Intl.NumberFormat('en', {maximumSignificantDigits: 3}).format(squareKilometres)} km²`;
}

/** "187° (S)". */
export function bearing(degrees) {
    return `${Math.round(degrees) % 360}° (${WINDS[Math.round(degrees / 22.5) % 16]})`;
}

/** Four decimals are some 11 m, finer than any line that is drawn. */
export function position(lat, lon) {
    return `${Math.abs(lat).toFixed(4)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(4)}° ${lon < 0 ? 'W' : 'E'}`;
}

/** Latitude and longitude from "19.952, 2.965", "19.952 N 2.965 E" and the like; null where it is neither. */
export function parsePosition(text) {
    const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([NS])?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([EW])?\s*$/i.exec(text.replaceAll('−', '-'));
    if (!match) {
        return null;
    }
    const lat = Number(match[1]) * (/s/i.test(match[2] ?? '') ? -1 : 1);
    const lon = Number(match[3]) * (/w/i.test(match[4] ?? '') ? -1 : 1);
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? {lat, lon} : null;
}
