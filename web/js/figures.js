/** Numbers as text in the page's language, with no more digits than the data bear. */

import {locale, t} from './language.js';

const WINDS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];

/** A bare number, rounded to so many decimals at most. */
export const number = (value, digits = 0) => new Intl.NumberFormat(locale, {maximumFractionDigits: digits}).format(value);

/** Whole metres below a kilometre; 0.01 km below 100 km; 0.1 km beyond. */
export function distance(metres) {
    return Math.abs(metres) < 1000
        ? t('words.unit.m', {number: number(metres)})
        : t('words.unit.km', {number: number(metres / 1000, Math.abs(metres) < 100_000 ? 2 : 1)});
}

/** Three significant digits: a region's edge is never known better. */
export function area(squareKilometres) {
    return squareKilometres === 0
        ? t('words.curve')
        : t('words.unit.km2', {number: new Intl.NumberFormat(locale, {maximumSignificantDigits: 3}).format(squareKilometres)});
}

/** "187° (S)". */
export function bearing(degrees) {
    const wind = WINDS[Math.round(degrees / 22.5) % 16];
    return t('words.bearing', {degrees: number(Math.round(degrees) % 360), wind: t(`words.wind.${wind}`)});
}

/** "187.25°", for what is computed between two exact positions. */
export const azimuth = degrees => t('ask.measure.degrees', {degrees: number(degrees, 2)});

/** Four decimals are some 11 m, finer than any line that is drawn. */
export function position(lat, lon) {
    const hemispheres = (lat < 0 ? 'S' : 'N') + (lon < 0 ? 'W' : 'E');
    return t(`words.position.${hemispheres}`, {lat: fourDecimals(lat), lon: fourDecimals(lon)});
}

const fourDecimals = degrees => new Intl.NumberFormat(locale, {minimumFractionDigits: 4, maximumFractionDigits: 4}).format(Math.abs(degrees));
