/** How layers and panels say that something could not be had, or that it can again. `what` has its words at `page.part`. */

export function failed(state, what, error) {
    state.set({failures: {...state.get('failures'), [what]: error.message}});
}

export function worked(state, what) {
    const failures = state.get('failures');
    if (what in failures) {
        const rest = {...failures};
        delete rest[what];
        state.set({failures: rest});
    }
}

export function say(state, notice) {
    state.set({notice});
}
