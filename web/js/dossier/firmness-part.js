/** How firmly a headline stands: where it holds, what flips it, and how far a line or a position would have to move. */

import {element} from '../dom.js';
import {distance} from '../figures.js';
import {parts, t} from '../language.js';
import {countryName, dependenceWords} from '../words.js';
import {fold} from './fold.js';
import {asked} from './number.js';

export function firmnessPart(judged, context) {
    const {sensitivity} = judged;
    if (!sensitivity) {
        return null;
    }
    const {holds, of} = sensitivity;
    return fold(t(holds === of ? 'dossier.firm.always' : 'dossier.firm.mostly', {holds, of}), () => element('ul', {class: 'firmness'},
        element('li', {}, parts('dossier.firm.holds', {
            holds: asked(context, sensitivity, 'holds', t('words.number', {number: holds})),
            of: asked(context, sensitivity, 'of', t('words.number', {number: of})),
        })),
        dependence(judged.headline),
        sensitivity.flips.map(flip => element('li', {}, flip.text, ' ', flip.metres !== null && asked(context, flip, 'metres', distance(flip.metres)))),
        ['border', 'position'].map(what => element('li', {}, breakEven(sensitivity, what, context)))));
}

function dependence({depends_on: on}) {
    return on.length > 0 && element('li', {}, t('dossier.firm.depends', {on: dependenceWords(on)}));
}

function breakEven(sensitivity, what, context) {
    const [metres, toward, reason] = ['break_even_m', 'toward', 'reason'].map(name => sensitivity[`${what}_${name}`]);
    if (metres === null) {
        return t(`dossier.firm.${what}-none`, {reason});
    }
    const length = asked(context, sensitivity, `${what}_break_even_m`, distance(metres));
    return toward
        ? parts(`dossier.firm.${what}-toward`, {length, country: countryName(toward)})
        : parts(`dossier.firm.${what}-anywhere`, {length});
}
