/** Chooses the language: a link for each, to the very state that is looked at. The page is loaded anew, so that all of it speaks one language. */

import {element} from '../dom.js';
import {write} from '../hash.js';
import {LANGUAGES, language} from '../language.js';

export class LanguagePanel {
    #state;

    constructor(state) {
        this.#state = state;
    }

    onAdd(nav) {
        this.list = element('ul', {}, Object.entries(LANGUAGES).map(([code, {name}]) => element('li', {},
            element('a', {lang: code, hreflang: code, href: `#lang=${code}`, 'aria-current': code === language ? 'true' : null, onclick: event => this.#choose(event, code)}, name))));
        nav.append(this.list);
    }

    onRemove() {
        this.list.remove();
    }

    #choose(event, code) {
        event.preventDefault();
        history.replaceState(null, '', write(key => key === 'lang' ? code : this.#state.get(key)));
        location.reload();
    }
}
