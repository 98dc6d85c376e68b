/**
 * What the whole extension costs on a heavy checkout: `node bench/load.mjs [--rounds 7] [--browser chromium|firefox]
 * [--extension <folder of another build>] [--beside ublock=<folder>,badger=<folder>] [--each] [--unlisted]`. `--each` prints every
 * run as well: medians of so few hide what happens in some runs only. `--unlisted`: other origins that stand on no list, so that
 * a blocker blocks none. `--beside`: other extensions for the
 * browser, unpacked (the files of Debian's webext-ublock-origin-firefox and webext-privacy-badger, copied from where the
 * packages put them, since Firefox takes up by itself what lies there).
 * Every run is a fresh browser with a fresh profile. A round is one run without the extension and one with each build, in
 * turn, so that whatever else the machine does meets all of them. Figures are medians; a ratio is the median of the rounds'
 * own ratios. Measured are milliseconds from the page's start until everything that it does on load is done, seconds of
 * processor time of all of the browser's processes until 200 characters are typed and the page is left, and milliseconds
 * until the browser has dealt with a key; in Chromium also seconds that the page's own thread was busy. Linux only, for the processor time.
 */
import {loadavg} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {calm, inEachBrowser, inFreshBrowser} from './heavy/browser.mjs';
import {cpuSeconds} from './heavy/cpu.mjs';
import {SHOP} from './heavy/page.mjs';

/** @import {Kind, Parts} from './heavy/browser.mjs' */
/** @typedef {{load: number, cpu: number, key: number, main?: number}} Figures */

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '7'},
    browser: {type: 'string'},
    extension: {type: 'string'},
    beside: {type: 'string'},
    each: {type: 'boolean'},
    unlisted: {type: 'boolean'},
  },
});
const ROUNDS = Number(values.rounds);
/** Ratios to a browser without the extension. */
const WANTED = {load: 1.04, cpu: 1.06, key: 1.02, main: null};
const TEXT =
  'a shopper types two hundred characters of quite ordinary text into five of the fields of this page. ';
const FIELDS = 5;
const KEYS_EACH = 40;
const ROOT = path.resolve(import.meta.dirname, '..');

/** @param {number[]} list */
function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
/** @param {number} figure @param {number} digits */
const rounded = (figure, digits) => Number(figure.toFixed(digits));

/** Types into the first fields. @param {import('puppeteer-core').Page} page @returns {Promise<number[]>} milliseconds of each key */
async function typeTexts(page) {
  const keys = [];
  for (let field = 0; field < FIELDS; field++) {
    await page.focus(`#i${field}`);
    for (let at = 0; at < KEYS_EACH; at++) {
      const from = performance.now();
      await page.keyboard.type(TEXT[(field * KEYS_EACH + at) % TEXT.length] ?? ' ');
      keys.push(performance.now() - from);
    }
  }
  return keys;
}

/** One run. @param {Kind} kind @param {string | null} extension folder of a build @param {Parts} parts @returns {Promise<Figures>} */
function run(kind, extension, parts) {
  return inFreshBrowser(kind, {extension, parts}, async (browser, pid) => {
    const page = await browser.newPage();
    await page.goto('about:blank');
    // Installing is no part of what is measured, and the page that the extension opens then must not hide this one.
    await pause(1_500);
    await page.bringToFront();
    await calm(pid);
    const before = cpuSeconds(pid);
    await page.goto(`https://${SHOP}/checkout`, {waitUntil: 'domcontentloaded'});
    const load = /** @type {number} */ (await page.evaluate('window.whenDone'));
    const keys = await typeTexts(page);
    await pause(1_500);
    // Only Chromium counts how long the page's own thread was busy.
    const main = kind === 'chromium' ? {main: (await page.metrics()).TaskDuration ?? Number.NaN} : {};
    await page.goto('about:blank');
    await pause(300);
    return {load, cpu: cpuSeconds(pid) - before, key: median(keys), ...main};
  });
}

/** What one build costs. @param {Figures[]} none @param {Figures[]} extended runs of the same rounds */
function compare(none, extended) {
  const figures = (/** @type {keyof Figures} */ what, /** @type {number} */ digits) => ({
    none: rounded(median(none.map(one => one[what] ?? Number.NaN)), digits),
    extension: rounded(median(extended.map(one => one[what] ?? Number.NaN)), digits),
    ratio: rounded(
      median(extended.map((one, at) => (one[what] ?? Number.NaN) / (none[at]?.[what] ?? Number.NaN))),
      3,
    ),
    wanted: WANTED[what],
  });
  return {
    loadMs: figures('load', 0),
    cpuSeconds: figures('cpu', 2),
    keyMs: figures('key', 2),
    ...(none[0]?.main === undefined ? {} : {mainSeconds: figures('main', 2)}),
  };
}

await inEachBrowser({only: values.browser, unlisted: values.unlisted}, async (kind, parts) => {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  /** @type {{name: string, folder: string | null, runs: Figures[]}[]} */
  const variants = [
    {name: 'none', folder: null, runs: []},
    {name: 'this build', folder: path.join(ROOT, 'dist', target), runs: []},
    ...(values.extension ? [{name: 'other build', folder: values.extension, runs: []}] : []),
    ...(values.beside?.split(',') ?? []).map(one => {
      const [name = '', folder = ''] = one.split('=');
      return {name, folder, runs: []};
    }),
  ];
  const started = loadavg()[0] ?? 0;
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever is first in a round may find the machine colder: they take turns.
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(round + turn) % variants.length];
      if (!variant) continue;
      const figures = await run(kind, variant.folder, parts);
      variant.runs.push(figures);
      if (values.each) console.log(JSON.stringify({browser: kind, build: variant.name, round, ...figures}));
    }
  }
  const [none, ...builds] = variants;
  for (const {name, runs} of builds) {
    const machine = {loadAverage: [started, loadavg()[0] ?? 0].map(load => rounded(load, 1))};
    console.log(
      JSON.stringify({
        browser: kind,
        build: name,
        rounds: ROUNDS,
        ...compare(none?.runs ?? [], runs),
        machine,
      }),
    );
  }
});
