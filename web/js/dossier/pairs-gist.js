/** Whether both sides can be right, in a few words under the headline: each leads to the pairs that it counts. */

import {element} from '../dom.js';
import {t} from '../language.js';
import {groupsOf} from './pairs-section.js';

export function pairsGist({check}) {
    const groups = groupsOf(check);
    return groups.length > 0 && element('nav', {class: 'pairs-gist', 'aria-labelledby': 'pairs-gist-title'},
        element('p', {id: 'pairs-gist-title'}, t('dossier.pairs.question')),
        element('ul', {}, groups.map(([relation, pairs]) => element('li', {class: `relation-${relation}`},
            element('button', {type: 'button', class: 'plain', id: `to-${relation}`, onclick: () => leadTo(relation)},
                element('span', {class: 'verdict-word'}, t(`dossier.pairs.group.${relation}`, {count: pairs.length})))))));
}

function leadTo(relation) {
    const group = document.getElementById(`pairs-${relation}`);
    group.open = true;
    group.scrollIntoView();
    group.querySelector('summary').focus({preventScroll: true});
}
