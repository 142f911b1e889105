/** Which edges of a region are its own, and which only lie where the frame ends: the region goes on beyond those. */

/** Semi-major axis of WGS 84, metres, and its first eccentricity squared. */
const [A, E2] = [6378137, 0.00669437999014];
/** Vertices within this share of the radius of the frame's circle lie on it: the plane that is used here is that exact to 150 km. */
const ON_FRAME = 2e-3;

/** {own, frame}: lines of [lat, lon] of a geometry's polygons. */
export function partedEdges(geometry, frame) {
    const parted = {own: [], frame: []};
    for (const ring of rings(geometry)) {
        let line = null;
        for (let i = 1; i < ring.length; i++) {
            const on = isOn(ring[i - 1], frame) && isOn(ring[i], frame);
            const kind = on ? 'frame' : 'own';
            if (line?.kind !== kind) {
                line = {kind, points: [flipped(ring[i - 1])]};
                parted[kind].push(line.points);
            }
            line.points.push(flipped(ring[i]));
        }
    }
    return parted;
}

function rings(geometry) {
    switch (geometry?.type) {
        case 'Polygon': return geometry.coordinates;
        case 'MultiPolygon': return geometry.coordinates.flat();
        case 'GeometryCollection': return geometry.geometries.flatMap(rings);
        default: return [];
    }
}

const flipped = ([lon, lat]) => [lat, lon];

/** By the radii of curvature at the middle latitude. */
function isOn([lon, lat], {lat: lat0, lon: lon0, radius_m: radius}) {
    const middle = ((lat + lat0) / 2) * Math.PI / 180;
    const w2 = 1 - E2 * Math.sin(middle) ** 2;
    const north = (lat - lat0) * Math.PI / 180 * A * (1 - E2) / w2 ** 1.5;
    const east = (((lon - lon0 + 540) % 360) - 180) * Math.PI / 180 * A * Math.cos(middle) / Math.sqrt(w2);
    return Math.abs(Math.hypot(north, east) - radius) < ON_FRAME * radius;
}
