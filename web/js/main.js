/** Wires the page: one store, the map with its layers, the panels, the address. */

import {fetchBorderSets, fetchIncidents} from './api.js';
import {DossierLoader} from './dossier-loader.js';
import {Hash} from './hash.js';
import {t, translate} from './language.js';
import {AnswerLayer} from './map/answer-layer.js';
import {Atlas} from './map/atlas.js';
import {BandLayer} from './map/band-layer.js';
import {BorderLayer} from './map/border-layer.js';
import {CandidateLayer} from './map/candidate-layer.js';
import {ClaimLayer} from './map/claim-layer.js';
import {ClusterLayer} from './map/cluster-layer.js';
import {DraftLayer} from './map/draft-layer.js';
import {EvidenceLayer} from './map/evidence-layer.js';
import {FootLayer} from './map/foot-layer.js';
import {GraticuleLayer} from './map/graticule-layer.js';
import {IncidentLayer} from './map/incident-layer.js';
import {LandLayer} from './map/land-layer.js';
import {MeasureLayer} from './map/measure-layer.js';
import {PlaceLayer} from './map/place-layer.js';
import {TileLayer} from './map/tile-layer.js';
import {WitnessLayer} from './map/witness-layer.js';
import {AnswerPanel} from './panels/answer-panel.js';
import {AskPanel} from './panels/ask-panel.js';
import {AttributionPanel} from './panels/attribution-panel.js';
import {ChangedPanel} from './panels/changed-panel.js';
import {ControlsPanel} from './panels/controls-panel.js';
import {DerivationPanel} from './panels/derivation-panel.js';
import {DossierPanel} from './panels/dossier-panel.js';
import {IncidentsPanel} from './panels/incidents-panel.js';
import {LanguagePanel} from './panels/language-panel.js';
import {ImportPanel} from './panels/import-panel.js';
import {LegendPanel} from './panels/legend-panel.js';
import {NamePanel} from './panels/name-panel.js';
import {MeasurePanel} from './panels/measure-panel.js';
import {NoticePanel} from './panels/notice-panel.js';
import {OwnPanel} from './panels/own-panel.js';
import {TakePanel} from './panels/take-panel.js';
import {TimePanel} from './panels/time-panel.js';
import {WhatIfPanel} from './panels/whatif-panel.js';
import {TilesPanel} from './panels/tiles-panel.js';
import {Paper} from './print/paper.js';
import {failed, say, worked} from './report.js';
import {ShownRegions} from './shown-regions.js';
import {LinkStamp} from './stamp/link-stamp.js';
import {loadStamp} from './stamp/stamp-loader.js';
import {START, State} from './state.js';
import {mapSheet} from './take/sheet.js';

const state = new State(START);
const at = id => document.getElementById(id);

async function loadIncidents() {
    try {
        const incidents = await fetchIncidents();
        state.set({incidents});
        worked(state, 'incidents');
        say(state, t('incidents.loaded', {count: incidents.incidents.length}));
    } catch (error) {
        state.set({incidents: {failure: error.message, incidents: [], problems: []}});
        failed(state, 'incidents', error);
    }
}

async function loadBorderSets() {
    try {
        const {border_sets: borderSets} = await fetchBorderSets();
        const known = borderSets.some(set => set.id === state.get('borderSet'));
        state.set(known || !borderSets.length ? {borderSets} : {borderSets, borderSet: borderSets[0].id});
        worked(state, 'border sets');
    } catch (error) {
        failed(state, 'border sets', error);
    }
}

function start() {
    translate(document);
    new NoticePanel(state).onAdd(at('failures'), at('notice'));
    new Hash(state).onAdd();
    // asked for before the panels are built: these answer once this function is through
    const tiles = new TilesPanel(state);
    tiles.onAdd(at('controls'));
    const load = () => Promise.all([loadIncidents(), loadBorderSets()]).then(() => Promise.all([loadStamp(state), tiles.load()]));
    load();
    new LinkStamp(state).onAdd();
    new ChangedPanel(state).onAdd(at('changed'));
    new LanguagePanel(state).onAdd(at('languages'));
    new IncidentsPanel(state).onAdd(at('incidents'));
    new AskPanel(state).onAdd(at('ask-details'));
    new NamePanel(state).onAdd(at('ask-details'));
    new MeasurePanel(state).onAdd(at('ask-details'));
    new OwnPanel(state).onAdd(at('ask-details'));
    new ControlsPanel(state).onAdd(at('controls'));
    new WhatIfPanel(state).onAdd(at('whatif'));
    new ImportPanel(state).onAdd(at('import'));
    new LegendPanel(state).onAdd(at('legend'));
    new TimePanel(state).onAdd(at('time-details'));
    new AnswerPanel(state).onAdd(at('answer'));
    new AttributionPanel(state).onAdd(at('attribution'));
    new DossierPanel(state).onAdd(at('dossier'));
    new DerivationPanel(state).onAdd(document.body);
    const atlas = new Atlas(state);
    atlas.onAdd(at('map'));
    for (const Layer of [BorderLayer, LandLayer, TileLayer, GraticuleLayer, PlaceLayer, BandLayer, ClaimLayer, DraftLayer, EvidenceLayer, FootLayer, WitnessLayer, CandidateLayer, AnswerLayer, MeasureLayer, IncidentLayer, ClusterLayer]) {
        atlas.map.addLayer(new Layer(state));
    }
    const sheet = () => mapSheet(atlas.map, state, {legend: at('legend'), attribution: at('attribution')});
    new TakePanel(state, sheet).onAdd(at('take'));
    new Paper(state, sheet).onAdd(at('paper'));
    const loader = new DossierLoader(state);
    loader.onAdd();
    new ShownRegions(state).onAdd();
    state.set({
        retry: () => {
            load();
            loader.load();
            atlas.map.fire('moveend');
        },
    });
    showMapOfChoice();
    followSkipLink();
}

/** Where list, map and dossier lie one under another, a choice brings the map into sight. */
function showMapOfChoice() {
    const stacked = matchMedia('(max-width: 59.99rem)');
    let chosen = state.get('incident');
    state.observe(['incident'], () => {
        if (stacked.matches && chosen !== state.get('incident')) {
            at('atlas').scrollIntoView();
        }
        chosen = state.get('incident');
    });
}

/** The address's fragment is the page's state, so the link moves the focus by itself. */
function followSkipLink() {
    document.querySelector('.skip').addEventListener('click', event => {
        event.preventDefault();
        at(event.currentTarget.dataset.skip).focus();
    });
}

start();
