/**
 * What one of each costs: `node bench/each.mjs [--rounds 3] [--browser chromium|firefox]`. On a checkout that has loaded and
 * is recorded, milliseconds of processor time of the whole browser for one request (a POST of 2 KB to another origin), one
 * key, and a thousand changes of the document (rows that come, change and go), with the extension and without, in turn.
 * Medians. Linux only, for the processor time.
 */
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {calm, inEachBrowser, inFreshBrowser} from './heavy/browser.mjs';
import {cpuSeconds} from './heavy/cpu.mjs';
import {HOSTS, SHOP} from './heavy/page.mjs';

/** @import {Page} from 'puppeteer-core' */
/** @import {Kind, Parts} from './heavy/browser.mjs' */

const {values} = parseArgs({options: {rounds: {type: 'string', default: '3'}, browser: {type: 'string'}}});
const ROUNDS = Number(values.rounds);
const REQUESTS = 600;
const KEYS = 400;
const THOUSANDS = 20;
/** Until what was done last is read and written. */
const AFTERWARDS = 1_500;
const ROOT = path.resolve(import.meta.dirname, '..');

/** Runs in the page. @param {string[]} hosts @param {number} count */
async function request(hosts, count) {
  const body = 'k=v&'.repeat(512);
  for (let at = 0; at < count; at += 6) {
    await Promise.all(
      Array.from({length: 6}, (_, of) =>
        fetch(`https://${hosts[(at + of) % hosts.length]}/collect?n=${at + of}`, {method: 'POST', body}),
      ),
    );
  }
}

/** Runs in the page. @param {number} thousands */
async function change(thousands) {
  const place = document.body.appendChild(document.createElement('section'));
  for (let at = 0; at < thousands * 10; at++) {
    for (let row = 0; row < 40; row++) {
      const element = place.appendChild(document.createElement('p'));
      element.className = `row-${row}`;
    }
    for (let row = 0; row < 20; row++) place.firstElementChild?.remove();
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** @param {Page} page */
async function type(page) {
  await page.focus('#i0');
  for (let at = 0; at < KEYS; at++) await page.keyboard.type('abcdefgh '[at % 9] ?? ' ');
}

const STEPS = {
  request: {
    count: REQUESTS,
    /** @param {Page} page */
    run: page => page.evaluate(request, HOSTS, REQUESTS),
  },
  key: {count: KEYS, run: type},
  thousandChanges: {
    count: THOUSANDS,
    /** @param {Page} page */
    run: page => page.evaluate(change, THOUSANDS),
  },
};
/** @typedef {keyof typeof STEPS} Step */
const NAMES = /** @type {Step[]} */ (Object.keys(STEPS));

/** @param {Kind} kind @param {string | null} extension @param {Parts} parts @returns {Promise<Record<Step, number>>} ms of each */
function run(kind, extension, parts) {
  return inFreshBrowser(kind, {extension, parts}, async (browser, pid) => {
    const page = await browser.newPage();
    await page.goto(`https://${SHOP}/checkout`);
    await page.evaluate('window.whenDone');
    await pause(2_500);
    await calm(pid);
    const taken = /** @type {Record<Step, number>} */ ({});
    for (const name of NAMES) {
      const {count, run: step} = STEPS[name];
      const before = cpuSeconds(pid);
      await step(page);
      await pause(AFTERWARDS);
      taken[name] = ((cpuSeconds(pid) - before) * 1_000) / count;
    }
    return taken;
  });
}

/** @param {number[]} list */
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

await inEachBrowser({only: values.browser}, async (kind, parts) => {
  const built = path.join(ROOT, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
  /** @type {Record<Step, number>[]} */
  const without = [];
  /** @type {Record<Step, number>[]} */
  const within = [];
  for (let round = 0; round < ROUNDS; round++) {
    without.push(await run(kind, null, parts));
    within.push(await run(kind, built, parts));
  }
  const figures = NAMES.map(name => {
    const [none, extension] = [without, within].map(runs => median(runs.map(one => one[name])));
    const rounded = (/** @type {number} */ ms) => Number(ms.toFixed(2));
    return [
      name,
      {
        none: rounded(none ?? Number.NaN),
        extension: rounded(extension ?? Number.NaN),
        ratio: rounded((extension ?? Number.NaN) / (none ?? Number.NaN)),
      },
    ];
  });
  console.log(JSON.stringify({bench: 'each', browser: kind, unit: 'ms', ...Object.fromEntries(figures)}));
});
