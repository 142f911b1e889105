/** Points gathered by the cells of a grid of screen pixels, one zoom at a time: a hundred thousand take some milliseconds. */

/** Side of a cell in pixels. */
const CELL = 64;
const TILE = 256;

export class Clusters {
    #xs;
    #ys;
    #byZoom = new Map();

    /** @param points {lats, lons} in degrees */
    constructor({lats, lons}) {
        this.points = {lats, lons};
        this.#xs = Float64Array.from(lons, lon => lon / 360 + 0.5);
        this.#ys = Float64Array.from(lats, mercator);
    }

    /** The clusters of a zoom whose middle lies in a box of world pixels: {x, y, members} with the members' indices. */
    within(zoom, {min, max}) {
        return this.#at(zoom).filter(({x, y}) => x >= min.x && x <= max.x && y >= min.y && y <= max.y);
    }

    /** The box round members, in degrees. */
    extentOf(members) {
        const {lats, lons} = this.points;
        const box = {south: 90, west: 180, north: -90, east: -180};
        for (const i of members) {
            box.south = Math.min(box.south, lats[i]);
            box.north = Math.max(box.north, lats[i]);
            box.west = Math.min(box.west, lons[i]);
            box.east = Math.max(box.east, lons[i]);
        }
        return box;
    }

    #at(zoom) {
        if (!this.#byZoom.has(zoom)) {
            this.#byZoom.set(zoom, this.#gather(TILE * 2 ** zoom));
        }
        return this.#byZoom.get(zoom);
    }

    /** A cluster stands at the mean of its members, on the screen. */
    #gather(world) {
        const cells = new Map();
        const across = Math.ceil(world / CELL);
        for (let i = 0; i < this.#xs.length; i++) {
            const [x, y] = [this.#xs[i] * world, this.#ys[i] * world];
            const key = Math.floor(y / CELL) * across + Math.floor(x / CELL);
            let cell = cells.get(key);
            if (!cell) {
                cells.set(key, cell = {x: 0, y: 0, members: []});
            }
            cell.x += x;
            cell.y += y;
            cell.members.push(i);
        }
        return [...cells.values()].map(({x, y, members}) => ({x: x / members.length, y: y / members.length, members}));
    }
}

/** Web Mercator, 0 at 85 degrees north and 1 at 85 degrees south. */
function mercator(lat) {
    const sin = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}
