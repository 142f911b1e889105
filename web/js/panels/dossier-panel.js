/** The dossier of the chosen incident, section by section. */

import {claimsSection} from '../dossier/claims-section.js';
import {evidenceSection, linesSection} from '../dossier/evidence-section.js';
import {countsSection, followedSection} from '../dossier/followed-section.js';
import {distancesSection, pairsSection} from '../dossier/pairs-section.js';
import {sourcesSection} from '../dossier/sources-section.js';
import {takeAwaySection} from '../dossier/take-away-section.js';
import {titlePart} from '../dossier/title-part.js';
import {verdictsSection} from '../dossier/verdicts-section.js';
import {element} from '../dom.js';
import {t} from '../language.js';

export class DossierPanel {
    #state;
    #ends = [];

    constructor(state) {
        this.#state = state;
    }

    onAdd(root) {
        this.root = root;
        const point = event => this.#point(event);
        for (const type of ['mouseover', 'focusin', 'mouseleave', 'focusout']) {
            root.addEventListener(type, point);
        }
        this.#ends = [
            () => ['mouseover', 'focusin', 'mouseleave', 'focusout'].forEach(type => root.removeEventListener(type, point)),
            this.#state.observe(['dossier', 'borderSets'], () => this.#draw()),
            this.#state.observe(['highlight'], () => this.#light()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        this.root.replaceChildren();
    }

    #draw() {
        const dossier = this.#state.get('dossier');
        const changed = this.shown !== dossier?.id;
        this.shown = dossier?.id;
        this.root.setAttribute('aria-busy', String(Boolean(dossier?.loading)));
        const focused = this.root.contains(document.activeElement) ? document.activeElement.id : null;
        this.root.replaceChildren(...this.#parts(dossier));
        if (changed) {
            this.root.scrollTop = 0;
        } else if (focused) {
            document.getElementById(focused)?.focus();
        }
    }

    #parts(dossier) {
        if (!dossier) {
            return [element('p', {class: 'empty'}, t('dossier.none'))];
        }
        if (dossier.loading) {
            return [element('p', {class: 'empty'}, t(dossier.working ? 'dossier.working' : 'dossier.loading'))];
        }
        if (dossier.failure) {
            return [element('p', {class: 'failure'}, t('dossier.failed', {reason: dossier.failure}))];
        }
        const context = {...dossier, borderSets: this.#state.get('borderSets'), show: goal => this.#state.set({goal})};
        return [
            titlePart, claimsSection, verdictsSection, pairsSection, distancesSection, evidenceSection, linesSection, followedSection, countsSection, sourcesSection, takeAwaySection,
        ].map(part => part(context)).flat().filter(Boolean);
    }

    /** What is pointed at or focused names its claims in data-claim, separated by spaces. */
    #point(event) {
        const leaves = event.type === 'mouseleave' || event.type === 'focusout';
        const row = leaves ? null : event.target.closest?.('[data-claim]');
        const highlight = row ? row.dataset.claim.split(' ') : [];
        if (highlight.join() !== this.#state.get('highlight').join()) {
            this.#state.set({highlight});
        }
    }

    #light() {
        const lit = this.#state.get('highlight');
        for (const row of this.root.querySelectorAll('[data-claim]')) {
            const claims = row.dataset.claim.split(' ');
            row.classList.toggle('is-lit', lit.length > 0 && claims.join() === lit.join());
        }
    }
}
