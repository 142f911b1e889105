/** Hatch and dash by the order of the claims, so that colour is never the only cue; the colour is the feature's own. */

import {svg} from './dom.js';

const DASHES = [null, '8 5', '2 5', '12 4 2 4', '16 4', '5 3'];
const HATCHES = [
    {turn: 45, lines: ['M0 0V8']},
    {turn: -45, lines: ['M0 0V8']},
    {turn: 0, lines: ['M0 4H8']},
    {turn: 0, lines: ['M4 0V8']},
    {turn: 45, lines: ['M0 0V8', 'M0 0H8']},
    {turn: 0, lines: ['M3 4h2']},
];

/**
 * The regions of a dossier in the order of its claims, each with its key, hatch and dash; the same claim looks the same
 * by every border set. The first reading of a claim's heading or denial is its main region.
 */
export function regionStyles(dossier) {
    const claims = (dossier?.incident?.claims ?? []).map(claim => claim.id);
    const seen = new Set();
    return (dossier?.geojson?.features ?? [])
        .filter(({properties}) => properties.feature === 'region')
        .map(feature => {
            const {claim, heading_reading: heading, denial_reading: denial, mile_reading: mile, stroke = '#555555'} = feature.properties;
            const index = Math.max(0, claims.indexOf(claim));
            const main = !seen.has(claim);
            seen.add(claim);
            return {
                key: [claim, heading, denial, mile].join('|'),
                feature,
                claim,
                index,
                main,
                colour: stroke,
                dash: main ? DASHES[index % DASHES.length] : '1 4',
                fill: main ? hatch(index % HATCHES.length, stroke) : 'none',
            };
        })
        .sort((a, b) => a.index - b.index);
}

/** The regions that are switched off until the reader asks for them: every reading of a heading or denial but the first. */
export const besideMain = dossier => new Set(regionStyles(dossier).filter(({main}) => !main).map(({key}) => key));

/** Whether a feature rests on the first reading of each heading, denial and mile. */
export const isMain = ({heading_reading: heading, denial_reading: denial, mile_reading: mile}) =>
    (heading ?? 'nearest') === 'nearest' && (denial ?? 'presence') === 'presence' && (mile ?? 'statute') === 'statute';

/** The paint of a hatch in that colour; the pattern is made when it is first asked for. */
function hatch(index, colour) {
    const id = `hatch-${index}-${colour.replace(/[^0-9a-z]/gi, '')}`;
    if (!document.getElementById(id)) {
        const {turn, lines} = HATCHES[index];
        const pattern = svg('pattern', {
            id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})`, class: 'hatch',
        }, svg('rect', {width: 8, height: 8}), ...lines.map(d => svg('path', {d})));
        pattern.style.setProperty('--own', colour);
        patterns().append(pattern);
    }
    return `url(#${id})`;
}

function patterns() {
    let holder = document.getElementById('hatches');
    if (!holder) {
        holder = svg('defs', {id: 'hatches'});
        document.body.append(svg('svg', {class: 'hatches', width: 0, height: 0, 'aria-hidden': 'true'}, holder));
    }
    return holder;
}

/** A sample of the region's paint, for a legend or beside a claim. */
export function swatch({colour, dash, fill}) {
    const sample = svg('rect', {
        x: 1.5, y: 1.5, width: 25, height: 13, class: 'region', 'stroke-width': 2, 'stroke-dasharray': dash, fill,
    });
    sample.style.setProperty('--own', colour);
    return svg('svg', {class: 'swatch', viewBox: '0 0 28 16', width: 28, height: 16, 'aria-hidden': 'true'}, sample);
}
