/** The server's documents, in the page's own language. Nothing else on the page fetches, but for its messages. */

import {language, t} from './language.js';

const HEADERS = {
    accept: 'application/json, application/geo+json, application/problem+json',
    'accept-language': language,
};

/** What could not be had, in words for a reader and without a full stop; the server's own words where it gave a problem document. */
export class Failure extends Error {
    /** @param problems of what was sent: [{place, rule, message, hint}] */
    constructor(title, detail, status, problems = []) {
        super((detail ? `${title}: ${detail}` : title).replace(/\.$/, ''));
        this.status = status;
        this.problems = problems;
    }
}

/** The address of a document below api/; parameters that are null are left out, those that are lists are repeated. */
export function address(path, parameters = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        for (const one of [value].flat().filter(each => each !== null && each !== undefined)) {
            query.append(name, one);
        }
    }
    const text = query.toString();
    return `api/${path}${text ? `?${text}` : ''}`;
}

const get = (path, parameters, signal) => answer(path, parameters, {signal});

/** Sends a document, which the server answers and does not keep. */
const send = (path, parameters, text, signal) => answer(path, parameters, {signal, method: 'POST', body: text});

async function answer(path, parameters, request) {
    const response = await reach(address(path, parameters), request);
    const document = await parse(response);
    if (!response.ok) {
        throw new Failure(document?.title ?? t('page.status', {status: String(response.status)}), document?.detail, response.status, document?.problems);
    }
    if (document === null) {
        throw new Failure(t('page.not-json'));
    }
    return document;
}

async function reach(url, request) {
    try {
        return await fetch(url, {...request, headers: HEADERS});
    } catch (error) {
        if (error.name === 'AbortError') {
            throw error;
        }
        throw new Failure(t('page.no-answer'));
    }
}

async function parse(response) {
    try {
        return await response.json();
    } catch (error) {
        if (error.name === 'AbortError') {
            throw error;
        }
        return null;
    }
}

const box = ({west, south, east, north}) => [west, south, east, north].map(degrees => degrees.toFixed(4)).join(',');
const incidentPath = (id, rest = '') => `incidents/${encodeURIComponent(id)}${rest}`;

export const fetchIncidents = signal => get('incidents', {}, signal);
/** Asks about an incident of the server's, by its id, or about a document, {text}, by sending it. */
const ask = (subject, what, parameters, signal) => (typeof subject === 'string'
    ? get(incidentPath(subject, what && `/${what}`), parameters, signal)
    : send(what || 'incident', parameters, subject.text, signal));

export const fetchIncident = (subject, signal) => ask(subject, '', {}, signal);
/** With every reading named, the first of which the headlines are by; overrides are the parameters of a what-if. By all border sets, or by one. */
export const fetchCheck = (subject, readings, overrides, signal, borderSet = null) =>
    ask(subject, 'check', {reading: readings, border_set: borderSet, ...overrides}, signal);
/** How the number at a pointer of that check comes about. */
export const fetchDerivation = (subject, readings, overrides, pointer, signal) =>
    ask(subject, 'explain', {reading: readings, ...overrides, pointer}, signal);
export const fetchRegions = (subject, borderSet, reading, overrides, signal) =>
    ask(subject, 'geojson', {border_set: borderSet, reading, ...overrides}, signal);
/** An incident in the format of incident files. */
export const fetchDocument = (id, signal) => get(incidentPath(id, '/document'), {}, signal);

/** A document as the text of a file, in that format. */
export async function fetchFile(text, format) {
    const response = await reach(address('document', {format}), {method: 'POST', body: text});
    if (!response.ok) {
        throw new Failure(t('page.status', {status: String(response.status)}));
    }
    return response.text();
}
export const fetchStamp = signal => get('stamp', {}, signal);
export const fetchBorderSets = signal => get('borders', {}, signal);
export const fetchLines = (borderSet, bounds, zoom, signal) =>
    get(`borders/${encodeURIComponent(borderSet)}/lines`, {bbox: box(bounds), zoom}, signal);
export const fetchLand = (bounds, zoom, signal) => get('land', {bbox: box(bounds), zoom}, signal);
export const fetchBand = (bounds, zoom, signal) => get('band', {bbox: box(bounds), zoom}, signal);
export const fetchTiles = signal => get('tiles', {}, signal);
export const fetchPlaces = (bounds, zoom, signal) => get('places', {bbox: box(bounds), zoom}, signal);
export const fetchMeasure = ({lat, lon, radius_m}, signal) => get('measure', {lat, lon, radius_m: radius_m || null}, signal);
export const fetchCandidates = (name, signal) => get('geocode', {q: name}, signal);
export const fetchPosition = (text, signal) => get('position', {q: text}, signal);
export const fetchGeodesic = (from, to, signal) => get('geodesic', {from: `${from.lat},${from.lon}`, to: `${to.lat},${to.lon}`}, signal);

/** The address of the very features that the map draws, for a link. */
export const regionsAddress = (id, borderSet, reading, overrides = {}) =>
    address(incidentPath(id, '/geojson'), {border_set: borderSet, reading, ...overrides});
