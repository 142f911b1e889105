/**
 * Points of a file: a GeoJSON FeatureCollection of points, or CSV with columns for latitude and longitude. What does not fit is left out and
 * told by its row, never mended. Knows nothing of the page, so that a worker can run it.
 */

const COLUMNS = {
    lat: ['lat', 'latitude', 'y', 'decimallatitude'],
    lon: ['lon', 'lng', 'long', 'longitude', 'x', 'decimallongitude'],
    title: ['title', 'name', 'label', 'id', 'event_id_cnty'],
    radius: ['radius_m', 'coordinateuncertaintyinmeters'],
};
const DELIMITERS = [',', ';', '\t'];
/** Problems that are told one by one; the rest are counted. */
const MOST_TOLD = 20;

/** A file that gives no point at all; `code` names the sentence that says why and how to mend it. */
export class Unreadable extends Error {
    constructor(code, values = {}) {
        super(code);
        this.code = code;
        this.values = values;
    }
}

/** {lats, lons, radii, titles, refused, problems: [{code, values}]}; radii are 0 where none is given. */
export function readPoints(text) {
    const body = text.replace(/^\uFEFF/, '');
    return /^\s*[{[]/.test(body) ? geoJson(body) : csv(body);
}

class Points {
    lats = [];
    lons = [];
    radii = [];
    titles = [];
    refused = 0;
    problems = [];

    add(lat, lon, radius, title) {
        this.lats.push(lat);
        this.lons.push(lon);
        this.radii.push(radius > 0 ? radius : 0);
        this.titles.push(title);
    }

    refuse(code, values) {
        this.refused++;
        if (this.problems.length < MOST_TOLD) {
            this.problems.push({code, values});
        }
    }

    /** Adds the position, or says of its row what is wrong with it. */
    check(row, lat, lon, radius, title) {
        if (Math.abs(lat) > 90) {
            this.refuse(Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? 'exchanged' : 'latitude', {row, value: String(lat)});
        } else if (Math.abs(lon) > 180) {
            this.refuse('longitude', {row, value: String(lon)});
        } else {
            this.add(lat, lon, radius, title);
        }
    }

    finished() {
        if (!this.lats.length) {
            throw Object.assign(new Unreadable('no-points'), {problems: this.problems});
        }
        const {titles, refused, problems} = this;
        return {lats: Float64Array.from(this.lats), lons: Float64Array.from(this.lons), radii: Float32Array.from(this.radii), titles, refused, problems};
    }
}

function geoJson(text) {
    let document;
    try {
        document = JSON.parse(text);
    } catch (error) {
        throw new Unreadable('json', {detail: error.message});
    }
    if (document?.type !== 'FeatureCollection' || !Array.isArray(document.features)) {
        throw new Unreadable('collection', {type: String(document?.type ?? '–')});
    }
    const points = new Points();
    document.features.forEach((feature, index) => {
        const row = index + 1;
        const {geometry, properties, id} = feature ?? {};
        const [lon, lat] = Array.isArray(geometry?.coordinates) ? geometry.coordinates : [];
        if (geometry?.type !== 'Point') {
            points.refuse('point', {row, type: String(geometry?.type ?? '–')});
        } else if (!Number.isFinite(lat) || !Number.isFinite(lon)) {
            points.refuse('coordinates', {row});
        } else {
            points.check(row, lat, lon, Number(pick(properties, COLUMNS.radius)), String(pick(properties, COLUMNS.title) ?? id ?? ''));
        }
    });
    return points.finished();
}

function pick(properties, names) {
    const key = Object.keys(properties ?? {}).find(one => names.includes(one.toLowerCase()));
    return key === undefined ? undefined : properties[key];
}

function csv(text) {
    const delimiter = mostFrequent(text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1));
    const rows = rowsOf(text, delimiter);
    const header = rows.next().value ?? {cells: []};
    const names = header.cells.map(cell => cell.trim().toLowerCase());
    const at = Object.fromEntries(Object.entries(COLUMNS).map(([key, known]) => [key, names.findIndex(name => known.includes(name))]));
    if (at.lat < 0 || at.lon < 0) {
        throw new Unreadable('columns', {found: header.cells.join(' | ').slice(0, 200) || '–'});
    }
    const points = new Points();
    for (const {cells, row} of rows) {
        const [lat, lon] = [at.lat, at.lon].map(index => number(cells[index], delimiter));
        const wrong = [[lat, at.lat], [lon, at.lon]].find(([value]) => !Number.isFinite(value));
        if (wrong) {
            points.refuse('number', {row, column: header.cells[wrong[1]].trim(), value: (cells[wrong[1]] ?? '').slice(0, 40)});
        } else {
            points.check(row, lat, lon, number(cells[at.radius], delimiter), (cells[at.title] ?? '').trim());
        }
    }
    return points.finished();
}

const mostFrequent = line => DELIMITERS.map(one => [one, line.split(one).length]).sort((a, b) => b[1] - a[1])[0][0];

/** A decimal comma can only stand where commas don't part the cells. */
function number(cell, delimiter) {
    const text = (cell ?? '').trim();
    return text === '' ? NaN : Number(delimiter === ',' ? text : text.replace(',', '.'));
}

/** Rows with the number that a spreadsheet gives them; cells may be quoted (RFC 4180). Blank rows are left out. */
function* rowsOf(text, delimiter) {
    let [cells, cell, quoted, row] = [[], '', false, 1];
    for (let i = 0; i <= text.length; i++) {
        const c = text[i];
        if (quoted && c === '"' && text[i + 1] === '"') {
            cell += '"';
            i++;
        } else if (c === '"' && (quoted || cell === '')) {
            quoted = !quoted;
        } else if (c === undefined || (!quoted && c === '\n')) {
            cells.push(cell.replace(/\r$/, ''));
            if (cells.length > 1 || cells[0].trim() !== '') {
                yield {cells, row};
            }
            [cells, cell] = [[], ''];
            row++;
        } else if (!quoted && c === delimiter) {
            cells.push(cell);
            cell = '';
        } else {
            cell += c;
        }
    }
}
