/** The dossier of the chosen incident, section by section. */

import {changesPart} from '../dossier/changes-part.js';
import {claimsSection} from '../dossier/claims-section.js';
import {consistencySection} from '../dossier/consistency-section.js';
import {distancesSection} from '../dossier/distances-section.js';
import {evidenceSection, linesSection} from '../dossier/evidence-section.js';
import {familiesSection} from '../dossier/families-section.js';
import {countsSection, followedSection} from '../dossier/followed-section.js';
import {incursionsSection} from '../dossier/incursions-section.js';
import {pairsGist} from '../dossier/pairs-gist.js';
import {pairsSection} from '../dossier/pairs-section.js';
import {sourcesSection} from '../dossier/sources-section.js';
import {takeAwaySection} from '../dossier/take-away-section.js';
import {titlePart} from '../dossier/title-part.js';
import {verdictsSection} from '../dossier/verdicts-section.js';
import {element} from '../dom.js';
import {t} from '../language.js';
import {pointersIn} from '../pointers.js';
import {NO_OVERRIDES} from '../whatif.js';

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
            this.#state.observe(['trying'], () => this.#markBusy()),
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
        this.#markBusy();
        const focused = this.root.contains(document.activeElement) ? document.activeElement.id : null;
        const opened = changed ? [] : this.#opened();
        const top = this.root.scrollTop;
        this.root.replaceChildren(...this.#parts(dossier));
        if (changed) {
            this.root.scrollTop = 0;
        } else {
            this.#open(opened);
            this.root.scrollTop = top;
            focused && document.getElementById(focused)?.focus({preventScroll: true});
        }
    }

    #markBusy() {
        this.root.setAttribute('aria-busy', String(Boolean(this.#state.get('dossier')?.loading || this.#state.get('trying'))));
    }

    /** What the reader has opened or closed, outer parts first, so that a what-if leaves it so. */
    #opened() {
        return [...this.root.querySelectorAll('details[id], .opens-row')].map(part => ({
            id: part.id, open: part.open ?? part.getAttribute('aria-expanded') === 'true',
        }));
    }

    #open(parts) {
        for (const {id, open} of parts) {
            const part = document.getElementById(id);
            if (part?.matches('details')) {
                part.open = open;
                part.dispatchEvent(new Event('toggle'));
            } else if (part && open) {
                part.click();
            }
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
        const context = {
            ...dossier,
            borderSets: this.#state.get('borderSets'),
            pointerOf: pointersIn(dossier.check),
            show: goal => this.#state.set({goal}),
            derive: pointer => this.#state.set({derivation: pointer}),
            reset: () => this.#state.set(NO_OVERRIDES),
        };
        return [
            titlePart, pairsGist, changesPart, claimsSection, pairsSection, verdictsSection, incursionsSection, consistencySection, familiesSection, distancesSection,
            evidenceSection, linesSection, followedSection, countsSection, sourcesSection, typeof dossier.subject === 'string' ? takeAwaySection : takenInForm,
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

/** A document with the reader's own claims has no address of its own: the form in which they were written saves it. */
const takenInForm = () => null;
