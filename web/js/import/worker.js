/** Reads a file beside the page, which stays smooth meanwhile. Nothing is sent anywhere. */

import {readPoints} from './read-points.js';

addEventListener('message', async ({data: file}) => {
    try {
        const points = readPoints(await file.text());
        postMessage({points}, [points.lats.buffer, points.lons.buffer, points.radii.buffer]);
    } catch (error) {
        postMessage({code: error.code ?? 'unknown', values: error.values ?? {}, problems: error.problems ?? []});
    }
});
