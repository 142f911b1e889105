/** The least box round features, in degrees; frames that touch the antimeridian are not joined across it. */

const KM_PER_DEGREE = 111.2;

/** {south, west, north, east} of what is given, or null where there is nothing. */
export function extentOf(features) {
    const box = {south: 90, west: 180, north: -90, east: -180};
    let any = false;
    const add = (lon, lat) => {
        any = true;
        box.south = Math.min(box.south, lat);
        box.north = Math.max(box.north, lat);
        box.west = Math.min(box.west, lon);
        box.east = Math.max(box.east, lon);
    };
    const walk = coordinates => (typeof coordinates[0] === 'number' ? add(...coordinates) : coordinates.forEach(walk));
    const geometry = shape => (shape?.geometries ? shape.geometries.forEach(geometry) : shape?.coordinates?.length && walk(shape.coordinates));
    features.forEach(feature => geometry(feature.geometry));
    return any ? box : null;
}

/** The box round a disc. */
export function discExtent({lat, lon}, radiusMetres) {
    const high = radiusMetres / 1000 / KM_PER_DEGREE;
    const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    return {south: lat - high, north: lat + high, west: lon - wide, east: lon + wide};
}

/** The box round both; either may be null. */
export function joined(a, b) {
    if (!a || !b) {
        return a ?? b;
    }
    return {
        south: Math.min(a.south, b.south),
        west: Math.min(a.west, b.west),
        north: Math.max(a.north, b.north),
        east: Math.max(a.east, b.east),
    };
}
