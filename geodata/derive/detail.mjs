// Packs lakes, rivers and first-level boundaries into one small table for drawing: node detail.mjs LAKES RIVERS BOUNDARIES (GeoJSON, one
// feature a line, already simplified by ogr2ogr) to standard output. A line of the table is a kind, the least zoom at which it is drawn, and
// its paths: x and y of the first vertex and then differences, in units of 1e-4 degrees; paths of one polygon are parted by "|".
import {readFileSync} from 'node:fs';

const UNIT = 1e-4;
/** The zoom from which a lake of that many square degrees is drawn, the largest first. */
const LAKE_ZOOMS = [[0.5, 2], [0.1, 4], [0.02, 6], [0, 7]];

const features = file => readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line.replace(/^\x1e/, '')));

function path(points) {
    let [x, y] = [0, 0];
    const steps = [];
    for (const [lon, lat] of points) {
        const [nextX, nextY] = [Math.round(lon / UNIT), Math.round(lat / UNIT)];
        if (steps.length === 0 || nextX !== x || nextY !== y) {
            steps.push(`${nextX - x},${nextY - y}`);
        }
        [x, y] = [nextX, nextY];
    }
    return steps.length > 1 ? steps.join(' ') : '';
}

const ringArea = ring => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y, 0)) / 2;

const rows = [];
function add(kind, zoom, paths) {
    const packed = paths.map(path).filter(Boolean);
    if (packed.length) {
        rows.push(`${kind}\t${zoom}\t${packed.join('|')}`);
    }
}

const each = (geometry, single) => (geometry === null ? [] : geometry.type === single ? [geometry.coordinates] : geometry.coordinates);

const [lakes, rivers, boundaries] = process.argv.slice(2);
for (const {geometry} of features(lakes)) {
    for (const polygon of each(geometry, 'Polygon')) {
        add('lake', LAKE_ZOOMS.find(([least]) => ringArea(polygon[0]) >= least)[1], polygon);
    }
}
for (const {geometry, properties} of features(rivers)) {
    // Natural Earth's ranks run from 1 (the Nile) to 12
    each(geometry, 'LineString').forEach(line => add('river', Math.min(9, Math.max(3, Math.floor(properties.scalerank))), [line]));
}
for (const {geometry, properties} of features(boundaries)) {
    each(geometry, 'LineString').forEach(line => add('province', Math.min(9, Math.max(5, Math.floor(properties.scalerank) + 1)), [line]));
}
rows.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
process.stdout.write(`${rows.join('\n')}\n`);
