/** The features that the page shows, as one GeoJSON document (RFC 7946) that says whose data it is and what it was made from. */

import {isMain, regionStyles} from '../claim-style.js';
import {extentOf} from '../extent.js';
import {shownIncidents, spanOf} from '../shown-incidents.js';
import {inputsNow} from '../stamp/inputs.js';
import {overridesOf} from '../whatif.js';

/** The regions that are not switched off, the chosen incident with its places and witness lines, and the other incidents of the list. */
export function shownFeatures(state, link) {
    const get = key => state.get(key);
    const inputs = inputsNow(get);
    const features = [...ofDossier(get), ...shownIncidents(state).filter(({incident}) => incident.place && incident.id !== get('incident')).map(({incident}) => point(incident))]
        .map(feature => stamped(feature, inputs));
    const box = extentOf(features);
    const chosen = get('borderSets').find(({id}) => id === get('borderSet'));
    return {
        type: 'FeatureCollection',
        ...(box && {bbox: [box.west, box.south, box.east, box.north]}),
        border_set: get('borderSet'),
        reading: get('reading'),
        span: spanOf(state),
        query: get('query') || null,
        what_if: overridesOf(get),
        licence: chosen?.licence ?? null,
        attribution: [chosen?.attribution, 'places: GeoNames (CC BY 4.0) and the origins named'].filter(Boolean).join('; '),
        border_sets: get('borderSets').map(({id, title, vintage, licence, attribution, sha256}) => ({id, title, vintage, licence, attribution, sha256})),
        method_version: inputs?.method ?? null,
        inputs_sha256: inputs?.whole ?? null,
        link,
        features,
    };
}

function ofDossier(get) {
    const dossier = get('dossier');
    if (!dossier?.geojson || dossier.id !== get('incident')) {
        return [];
    }
    const shown = new Set(regionStyles(dossier).filter(({key}) => !get('hidden').has(key)).map(({feature}) => feature));
    return dossier.geojson.features.filter(feature => {
        const {feature: kind} = feature.properties;
        return kind === 'region' ? shown.has(feature) : kind === 'witness' ? isMain(feature.properties) : true;
    });
}

function point({id, title, date, date_earliest: earliest, date_latest: latest, kind, status, place}) {
    return {
        type: 'Feature',
        id,
        properties: {feature: 'incident', incident: id, name: title, date, date_earliest: earliest, date_latest: latest, kind, status, place: place.name, radius_m: place.radius_m},
        geometry: {type: 'Point', coordinates: [place.lon, place.lat]},
    };
}

/** Readers that drop a collection's own members keep its features' properties. */
const stamped = (feature, inputs) => ({...feature, properties: {...feature.properties, inputs_sha256: inputs?.whole ?? null, method_version: inputs?.method ?? null}});
