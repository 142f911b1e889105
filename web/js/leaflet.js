/** Leaflet, as its own script left it on the page. */
export default globalThis.L;
