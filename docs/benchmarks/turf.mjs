// Distances to the nearest edge with turf 7 and rbush: node turf.mjs FOLDER COUNT, with both packages in FOLDER/node_modules.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const require = createRequire(folder + '/');
const { lineString, point, pointToLineDistance } = require('@turf/turf');
const rbush = require('rbush');
const RBush = rbush.default ?? rbush;

const rows = (name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map((line) => line.split(',').map(Number));
const tree = new RBush();
tree.load(rows('edges.csv').map(([lat1, lon1, lat2, lon2]) => ({
  minX: Math.min(lon1, lon2), maxX: Math.max(lon1, lon2), minY: Math.min(lat1, lat2), maxY: Math.max(lat1, lat2),
  edge: [[lon1, lat1], [lon2, lat2]],
})));
const points = rows('points.csv').slice(0, count);

function nearest(lat, lon) {
  for (let degrees = 0.02; ; degrees *= 2) {
    const east = degrees / Math.cos(Math.min(89, Math.abs(lat) + degrees) * Math.PI / 180);
    const near = tree.search({ minX: lon - east, maxX: lon + east, minY: lat - degrees, maxY: lat + degrees });
    let best = Infinity;
    for (const { edge } of near) {
      best = Math.min(best, pointToLineDistance(point([lon, lat]), lineString(edge), { units: 'meters' }));
    }
    if (best < 0.99 * degrees * 111320) return best;
  }
}

for (const [, lat, lon] of points.slice(0, 50)) nearest(lat, lon);
const start = process.hrtime.bigint();
const answers = points.map(([id, lat, lon]) => `${id},${nearest(lat, lon)}`);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
writeFileSync(`${folder}/turf.csv`, answers.join('\n') + '\n');
writeFileSync(`${folder}/turf.speed`, `${points.length} ${seconds}\n`);
