/**
 * How soon popup and report show something with 100,000 observations in the store: `node bench/views.mjs`. Times from
 * the opening of the page until the first figures stand there (`whole` and `all read`: until nothing more is to come), in
 * ms, and as a ratio to reading the very records that are shown raw from IndexedDB in an empty page of the extension.
 * Medians of rounds in which each takes its turn.
 */
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browsers/install.mjs';
import {launchChromium} from '../scripts/browsers/launch.mjs';
import {build, builtFolder} from '../scripts/build.mjs';
import {putRecords, records} from './views/records.mjs';

const {values} = parseArgs({
  options: {
    observations: {type: 'string', default: '100000'},
    rounds: {type: 'string', default: '5'},
    views: {type: 'string', default: 'trip,inputs,flows,know,scripts'},
  },
});
const POPUP = 'src/views/popup/index.html';
const REPORT = 'src/views/report/index.html';
const EMPTY = 'src/views/options/index.html';
const WANTED = {popup: 100, report: 1_000, ratio: 2};

/** @param {number[]} times */
const median = times => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Runs in the page: ms that it takes to read records raw: all, or those of some visits. @param {string[] | null} visits */
async function rawRead(visits) {
  const begin = performance.now();
  /** @type {IDBDatabase} */
  const store = await new Promise((resolve, reject) => {
    const request = indexedDB.open('tillwatch');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = store.transaction(['visits', 'observations']);
  /** @param {IDBRequest<unknown[]>} request @returns {Promise<number>} */
  const all = request =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result.length);
      request.onerror = () => reject(request.error);
    });
  const observations = transaction.objectStore('observations');
  const counts = await Promise.all([
    all(transaction.objectStore('visits').getAll()),
    ...(visits
      ? visits.map(id => all(observations.index('visit').getAll(id)))
      : [all(observations.getAll())]),
  ]);
  store.close();
  return {ms: performance.now() - begin, count: counts.slice(1).reduce((sum, count) => sum + count, 0)};
}

/** Runs in the page before its scripts: notes when what was asked for stands there. @param {string} selector */
function watchFor(selector) {
  const look = () => {
    if (document.querySelector(selector)) /** @type {any} */ (globalThis).shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

await build('chrome');
const {path: executable} = await ensureBrowser('chromium');
const session = await launchChromium({extension: builtFolder('chrome'), executable});
try {
  const {visits, observations} = records(Number(values.observations), Date.now());
  const seeding = await session.openExtensionPage(EMPTY);
  await putRecords(seeding, {visits, observations});
  await seeding.close();
  console.log(`${observations.length} observations, ${visits.length} pages`);

  /** @param {string} address @param {string} selector */
  const open = async (address, selector) => {
    const page = await session.newPage();
    await page.evaluateOnNewDocument(watchFor, selector);
    await page.goto(session.extensionUrl(address));
    for (;;) {
      const at = await page.evaluate(() => /** @type {any} */ (globalThis).shownAt);
      if (at !== undefined) {
        const text = await page.evaluate(css => document.querySelector(css)?.textContent ?? '', selector);
        await page.close();
        return {ms: at, text};
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  /** @param {string[] | null} of */
  const raw = async of => {
    const page = await session.openExtensionPage(EMPTY);
    const result = await page.evaluate(rawRead, of);
    await page.close();
    return result;
  };

  const newest = visits.toSorted((a, b) => b.startedAt - a.startedAt)[0];
  const shown = visits.filter(
    ({site, tab, startedAt}) =>
      (site === newest?.site || tab === newest?.tab) && startedAt > Date.now() - 86_400_000,
  );
  const tasks = {
    'popup raw': () => raw(shown.map(({id}) => id)),
    popup: () => open(POPUP, '.first-count, .popup-body .headline'),
    'popup whole': () => open(POPUP, '.popup-body .headline'),
    'report raw': () => raw(null),
    ...Object.fromEntries(
      values.views
        .split(',')
        .map(view => [`report ${view}`, () => open(`${REPORT}#view=${view}`, `.view-${view} h1`)]),
    ),
  };
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const {ms} = await run();
      times.set(name, [...(times.get(name) ?? []), ms]);
    }
  }
  for (const [name, list] of times) {
    const ms = median(list);
    const kind = name.startsWith('popup') ? 'popup' : 'report';
    const ratio = ms / median(times.get(`${kind} raw`) ?? []);
    const goal = name.endsWith('raw')
      ? ''
      : `  ×${ratio.toFixed(2)} of raw (wanted: ${WANTED[kind]} ms, ×${WANTED.ratio})`;
    console.log(`${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms${goal}`);
  }
} finally {
  await session.close();
}
