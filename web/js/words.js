/** The words for the server's vocabulary. A verdict is worded here, never made here. */

export const READINGS = {
    hedged: 'Claimline’s own rule, and labelled so: the hedge counts. “Over 2 km” is more than 2, “about 10 km” is 9 to 11.',
    literal: 'The figure exactly as printed: “9.5 km” is a line, nothing wider.',
    'gbif-2020': 'Chapman and Wieczorek 2020: plus or minus half of the precision printed (9.5 km: 9.25 to 9.75). Hedges change nothing.',
    'wieczorek-2004': 'Wieczorek, Guo and Hijmans 2004: plus or minus the precision printed (9.5 km: 9 to 10). Hedges change nothing.',
};

const VERDICTS = {
    feasible: 'not excluded by geometry',
    infeasible: 'excluded by geometry',
    supported: 'supported by the evidence',
    contradicted: 'contradicted by the evidence',
    undetermined: 'undetermined',
    'not-evaluable': 'cannot be evaluated',
};

const VERDICT_SENTENCES = {
    feasible: 'Not excluded by geometry; this does not make it true.',
    infeasible: 'Excluded by geometry: no position satisfies the claim under this line and reading.',
    supported: 'Supported by the evidence: the position lies within the region, shrunk by the tolerance.',
    contradicted: 'Contradicted by the evidence: the position lies outside the region, grown by the tolerance.',
    undetermined: 'Undetermined: the tolerance is wider than the margin.',
    'not-evaluable': 'Cannot be evaluated: the reason is given in the cell.',
};

const RELATIONS = {
    compatible: 'compatible',
    incompatible: 'incompatible',
    conditional: 'conditional',
    'not-comparable': 'not comparable',
};

const PHASES = {throughout: 'every moment', unspecified: 'moment not stated'};

/** What a set's line is called on the page: by whose account it is. */
const LINE_OWNERS = {osm: 'OSM', 'natural-earth': 'Natural Earth', ne: 'Natural Earth', vmap0: 'VMAP0', wdb2: 'WDB II'};

const LINE_CLASSES = {
    international: 'international',
    disputed: 'disputed',
    'line-of-control': 'line of control',
    indefinite: 'indefinite',
    indeterminate: 'indeterminate',
    overlap: 'overlap',
    unclaimed: 'unclaimed',
    outer: 'outer limit toward the sea',
};

const plain = word => String(word ?? '').replaceAll(/[-_]/g, ' ');

export const verdictWord = verdict => VERDICTS[verdict] ?? plain(verdict);
export const verdictSentence = verdict => VERDICT_SENTENCES[verdict] ?? plain(verdict);
export const relationWord = relation => RELATIONS[relation] ?? plain(relation);
export const phaseWord = phase => PHASES[phase] ?? plain(phase);
export const lineClassWord = name => LINE_CLASSES[name] ?? plain(name);
export const plainWord = plain;

/** "OSM’s line" of the set with that id. */
export function lineName(borderSets, id) {
    return `${ownerName(borderSets, id)}’s line`;
}

export function ownerName(borderSets, id) {
    const set = borderSets.find(one => one.id === id);
    return LINE_OWNERS[set?.family] ?? LINE_OWNERS[id?.split('-')[0]] ?? set?.title ?? id;
}

const regions = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'code'});

/** "Algeria" for DZ, "Algeria and Mali" for a list; the code itself where it names no country. */
export function countryName(code) {
    if (Array.isArray(code)) {
        return code.map(countryName).join(' and ');
    }
    try {
        return regions.of(code);
    } catch {
        return code;
    }
}

/** "Algeria (DZ)". */
export function countryWithCode(code) {
    const name = countryName(code);
    return name === code ? code : `${name} (${code})`;
}

/** A headline's sentence without the statements of its claims, where these stand beside it already. */
export function withoutStatement(text, claims) {
    const rest = claims.reduce((left, {id, statement}) => {
        const said = `${statement} (${id})`;
        return left.startsWith(said) ? left.slice(said.length).replace(/^[.:]\s*/, '') : left;
    }, text ?? '');
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "Algeria", and "Posts on X" where no country stands behind the name. */
export const claimantName = claimant => claimant?.name ?? 'claimant not named';

/** Which mile a result reads bare "miles" as; nothing where there are none. */
export const mileText = ({mile_reading: mile}) => mile && `${mile} miles`;
