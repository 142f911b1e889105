/**
 * What the map shows, drawn again as one SVG group in the pixels of its window. It is taken from Leaflet's layers and panes themselves, so that a
 * layer needs no second way of drawing: paths of an SVG renderer as they are styled, paths of a canvas renderer from their positions and
 * options, anything else that is painted on canvas as a picture, labels and markers as text.
 */

import {svg} from '../dom.js';
import L from '../leaflet.js';

/** Of a path's style, what SVG has as attributes. */
const STYLE = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'];
/** Positions of a path nearer than this to the one before are left out, in pixels. */
const FINEST = 0.3;

/** {group, defs}: the drawing, and the hatches that it names. */
export function drawnMap(map) {
    const frame = map.getContainer().getBoundingClientRect();
    const defs = new Map();
    const panes = Object.values(map.getPanes()).filter(pane => pane !== map.getPane('mapPane'));
    const byHeight = panes.sort((a, b) => Number(getComputedStyle(a).zIndex) - Number(getComputedStyle(b).zIndex));
    const onCanvas = canvasPaths(map);
    const parts = byHeight.flatMap(pane => [
        ...(onCanvas.get(pane) ?? []).map(path => pathOf(path, map)),
        ...[...pane.querySelectorAll('canvas')].filter(() => !onCanvas.has(pane)).map(canvas => picture(canvas, frame)),
        ...[...pane.children].filter(child => child.tagName === 'svg').map(drawing => styledPaths(drawing, map, defs)),
        ...[...pane.querySelectorAll('.label:not(.is-hidden) > span')].map(text => words(text, frame)),
        ...[...pane.querySelectorAll('.leaflet-marker-icon:not(.label)')].map(marker => sign(marker, frame)),
    ]).filter(Boolean);
    return {group: svg('g', {}, ...parts), defs: [...defs.values()]};
}

/** The paths of canvas renderers by their pane, in the order in which they were added. */
function canvasPaths(map) {
    const byPane = new Map();
    const view = map.getBounds();
    map.eachLayer(layer => {
        if (layer instanceof L.Path && !layer.getElement()) {
            const pane = map.getPane(layer.options.pane);
            const seen = layer.getBounds ? layer.getBounds().intersects(view) : view.contains(layer.getLatLng());
            byPane.set(pane, [...(byPane.get(pane) ?? []), ...(seen ? [layer] : [])]);
        }
    });
    byPane.forEach(paths => paths.sort((a, b) => L.stamp(a) - L.stamp(b)));
    return byPane;
}

function pathOf(layer, map) {
    const {stroke, color, weight, opacity, dashArray, lineCap, lineJoin, fill, fillColor, fillOpacity, fillRule} = layer.options;
    const closed = layer instanceof L.Polygon;
    return svg('path', {
        d: layer.getLatLng ? discPath(layer, map) : linePath(layer.getLatLngs(), closed, map),
        fill: fill ?? closed ? plainColour(fillColor ?? color) : 'none',
        'fill-opacity': fillOpacity,
        'fill-rule': fillRule ?? 'evenodd',
        stroke: stroke === false ? 'none' : plainColour(color),
        'stroke-width': weight,
        'stroke-opacity': opacity,
        'stroke-dasharray': Array.isArray(dashArray) ? dashArray.join(' ') : dashArray,
        'stroke-linecap': lineCap,
        'stroke-linejoin': lineJoin,
    });
}

function discPath(layer, map) {
    const {x, y} = map.latLngToContainerPoint(layer.getLatLng());
    let [rx, ry] = [layer.getRadius(), layer.getRadius()];
    if (layer instanceof L.Circle) {
        const bounds = layer.getBounds();
        const [a, b] = [map.latLngToContainerPoint(bounds.getNorthWest()), map.latLngToContainerPoint(bounds.getSouthEast())];
        [rx, ry] = [Math.max(1, (b.x - a.x) / 2), Math.max(1, (b.y - a.y) / 2)];
    }
    return `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0z`;
}

function linePath(latLngs, closed, map) {
    if (latLngs.length === 0 || Array.isArray(latLngs[0])) {
        return latLngs.map(part => linePath(part, closed, map)).join('');
    }
    let last = null;
    const kept = latLngs.map(one => map.latLngToContainerPoint(one)).filter(point => {
        const far = last === null || Math.abs(point.x - last.x) + Math.abs(point.y - last.y) >= FINEST;
        last = far ? point : last;
        return far;
    });
    return kept.length < 2 ? '' : `M${kept.map(({x, y}) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'z' : ''}`;
}

const round = value => value.toFixed(1).replace(/\.0$/, '');

/** The paths of an SVG renderer, moved to where the window has them. */
function styledPaths(drawing, map, defs) {
    const origin = map.layerPointToContainerPoint([0, 0]);
    const paths = [...drawing.querySelectorAll('path')].filter(path => path.getAttribute('d') !== 'M0 0').map(path => {
        const copy = styled(path, defs);
        copy.dataset.sign = path.getAttribute('class')?.replace(/(leaflet|is)-\S+/g, '').trim() ?? '';
        Object.assign(copy.dataset, path.dataset);
        return copy;
    });
    return svg('g', {transform: `translate(${round(origin.x)} ${round(origin.y)})`}, ...paths);
}

/** A copy of a shape with what the style sheets say of it as attributes of its own; a hatch that it names goes to `defs`. */
export function styled(shape, defs) {
    const copy = shape.cloneNode(false);
    ['class', 'style', 'pointer-events'].forEach(name => copy.removeAttribute(name));
    const style = getComputedStyle(shape);
    for (const name of STYLE) {
        const value = style.getPropertyValue(name);
        const hatch = /url\("?[^#]*#([^")]+)"?\)/.exec(value)?.[1];
        if (hatch) {
            keepHatch(hatch, defs);
        }
        copy.setAttribute(name, hatch ? `url(#sheet-${hatch})` : ['fill', 'stroke'].includes(name) ? plainColour(value) : value.replaceAll('px', ''));
    }
    return copy;
}

function keepHatch(id, defs) {
    const pattern = document.getElementById(id);
    if (pattern && !defs.has(id)) {
        const copy = pattern.cloneNode(false);
        ['class', 'style'].forEach(name => copy.removeAttribute(name));
        copy.id = `sheet-${id}`;
        copy.append(...[...pattern.children].map(child => styled(child, defs)));
        defs.set(id, copy);
    }
}

/** A label as text, over a box where it has one, else with a halo. */
function words(text, frame) {
    const box = text.getBoundingClientRect();
    const style = getComputedStyle(text);
    const boxed = Number.parseFloat(style.borderTopWidth) > 0;
    const x = round(box.left + box.width / 2 - frame.left);
    const y = box.top + box.height / 2 - frame.top;
    const size = Number.parseFloat(style.fontSize);
    return svg('g', {},
        boxed && svg('rect', {
            x: round(box.left - frame.left), y: round(box.top - frame.top), width: round(box.width), height: round(box.height), rx: 2,
            fill: plainColour(style.backgroundColor), stroke: plainColour(style.borderTopColor),
        }),
        svg('text', {
            x, y: round(y + size * 0.36), direction: style.direction, 'text-anchor': 'middle', 'font-size': size, 'font-weight': style.fontWeight, fill: plainColour(style.color),
            ...(!boxed && {stroke: plainColour(getComputedStyle(document.documentElement).getPropertyValue('--land').trim()), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'}),
        }, text.textContent));
}

/** A marker: a disc with the text that it bears. */
function sign(marker, frame) {
    const box = marker.getBoundingClientRect();
    const style = getComputedStyle(marker);
    const [x, y, r] = [box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top, box.width / 2];
    return svg('g', {class: 'pin-sign'},
        svg('circle', {cx: round(x), cy: round(y), r: round(r - 1), fill: plainColour(style.backgroundColor), stroke: plainColour(style.borderTopColor), 'stroke-width': 2}),
        svg('text', {x: round(x), y: round(y + 4), 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600, fill: plainColour(style.color)}, marker.textContent));
}

function picture(canvas, frame) {
    const box = canvas.getBoundingClientRect();
    return canvas.width === 0 ? null : svg('image', {
        x: round(box.left - frame.left), y: round(box.top - frame.top), width: round(box.width), height: round(box.height), href: canvas.toDataURL(),
    });
}

const PAINT = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const colours = new Map();

/** A colour as every reader of SVG knows it: #rrggbb, or rgba(); style sheets may mix theirs in other spaces. */
export function plainColour(value) {
    if (!value || value === 'none' || value.startsWith('url')) {
        return value || 'none';
    }
    if (!colours.has(value)) {
        PAINT.clearRect(0, 0, 1, 1);
        PAINT.fillStyle = value;
        PAINT.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = PAINT.getImageData(0, 0, 1, 1).data;
        const hex = `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`;
        colours.set(value, a === 255 ? hex : a === 0 ? 'none' : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(2)})`);
    }
    return colours.get(value);
}
