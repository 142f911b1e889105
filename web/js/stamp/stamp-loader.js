/** Brings the digests of all inputs into the store, once the page stands. */

import {fetchStamp} from '../api.js';
import {failed, worked} from '../report.js';

export async function loadStamp(state) {
    try {
        state.set({stamp: await fetchStamp()});
        worked(state, 'stamp');
    } catch (error) {
        failed(state, 'stamp', error);
    }
}
