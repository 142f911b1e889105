/** The address's rows of what the map was asked: a position, and the ends of a measured distance. */

const DECIMALS = 6;

const written = ({lat, lon}) => `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`;

const fits = (lat, lon) => Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

const numbers = value => (value ? value.split(',').map(part => (part.trim() === '' ? NaN : Number(part))) : []);

/** "19.952000,2.965000,136": latitude, longitude, and the radius in metres where there is one. */
export const askedRow = {
    name: 'at',
    keys: ['asked'],
    read: value => {
        const [lat, lon, radius = 0] = numbers(value);
        return {asked: fits(lat, lon) && radius >= 0 ? {lat, lon, radius_m: radius} : null};
    },
    write: get => {
        const asked = get('asked');
        return asked && written(asked) + (asked.radius_m ? `,${Math.ceil(asked.radius_m)}` : '');
    },
};

/** "19.952000,2.965000,16.270000,-0.040000": from where to where. */
export const endsRow = {
    name: 'measure',
    keys: ['ends'],
    read: value => {
        const [latA, lonA, latB, lonB] = numbers(value);
        const whole = fits(latA, lonA) && fits(latB, lonB);
        return {ends: whole ? {from: {lat: latA, lon: lonA}, to: {lat: latB, lon: lonB}} : {from: null, to: null}};
    },
    write: get => {
        const {from, to} = get('ends');
        return from && to && `${written(from)},${written(to)}`;
    },
};
