// Measures the page in a real Chromium: a cold load at a quarter of the processor's speed, and the time between frames while the map is
// panned and zoomed with every set's lines shown, and with 100,000 imported points.
//   mvn, then: npm install playwright-core && node docs/benchmarks/page.mjs [http://localhost:7070/] [/usr/bin/chromium]
import {chromium} from 'playwright-core';

const [base = 'http://localhost:7070/', executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const WIDE = {width: 1440, height: 900};
const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']});

/** What a question to the page answers, once that is something; the page's policy lets no text be evaluated, so it is asked again and again. */
async function until(page, question) {
    for (;;) {
        const answer = await page.evaluate(question);
        if (answer) {
            return answer;
        }
        await page.waitForTimeout(20);
    }
}

/** Milliseconds from the start of navigation until list, markers and lines are there, and the bytes as they were transferred. */
async function coldLoad(fragment) {
    const context = await browser.newContext({viewport: WIDE});
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', {cacheDisabled: true});
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
    devtools.on('Network.loadingFinished', ({encodedDataLength}) => { bytes += encodedDataLength; requests++; });
    await page.addInitScript(() => {
        const look = () => {
            const ready = document.querySelector('button.incident') && document.querySelector('.pin') && performance.getEntriesByName('lines drawn').length
                && performance.getEntriesByName('land drawn').length;
            // the frame that follows shows it
            ready ? requestAnimationFrame(() => { globalThis.usefulAt = performance.now(); }) : requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    });
    await page.goto(base + fragment);
    const useful = await until(page, () => globalThis.usefulAt);
    const upToThen = {bytes, requests};
    await page.waitForLoadState('networkidle');
    const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    await context.close();
    return {useful: Math.round(useful), firstPaint: Math.round(first), ...upToThen, allBytes: bytes, allRequests: requests};
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** Quantiles of the intervals between animation frames while something is done. */
async function frames(page, work) {
    await page.evaluate(() => {
        globalThis.intervals = [];
        let last = performance.now();
        const tick = now => { intervals.push(now - last); last = now; globalThis.ticking = requestAnimationFrame(tick); };
        globalThis.ticking = requestAnimationFrame(tick);
    });
    await work();
    const sorted = await page.evaluate(() => { cancelAnimationFrame(ticking); return intervals.slice(2).sort((a, b) => a - b); });
    return {frames: sorted.length, p50: quantile(sorted, 0.5).toFixed(1), p95: quantile(sorted, 0.95).toFixed(1), p99: quantile(sorted, 0.99).toFixed(1), max: sorted.at(-1).toFixed(1)};
}

async function pan(page) {
    const box = await page.locator('#map').boundingBox();
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    for (const [dx, dy] of [[-220, 60], [180, -120], [200, 100], [-160, -60]]) {
        await page.mouse.move(middle.x, middle.y);
        await page.mouse.down();
        for (let step = 1; step <= 45; step++) {
            await page.mouse.move(middle.x + dx * step / 45, middle.y + dy * step / 45);
            await page.waitForTimeout(16);
        }
        await page.mouse.up();
        await page.waitForTimeout(400);
    }
}

async function zoom(page) {
    await page.locator('#map').focus();
    for (const key of ['Equal', 'Equal', 'Minus', 'Minus']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(900);
    }
}

async function map(name, fragment, prepare = async () => {}) {
    const page = await browser.newPage({viewport: WIDE});
    await page.goto(base + fragment);
    await until(page, () => performance.getEntriesByName('lines drawn').length);
    await prepare(page);
    await page.waitForTimeout(2500);
    console.log(name, 'at rest', JSON.stringify(await frames(page, () => page.waitForTimeout(2000))));
    console.log(name, 'pan', JSON.stringify(await frames(page, () => pan(page))));
    console.log(name, 'zoom', JSON.stringify(await frames(page, () => zoom(page))));
    await page.close();
}

/** The same points every time (a linear congruential generator), half of them strewn, half round forty centres. */
function csv(count) {
    let seed = 20250401;
    const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const centres = Array.from({length: 40}, () => [random() * 110 - 50, random() * 340 - 170]);
    const rows = ['name,lat,lon'];
    for (let i = 0; i < count; i++) {
        const [lat, lon] = centres[Math.floor(random() * centres.length)];
        rows.push(i % 2 ? `p${i},${(lat + (random() - 0.5) * 8).toFixed(5)},${(lon + (random() - 0.5) * 8).toFixed(5)}` : `p${i},${(random() * 135 - 60).toFixed(5)},${(random() * 360 - 180).toFixed(5)}`);
    }
    return rows.join('\n');
}

async function importPoints(page) {
    const started = Date.now();
    await page.evaluate(() => { document.querySelector('#import details').open = true; });
    await page.locator('#import-file').setInputFiles({name: 'points.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(100_000))});
    await until(page, () => document.querySelector('canvas.imported')?.dataset.points > 0);
    console.log('import of 100,000 points', Date.now() - started, 'ms until drawn');
}

for (let i = 0; i < 3; i++) {
    console.log('cold load', JSON.stringify(await coldLoad('')));
}
await map('all sets, zoom 6', '#lines=all&map=6/47.0000/15.0000');
await map('all sets, zoom 9', '#lines=all&map=9/19.9500/2.9700');
await map('100,000 points', '#map=4/30.0000/10.0000', importPoints);
await browser.close();
