import {NO_OVERRIDES} from './whatif.js';

/**
 * The one store. Layers and panels read it, change it and observe it; they know nothing of one another.
 *
 * incidents    the list document of the server, or null before it came
 * borderSets   the published border sets, or an empty list
 * lang         language that the address chose, or null where the browser's counts
 * incident     id of the chosen incident, or null
 * borderSet    id of the border set whose line is drawn and whose regions are shown
 * lines        'all' where every set's line is drawn, or null for the chosen set's alone
 * reading      name of the reading of the figures
 * edges        the edge rule by which regions and verdicts are shown: planar or geodesic
 * moveBorder, placeRadius, near, frame, speed   what a what-if overrides, each as the server's parameter has it, or null
 * trying       whether a what-if, another set or reading is being fetched while the dossier before it still stands
 * refused      why a what-if does not fit the incident, or null
 * derivation   pointer of the number whose derivation is shown, or null
 * query        words that a listed incident has to bear, or ''
 * from, to     first and last day of the span of time that is looked at (YYYY-MM-DD), or null where it is open
 * within       '1' where an incident's whole date has to lie in that span, or null where any part of it does
 * flipped      keys of the regions that an address shows otherwise than at first, joined by blanks, or null once they are
 * stamp        the digests of all inputs, or null before they came
 * linked       {stamp, held, text, heldText} of the link that was opened, where it is not the present one, or null
 * kept         id of the incident whose view came with the address ('all' for none chosen), or null
 * view         {lat, lon, zoom} of the map
 * goal         {south, west, north, east} that the map is asked to show, or null
 * dossier      {id, subject, incident, check, geojson} | {id, loading, working} | {id, failure} | null
 * highlight    ids of the claims that are pointed at
 * hidden       keys of the regions that the reader has switched off
 * lineClasses  classes of line that the chosen set has in view
 * bandInView   whether the sets disagree on any ground in view
 * tiles        {url, host, attribution} of background tiles that the server offers, or null
 * tilesOn      whether the reader has switched them on; no address does that
 * imported     {name, lats, lons, radii, titles} of the reader's own points, or null
 * importedInView  what of them stands in view: {lat, lon, count, first, extent} of each point or cluster, the largest first
 * chosenPoint  index of the imported point that was chosen, or null
 * asked        {lat, lon, radius_m} that the map was asked about, or null
 * answer       the answer to it, or null
 * ends         {from, to} of the distance that is measured, each {lat, lon, name} or null
 * geodesic     the measured line, or null
 * own          {claims, place, date} that the reader has added, or null: see own/own-claims.js
 * ownUnread    whether an address held claims that could not be read
 * draft        {geojson} of the claim that is being written, or null
 * pick         what a click on the map is for: a function of {lat, lon}, or null where it asks the map
 * candidate    the place chosen among the candidates of a name, or null
 * failures     what could not be had, by the name of what was asked
 * retry        asks again for all that could not be had
 * notice       the last thing that happened, for a screen reader
 */
export class State {
    #values;
    #observers = new Set();

    constructor(initial) {
        this.#values = {...initial};
    }

    get(key) {
        return this.#values[key];
    }

    set(patch) {
        const changed = Object.keys(patch).filter(key => !Object.is(patch[key], this.#values[key]));
        Object.assign(this.#values, patch);
        for (const observer of [...this.#observers]) {
            if (observer.keys.some(key => changed.includes(key))) {
                observer.call();
            }
        }
    }

    /** Calls at once and at each change of one of the keys; answers the function that ends it. */
    observe(keys, call) {
        const observer = {keys, call};
        this.#observers.add(observer);
        call();
        return () => this.#observers.delete(observer);
    }
}

export const START = {
    incidents: null,
    borderSets: [],
    lang: null,
    incident: null,
    borderSet: 'osm-2026b',
    lines: null,
    reading: 'hedged',
    edges: 'planar',
    ...NO_OVERRIDES,
    trying: false,
    refused: null,
    derivation: null,
    query: '',
    from: null,
    to: null,
    within: null,
    flipped: null,
    stamp: null,
    linked: null,
    kept: null,
    view: null,
    goal: null,
    dossier: null,
    highlight: [],
    hidden: new Set(),
    lineClasses: [],
    bandInView: false,
    tiles: null,
    tilesOn: false,
    imported: null,
    importedInView: [],
    chosenPoint: null,
    asked: null,
    answer: null,
    ends: {from: null, to: null},
    geodesic: null,
    own: null,
    ownUnread: false,
    draft: null,
    pick: null,
    candidate: null,
    failures: {},
    retry: () => {},
    notice: '',
};
