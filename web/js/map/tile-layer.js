/** Tiles of the host that the server was started with, while the reader has them switched on. */

import L from '../leaflet.js';

export class TileLayer extends L.Layer {
    constructor(state) {
        super();
        this.state = state;
    }

    onAdd(map) {
        this.map = map;
        this.end = this.state.observe(['tiles', 'tilesOn'], () => this.draw());
    }

    onRemove() {
        this.end();
        this.drawn?.remove();
    }

    draw() {
        this.drawn?.remove();
        const tiles = this.state.get('tiles');
        this.drawn = tiles && this.state.get('tilesOn') ? L.tileLayer(tiles.url, {pane: 'tiles', noWrap: true}).addTo(this.map) : null;
    }
}
