/**
 * What-ifs: the store's keys that override what a check takes for granted, each in the words of the server's parameter of that name
 * (`move_border=0.5km:ML`, `near=10km`), or null for the default.
 */

/** The store's key of each parameter. */
export const OVERRIDES = {move_border: 'moveBorder', place_radius: 'placeRadius', near: 'near', frame: 'frame', speed: 'speed'};

/** Kilometres that "near" reaches, and the frame's radius, where nothing is said: the server's own defaults. */
export const DEFAULTS = {near: 25, frame: 150};

/** As nothing is overridden; the edge rule is the view's, not an override. */
export const NO_OVERRIDES = Object.fromEntries(Object.values(OVERRIDES).map(key => [key, null]));

const LENGTH = /^\s*(\d+(?:\.\d+)?)\s*(m|km)\s*$/i;
const SHIFT = /^(.+?)(?:\s+towards?\s+|\s*:\s*)([A-Za-z]{2})\s*$/;
const SPEED = /^\s*(\d+(?:\.\d+)?)(?:\s*-\s*(\d+(?:\.\d+)?))?\s*km\/h\s*$/i;

/** The parameters that the store overrides; `get` answers a key's value. */
export function overridesOf(get) {
    return Object.fromEntries(Object.entries(OVERRIDES).map(([name, key]) => [name, get(key)]).filter(([, value]) => value !== null));
}

/** Kilometres; null where there is no length, or one that the page's controls do not have. */
export function kilometres(text) {
    const [, number, unit] = LENGTH.exec(text ?? '') ?? [];
    return number === undefined ? null : unit.toLowerCase() === 'km' ? Number(number) : Number(number) / 1000;
}

/** {by: kilometres, toward: code}; both null where the line is not moved. */
export function shiftOf(text) {
    const [, by, toward] = SHIFT.exec(text ?? '') ?? [];
    return {by: kilometres(by), toward: toward?.toUpperCase() ?? null};
}

/** {least, greatest} in km/h, or null. */
export function speedOf(text) {
    const [, least, greatest] = SPEED.exec(text ?? '') ?? [];
    return least === undefined ? null : {least: Number(least), greatest: Number(greatest ?? least)};
}

export const lengthText = km => (km === null ? null : `${km}km`);
export const shiftText = (by, toward) => (by > 0 && toward ? `${by}km:${toward}` : null);
/** A range needs both of its ends, the lesser first. */
export const speedText = (least, greatest) => (least > 0 && greatest >= least ? `${least}-${greatest}km/h` : null);
