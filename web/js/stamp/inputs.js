/** What the page that is looked at rests on, and its stamp: the incident's own where one is chosen, else that of all inputs. */

/** {whole, method, incident, places, listed, sets} as `compact.js` takes them, or null before they came. */
export function inputsNow(get) {
    const sets = get('borderSets').map(({id, sha256}) => ({id, digest: sha256 ?? ''}));
    if (get('incident')) {
        const {id, check} = get('dossier') ?? {};
        return id === get('incident') && check?.inputs && sets.length > 0
            ? {whole: check.inputs_sha256, method: check.method_version, incident: check.inputs.incident_sha256, places: check.inputs.places_sha256, listed: [], sets}
            : null;
    }
    const stamp = get('stamp');
    return stamp && {
        whole: stamp.inputs_sha256,
        method: stamp.method_version,
        incident: null,
        places: null,
        listed: stamp.incidents.map(({id, incident_sha256: digest}) => ({id, digest})),
        sets: stamp.border_sets.map(({id, sha256: digest}) => ({id, digest})),
    };
}

/** The store keys that it rests on. */
export const INPUTS_BY = ['incident', 'dossier', 'borderSets', 'stamp'];
