/** How each border set is told from the others where all are drawn: a colour of the style sheet and a dash. */

const DASHES = [null, '7 3', '2 3', '9 3 2 3'];

/** @param index of the set among those that are loaded */
export const setStyle = index => ({variable: `--set-${index % DASHES.length}`, dash: DASHES[index % DASHES.length]});

/** Classes of line that are no settled international line. */
const OPEN_CLASSES = new Set(['disputed', 'line-of-control', 'indefinite', 'indeterminate']);
const TENTATIVE_CLASSES = new Set(['overlap', 'unclaimed']);

/** The dash of the chosen set's line, by its class. */
export const classDash = name => (OPEN_CLASSES.has(name) ? '7 4' : TENTATIVE_CLASSES.has(name) ? '2 4' : null);
