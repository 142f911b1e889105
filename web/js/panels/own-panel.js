/**
 * The reader's own claims: a form whose region the map shows as it is filled in, the claims that were added, and how to share or keep
 * them. They are in the address alone.
 */

import {fetchCheck, fetchFile, fetchRegions} from '../api.js';
import {claimLabel} from '../claim-name.js';
import {element} from '../dom.js';
import {extentOf} from '../extent.js';
import {area} from '../figures.js';
import {write} from '../hash.js';
import {t} from '../language.js';
import {Latest} from '../latest.js';
import {ClaimForm} from '../own/claim-form.js';
import {MOST_CLAIMS, ownId} from '../own/own-claims.js';
import {alone, dossierId, subjectOf} from '../own/subject.js';
import {say} from '../report.js';
import {isolated, lineName, phaseWord} from '../words.js';

/** How long the form must stand still before the region is asked for, in milliseconds. */
const STILL_MS = 500;
/** Of a place that is only the middle of the map, in metres. */
const MIDDLE_RADIUS_METRES = 1000;

export class OwnPanel {
    #state;
    #latest = new Latest();
    #ends = [];
    #timer = 0;

    constructor(state) {
        this.#state = state;
    }

    onAdd(details) {
        this.form = new ClaimForm(() => this.#soon(), () => this.#state.get('view'));
        this.shown = element('div', {class: 'own-shown', 'aria-live': 'polite'});
        this.add = element('button', {type: 'submit'}, t('ask.own.add'));
        this.list = element('ol', {class: 'own-list'});
        this.take = element('div', {class: 'own-take'});
        this.tool = element('details', {class: 'tool', id: 'own', open: Boolean(this.#state.get('own')) || this.#state.get('ownUnread')},
            element('summary', {}, element('h3', {}, t('ask.own.title'))),
            element('p', {class: 'note'}, t('ask.own.lead')),
            this.#state.get('ownUnread') && element('p', {class: 'failure'}, t('ask.own.unread')),
            element('form', {id: 'own-form', novalidate: true, onsubmit: event => this.#submit(event)}, this.form.nodes, this.shown, element('p', {class: 'buttons'}, this.add)),
            this.list, this.take);
        this.tool.addEventListener('toggle', () => this.#suggest());
        details.append(this.tool);
        this.#ends = [
            this.#state.observe(['own', 'dossier'], () => this.#drawList()),
            this.#state.observe(['dossier', 'answer'], () => this.#suggest()),
            this.#state.observe(['borderSet', 'reading', 'incident'], () => this.#state.get('draft') && this.#soon()),
            this.#state.observe(['dossier'], () => this.#settle()),
        ];
    }

    onRemove() {
        this.#ends.forEach(end => end());
        clearTimeout(this.#timer);
        this.#latest.cancel();
        this.tool.remove();
    }

    /** The border that the incident is about, or of the position that was asked about. */
    #suggest() {
        const nearest = this.#state.get('answer')?.views?.find(view => view.nearest)?.nearest;
        const border = this.#state.get('dossier')?.incident?.border;
        this.form.suggest(border?.length ? border : nearest?.between ?? []);
    }

    #soon() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.form.isComplete() && this.#preview(), STILL_MS);
    }

    /** The claim with the region that it has by the chosen line and reading; null where something has to be mended or came in between. */
    async #preview() {
        clearTimeout(this.#timer);
        try {
            return await this.#latest.run(signal => this.#ask(signal)) ?? null;
        } catch (error) {
            this.#state.set({draft: null});
            const shown = error.field || this.form.showProblems(error.problems ?? []);
            this.shown.replaceChildren(...(shown ? [] : [element('p', {class: 'failure'}, t('ask.answer.failed', {reason: error.message}))]));
            return null;
        }
    }

    async #ask(signal) {
        this.shown.replaceChildren(element('p', {class: 'note'}, t('ask.own.drawing')));
        const [borderSet, reading] = [this.#state.get('borderSet'), this.#state.get('reading')];
        const claim = await this.form.read(signal);
        const subject = await alone(this.#state.get('incident'), {...this.#grounds(), claims: [claim]});
        const check = await fetchCheck(subject, [reading], {}, signal, borderSet);
        const geojson = await fetchRegions(subject, borderSet, reading, {}, signal);
        if (!signal.aborted) {
            this.#state.set({draft: {geojson}});
            this.#drawShown(check.claims[0], borderSet, reading, geojson);
        }
        return claim;
    }

    #drawShown({headline, results}, borderSet, reading, geojson) {
        const result = results.find(one => one.edges === 'planar' && (one.reading ?? reading) === reading) ?? results[0];
        if (/^\P{L}?unknown-place/u.test(result?.reason ?? '')) {
            this.form.showUnknownPlace();
        }
        const line = lineName(this.#state.get('borderSets'), borderSet);
        const box = extentOf(geojson.features.filter(({properties}) => properties.feature === 'region'));
        const size = result && typeof result.area_km2 === 'number'
            && t(`ask.own.${box === null ? 'area-none' : result.touches_frame ? 'area-cut' : 'area'}`, {line, reading: isolated(reading), area: area(result.area_km2)});
        this.shown.replaceChildren(...[
            element('p', {class: 'judged'}, headline.text),
            size && element('p', {class: 'own-area'}, size),
            box && element('p', {}, element('button', {type: 'button', class: 'plain', onclick: () => this.#state.set({goal: box})}, t('ask.own.show'))),
        ].filter(Boolean));
    }

    async #submit(event) {
        event.preventDefault();
        this.add.disabled = true;
        const claim = await this.#preview();
        this.add.disabled = false;
        if (!claim) {
            this.form.focus();
            return;
        }
        const own = this.#state.get('own');
        const claims = [...own?.claims ?? [], claim];
        this.#state.set({own: {...this.#grounds(), ...own, claims}});
        say(this.#state, t('ask.own.added'));
        this.take.querySelector('button')?.focus();
    }

    /** Place and date of a document that stands alone: where the map was asked or stands, and today. */
    #grounds() {
        const [candidate, asked, view] = ['candidate', 'asked', 'view'].map(key => this.#state.get(key));
        const {lat, lon} = candidate ?? asked ?? view;
        const name = candidate?.name ?? `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
        const radius = Math.round(candidate?.radius_m ?? asked?.radius_m ?? 0) || MIDDLE_RADIUS_METRES;
        const place = {lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)), radius_m: radius, name};
        return {place, date: new Date().toISOString().slice(0, 10)};
    }

    /** What was drawn ahead goes once the dossier draws it. */
    #settle() {
        const own = this.#state.get('own');
        const claims = this.#state.get('dossier')?.incident?.claims ?? [];
        if (own && this.#state.get('draft') && claims.some(({id}) => id === ownId(own.claims.length - 1))) {
            this.#state.set({draft: null});
        }
    }

    #drawList() {
        const own = this.#state.get('own');
        const dossier = this.#state.get('dossier');
        this.add.hidden = (own?.claims.length ?? 0) >= MOST_CLAIMS;
        this.list.replaceChildren(...(own?.claims ?? []).map((claim, index) => this.#item(claim, index, dossier)));
        if (own) {
            this.take.childElementCount || this.#drawTake();
            this.take.querySelector('#own-link').value = this.#link();
        } else {
            this.take.replaceChildren();
        }
    }

    #item(claim, index, dossier) {
        const stated = dossier?.incident?.claims.find(({id}) => id === ownId(index));
        const words = stated ? claimLabel(dossier.incident.claims, stated.id) : t('ask.own.pending', {claimant: isolated(claim.claimant.name), phase: phaseWord(claim.phase)});
        return element('li', {'data-own': ownId(index)},
            element('p', {}, words),
            stated && element('p', {class: 'note'}, stated.statement),
            element('button', {type: 'button', class: 'plain', 'aria-label': t('ask.own.remove-of', {claim: words}), onclick: () => this.#remove(index)}, t('ask.own.remove')));
    }

    #drawTake() {
        const note = element('p', {class: 'note', role: 'status'});
        const download = format => element('button', {type: 'button', class: 'plain', onclick: () => this.#download(format, note)}, t(`ask.own.${format}`));
        this.take.replaceChildren(
            element('p', {class: 'field'}, element('label', {for: 'own-link'}, t('ask.own.link')), element('input', {type: 'text', id: 'own-link', readonly: true, dir: 'ltr'})),
            element('p', {class: 'buttons'},
                element('button', {type: 'button', id: 'own-copy', onclick: () => this.#copy(note)}, t('ask.own.copy')), download('yaml'), download('json'),
                element('button', {type: 'button', class: 'plain', onclick: () => this.#state.set({own: null})}, t('ask.own.remove-all'))),
            note);
    }

    #remove(index) {
        const own = this.#state.get('own');
        const claims = own.claims.filter((_, at) => at !== index);
        this.#state.set({own: claims.length ? {...own, claims} : null});
        (this.list.querySelector('button') ?? this.tool.querySelector('summary')).focus();
    }

    #link() {
        return location.origin + location.pathname + write(key => this.#state.get(key));
    }

    async #copy(note) {
        const field = this.take.querySelector('#own-link');
        field.value = this.#link();
        field.select();
        try {
            await navigator.clipboard.writeText(field.value);
            note.textContent = t('ask.own.copied');
        } catch {
            note.textContent = t('ask.own.copy-yourself');
        }
    }

    async #download(format, note) {
        const own = this.#state.get('own');
        try {
            const {text} = await subjectOf(dossierId(this.#state.get('incident'), own), own);
            const file = await fetchFile(text, format);
            const url = URL.createObjectURL(new Blob([file], {type: 'text/plain'}));
            element('a', {href: url, download: `${JSON.parse(text).id}.${format}`}).click();
            URL.revokeObjectURL(url);
            note.textContent = t('ask.own.saved');
        } catch (error) {
            note.textContent = t('ask.answer.failed', {reason: error.message});
        }
    }
}
