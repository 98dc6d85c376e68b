/**
 * What the store costs as it grows: `node bench/store.mjs [--levels 0,100000,1000000]`. For each number of observations in
 * it: the median time of one batch as the recorder writes it (one transaction, 40 observations of a trip and its page),
 * as a ratio to an empty store, and the bytes that one trip adds. Wanted: 1.5 at a million.
 */
import {rmSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {ensureBrowser} from '../scripts/browsers/install.mjs';
import {launchChromium} from '../scripts/browsers/launch.mjs';
import {build, builtFolder} from '../scripts/build.mjs';
import {calm} from './heavy/browser.mjs';
import {putRecords, records} from './views/records.mjs';

const {values} = parseArgs({options: {levels: {type: 'string', default: '0,100000'}}});
const EMPTY = 'src/views/options/index.html';
const BATCH = 40;
const BATCHES = 120;
/** The recorder never writes one batch upon the other (ms). */
const BETWEEN = 100;
/** Trips are told apart by their number: those that are put to fill the store begin where those before ended. */
const PART = 50_000;

/** @param {number[]} times */
const median = times => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Runs in the page: ms of each batch. @param {object[][]} batches @param {object} visit @param {number} between ms */
async function write(batches, visit, between) {
  /** @type {IDBDatabase} */
  const store = await new Promise((resolve, reject) => {
    const request = indexedDB.open('tillwatch');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const taken = [];
  for (const batch of batches) {
    const begin = performance.now();
    const transaction = store.transaction(['visits', 'observations'], 'readwrite');
    transaction.objectStore('visits').put(visit);
    for (const observation of batch) transaction.objectStore('observations').put(observation);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    taken.push(performance.now() - begin);
    await new Promise(resolve => setTimeout(resolve, between));
  }
  store.close();
  return taken;
}

/** Runs in the page. */
const used = () => navigator.storage.estimate().then(({usage = 0}) => usage);

await build('chrome');
const {path: executable} = await ensureBrowser('chromium');
const session = await launchChromium({extension: builtFolder('chrome'), executable});
try {
  const page = await session.openExtensionPage(EMPTY);
  const trip = records(1, Date.now());
  const [visit] = trip.visits;
  if (!visit) throw new Error('The saved visit has no page.');
  let filled = 0;
  let first = 0;
  for (const level of values.levels.split(',').map(Number)) {
    const before = await page.evaluate(used);
    const start = filled;
    while (filled < level) {
      const part = records(Math.min(PART, level - filled), Date.now() - filled * 3_600);
      /** @param {string} id */
      const renamed = id => `${filled}/${id}`;
      await putRecords(page, {
        visits: part.visits.map(one => ({...one, id: renamed(one.id)})),
        observations: part.observations.map(one => ({
          ...one,
          id: renamed(one.id),
          visit: renamed(one.visit),
        })),
      });
      filled += part.observations.length;
    }
    // The browser still tidies what it was given in bulk.
    await calm(page.page.browser().process()?.pid ?? 0);
    const grown = (await page.evaluate(used)) - before;
    const batches = Array.from({length: BATCHES}, (_, at) =>
      Array.from({length: BATCH}, (__, index) => {
        const one = trip.observations[(at * BATCH + index) % trip.observations.length];
        return {...one, id: `${level}-${at}-${index}`, visit: visit.id};
      }),
    );
    // A page of its own: the one that filled the store still tidies up what it held.
    const fresh = await session.openExtensionPage(EMPTY);
    const ms = median((await fresh.evaluate(write, batches, visit, BETWEEN)).slice(10));
    await fresh.close();
    first ||= ms;
    const trips = (filled - start) / trip.observations.length;
    console.log(
      JSON.stringify({
        bench: 'store',
        observations: level,
        batchMs: Number(ms.toFixed(1)),
        toEmpty: Number((ms / first).toFixed(2)),
        ...(trips > 0 ? {tripKB: Math.round(grown / trips / 1_000)} : {}),
      }),
    );
  }
  await page.close();
} finally {
  await session.close();
  rmSync(session.profileDir, {recursive: true, force: true});
}
