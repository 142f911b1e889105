/** The map as a sheet to be taken away: title, line and reading, map with scale, legend, whose data it is, and the stamp. */

import {dateWords} from '../dates.js';
import {svg} from '../dom.js';
import {LANGUAGES, language, t} from '../language.js';
import {inputsNow} from '../stamp/inputs.js';
import {isolated, lineTitle} from '../words.js';
import {drawnMap, plainColour, styled} from './drawn-map.js';

const XML = 'http://www.w3.org/XML/1998/namespace';
const RTL = LANGUAGES[language].direction === 'rtl';
/** Pixels: round everything, between parts, a line of text, and the least width of a sheet and of a column of the legend. */
const [MARGIN, GAP, LINE, LEAST_WIDTH, COLUMN] = [16, 10, 16, 420, 250];
const SANS = '"Noto Sans", "Source Sans 3", "Segoe UI", "DejaVu Sans", sans-serif';
const measure = document.createElement('canvas').getContext('2d');

/**
 * One SVG element, with text as text.
 *
 * @param map Leaflet's
 * @param page {legend, attribution}: the page's own elements, whose rows and credits the sheet repeats
 */
export function mapSheet(map, state, {legend, attribution}) {
    const get = key => state.get(key);
    const {x: mapWidth, y: mapHeight} = map.getSize();
    const width = Math.max(mapWidth, LEAST_WIDTH);
    const {group, defs} = drawnMap(map);
    const extra = new Map(defs.map(one => [one.id, one]));
    const parts = [];
    let y = MARGIN;
    const add = (node, height) => {
        node.setAttribute('transform', `translate(${MARGIN} ${y})`);
        parts.push(node);
        y += height;
    };
    const addText = (text, options = {}) => {
        const {node, height} = paragraph(text, width, options);
        add(node, height);
    };
    addText(titleOf(get), {size: 20, weight: 600, line: 25, lang: get('incident') ? 'en' : language});
    addText(subtitleOf(get), {});
    y += GAP / 2;
    add(framed(group, map, mapWidth, mapHeight, width), mapHeight + GAP);
    const rows = legendRows(legend, width, extra);
    add(rows.node, rows.height + GAP / 2);
    addText(attributionOf(attribution), {size: 10, line: 13, muted: true});
    stampLines(get).forEach(line => addText(line, {size: 10, line: 13, muted: true}));
    const height = y + MARGIN - GAP / 2;
    const full = width + 2 * MARGIN;
    const sheet = svg('svg', {
        xmlns: 'http://www.w3.org/2000/svg', width: full, height, viewBox: `0 0 ${full} ${height}`, role: 'img', direction: RTL ? 'rtl' : 'ltr',
        'font-family': SANS, 'font-size': 12, 'data-stamp': inputsNow(get)?.whole,
    },
        svg('title', {}, titleOf(get)),
        svg('defs', {}, ...extra.values(), svg('clipPath', {id: 'sheet-window'}, svg('rect', {width: mapWidth, height: mapHeight}))),
        svg('rect', {width: full, height, fill: variable('--sheet')}),
        ...parts);
    sheet.setAttributeNS(XML, 'xml:lang', language);
    return sheet;
}

const variable = name => plainColour(getComputedStyle(document.documentElement).getPropertyValue(name).trim());

const titleOf = get => (get('incident') ? get('dossier')?.incident?.title ?? get('incident') : t('take.sheet.all'));

function subtitleOf(get) {
    const {incident} = get('dossier') ?? {};
    const values = {line: lineTitle(get('borderSets'), get('borderSet')), set: isolated(get('borderSet')), reading: isolated(get('reading'))};
    return incident ? t('take.sheet.subtitle-dated', {...values, date: dateWords(incident.date)}) : t('take.sheet.subtitle', values);
}

export function stampLines(get) {
    const inputs = inputsNow(get);
    return inputs ? [t('take.sheet.stamp', {method: inputs.method, stamp: isolated(inputs.whole)})] : [];
}

const attributionOf = attribution => [...attribution.children].map(part => part.textContent.trim()).filter(Boolean).join(' · ');

/** Text set in lines of the sheet's width; its direction is that of its language. */
function paragraph(text, width, {size = 12, weight = 400, line = LINE, muted = false, lang = language}) {
    const rtl = LANGUAGES[lang].direction === 'rtl';
    const atRight = RTL;
    const lines = wrapped(text, width, `${weight} ${size}px ${SANS}`);
    const node = svg('text', {
        'font-size': size, 'font-weight': weight, fill: variable(muted ? '--muted' : '--ink'), direction: rtl ? 'rtl' : 'ltr',
        'text-anchor': rtl === atRight ? 'start' : 'end',
    }, ...lines.map((words, index) => svg('tspan', {x: atRight ? width : 0, y: size + index * line}, words)));
    node.setAttributeNS(XML, 'xml:lang', lang);
    return {node, height: lines.length * line + 3};
}

function wrapped(text, width, font) {
    measure.font = font;
    const lines = [''];
    for (const word of text.split(' ')) {
        const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
        if (measure.measureText(longer).width > width && lines.at(-1) !== '') {
            lines.push(word);
        } else {
            lines[lines.length - 1] = longer;
        }
    }
    return lines;
}

/** The map within its neat line, with the scale of the page. */
function framed(group, map, mapWidth, mapHeight, width) {
    const [scale] = map.getContainer().querySelectorAll('.scale-bar, .leaflet-control-scale-line');
    const length = scale ? scale.getBoundingClientRect().width : 0;
    const x = (width - mapWidth) / 2;
    return svg('g', {},
        svg('g', {transform: `translate(${x} 0)`},
            svg('g', {'clip-path': 'url(#sheet-window)'},
                svg('rect', {width: mapWidth, height: mapHeight, fill: variable('--water')}),
                group,
                scale && svg('g', {class: 'scale', transform: `translate(10 ${mapHeight - 12})`, 'data-pixels': length.toFixed(1)},
                    svg('rect', {x: -4, y: -20, width: length + 8, height: 28, fill: variable('--sheet'), 'fill-opacity': 0.8}),
                    svg('path', {d: `M0 -4V4H${length.toFixed(1)}V-4`, fill: 'none', stroke: variable('--ink'), 'stroke-width': 1.5}),
                    svg('text', {x: length / 2, y: -6, 'text-anchor': 'middle', 'font-size': 11, fill: variable('--ink')}, scale.textContent))),
            svg('rect', {width: mapWidth, height: mapHeight, fill: 'none', stroke: variable('--ink')})));
}

/** The rows of the page's legend, but for regions that are switched off, in as many columns as there is room for. */
function legendRows(legend, width, defs) {
    const items = [...legend.querySelectorAll('li')].filter(item => item.querySelector('input')?.checked ?? true);
    const columns = Math.max(1, Math.min(3, Math.floor(width / COLUMN)));
    const column = width / columns;
    const heights = Array(columns).fill(0);
    const rows = items.map((item, index) => {
        const at = Math.min(columns - 1, Math.floor(index / Math.ceil(items.length / columns)));
        const text = item.querySelector('span')?.firstChild?.textContent ?? item.textContent;
        const lines = wrapped(text.trim(), column - 46, `400 11px ${SANS}`);
        const left = RTL ? width - at * column : at * column;
        const top = heights[at];
        heights[at] += Math.max(20, lines.length * 14 + 6);
        const shapes = [...(item.querySelector('svg')?.children ?? [])].map(shape => styled(shape, new HatchKeeper(defs)));
        return svg('g', {class: 'legend-row', 'data-claim': item.dataset.claim, transform: `translate(${left} ${top})`},
            svg('g', {transform: `translate(${RTL ? -28 : 0} 0)`}, svg('rect', {width: 28, height: 16, fill: variable('--land')}), ...shapes),
            svg('text', {'font-size': 11, fill: variable('--ink'), 'text-anchor': 'start'},
                ...lines.map((words, row) => svg('tspan', {x: RTL ? -36 : 36, y: 12 + row * 14}, words))));
    });
    return {node: svg('g', {class: 'sheet-legend'}, ...rows), height: Math.max(0, ...heights)};
}

/** Hatches of the legend join those of the map. */
class HatchKeeper {
    #byId;

    constructor(byId) {
        this.#byId = byId;
    }

    has(id) {
        return this.#byId.has(`sheet-${id}`);
    }

    set(id, pattern) {
        this.#byId.set(`sheet-${id}`, pattern);
    }
}
