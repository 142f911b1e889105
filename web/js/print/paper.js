/**
 * The chosen incident on two sheets of paper: title, headline, map, who says what; then the verdicts, the pairs, the sources, the stamp. They
 * are made when the browser is about to print and taken away after, so that what is looked at stays as it is. An open derivation
 * prints alone instead.
 */

import {claimLetter, claimLabel} from '../claim-name.js';
import {dateWords} from '../dates.js';
import {columnHead, element} from '../dom.js';
import {t} from '../language.js';
import {numbered, shownIncidents} from '../shown-incidents.js';
import {stampLines} from '../take/sheet.js';
import {countryName, isolated, kindWord, lineTitle, listed, relationWord, statusWord, verdictWord} from '../words.js';

const SIGNS = {compatible: '●', incompatible: '✕', conditional: '◐', 'not-comparable': '–'};

export class Paper {
    #state;
    #sheet;
    #ends = [];

    /** `sheet` draws the map as an SVG element. */
    constructor(state, sheet) {
        this.#state = state;
        this.#sheet = sheet;
    }

    onAdd(root) {
        const [before, after] = [() => root.replaceChildren(...this.#pages()), () => root.replaceChildren()];
        addEventListener('beforeprint', before);
        addEventListener('afterprint', after);
        this.#ends = [() => removeEventListener('beforeprint', before), () => removeEventListener('afterprint', after)];
    }

    onRemove() {
        this.#ends.forEach(end => end());
    }

    #pages() {
        const get = key => this.#state.get(key);
        const dossier = get('dossier');
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        const map = element('figure', {class: dark ? 'paper-map is-from-dark' : 'paper-map'}, this.#sheet());
        const address = element('p', {class: 'paper-link'}, location.href);
        if (!dossier?.check || dossier.id !== get('incident')) {
            return [element('section', {class: 'paper-page'}, element('h1', {}, t('incidents.title')), map, incidentTable(this.#state), stamp(get), address)];
        }
        return [
            element('section', {class: 'paper-page'}, title(dossier), map, claims(dossier)),
            element('section', {class: 'paper-page'}, verdicts(dossier, get), pairs(dossier), sources(dossier), stamp(get), address),
        ];
    }
}

function title({incident, check}) {
    const {title: name, date, kind, status, place, border} = incident;
    const facts = [dateWords(date), kindWord(kind), statusWord(status), isolated(place?.name), border?.length ? listed(border.map(countryName)) : null];
    return element('header', {},
        element('h1', {lang: 'en', dir: 'auto'}, name),
        element('p', {class: 'paper-facts'}, facts.filter(Boolean).join(' · ')),
        element('p', {class: 'paper-headline'}, check.headline?.text));
}

function claims({incident}) {
    const number = id => incident.sources.findIndex(source => source.id === id) + 1;
    return element('section', {}, element('h2', {}, t('dossier.claims.title')),
        element('ol', {class: 'paper-claims'}, incident.claims.map(({id, statement, stated, sources}) => element('li', {},
            element('b', {}, claimLetter(incident.claims, id)), ' ', statement,
            element('small', {}, ' ', isolated(id), stated && ` · ${t('dossier.claims.said', {date: dateWords(stated)})}`, ` [${sources.map(number).join(', ')}]`)))));
}

/** The headline's verdict of each claim, and that of each set by the chosen reading: all that they agree on, or each of them. */
function verdicts({incident, check, reading}, get) {
    const sets = get('borderSets').filter(({id}) => check.claims.some(claim => claim.results.some(result => result.border_set === id)));
    const head = [t('dossier.verdicts.claim'), ...sets.map(({id}) => lineTitle(get('borderSets'), id))].map(columnHead);
    const words = (claim, set) => [...new Set(claim.results.filter(result => result.border_set === set && result.reading === reading).map(({verdict}) => verdictWord(verdict)))];
    return element('section', {}, element('h2', {}, t('dossier.verdicts.title')),
        element('table', {}, element('caption', {}, t('take.verdicts', {reading: isolated(reading)})),
            element('thead', {}, element('tr', {}, head)),
            element('tbody', {}, check.claims.map(claim => element('tr', {},
                element('th', {scope: 'row'}, claimLabel(incident.claims, claim.id)),
                sets.map(({id}) => element('td', {}, words(claim, id).join('; '))))))));
}

/** Each claim against each: a sign in the table, and the sentence of every pair that excludes itself. */
function pairs({incident, check}) {
    const of = (a, b) => check.pairs.find(pair => [pair.a, pair.b].sort().join() === [a, b].sort().join());
    const ids = incident.claims.map(({id}) => id);
    const cell = (a, b) => {
        const relation = a === b ? null : of(a, b)?.headline.relation;
        return element('td', {}, relation ? element('span', {title: relationWord(relation)}, SIGNS[relation] ?? relationWord(relation)) : '');
    };
    const excluding = check.pairs.filter(({headline}) => headline.relation === 'incompatible');
    const met = [...new Set(check.pairs.map(({headline}) => headline.relation))];
    return element('section', {}, element('h2', {}, t('dossier.pairs.title')),
        element('div', {class: 'paper-pairs'},
            element('table', {class: 'paper-matrix'}, element('caption', {}, met.map(relation => `${SIGNS[relation] ?? ''} ${relationWord(relation)}`).join('   ')),
                element('thead', {}, element('tr', {}, columnHead(''), ids.map(id => columnHead(claimLetter(incident.claims, id))))),
                element('tbody', {}, ids.map(a => element('tr', {}, element('th', {scope: 'row'}, claimLetter(incident.claims, a)), ids.map(b => cell(a, b)))))),
            element('ul', {class: 'paper-excluding'}, excluding.map(({a, b, headline}) => element('li', {},
                element('b', {}, t('dossier.pairs.both', {a: claimLetter(incident.claims, a), b: claimLetter(incident.claims, b)})), ' ', headline.text)))));
}

const sources = ({incident}) => element('section', {}, element('h2', {}, t('dossier.sources.title')),
    element('ol', {class: 'paper-sources'}, incident.sources.map(({publisher, title: name, date, url, language: lang}) => element('li', {},
        element('bdi', {lang}, `${publisher}: ${name}`), date && `, ${dateWords(date)}`, url && element('span', {class: 'paper-link'}, ` ${url}`)))));

function stamp(get) {
    const chosen = get('borderSets').find(({id}) => id === get('borderSet'));
    return element('footer', {class: 'paper-stamp'}, stampLines(get).map(line => element('p', {}, line)), element('p', {dir: 'auto'}, chosen?.attribution));
}

function incidentTable(state) {
    return element('table', {}, element('caption', {}, t('incidents.match', {count: shownIncidents(state).length, all: numbered(state).length})),
        element('tbody', {}, shownIncidents(state).map(({incident, number}) => element('tr', {},
            element('td', {}, number), element('td', {}, dateWords(incident.date)), element('td', {lang: 'en', dir: 'auto'}, incident.title), element('td', {}, isolated(incident.place?.name))))));
}
