/**
 * As many records as somebody has who has shopped for weeks: a saved visit to the practice shop, told over and over as
 * if it had been to other shops, at other times.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';

const SAVED = path.join(import.meta.dirname, '../../test/golden/western.bundle.json.gz');
const HOUR = 3_600_000;
const SHOPS = 24;
/** Visits that are handed to the page at once. */
const AT_ONCE = 20;

/**
 * @typedef {{id: string, visit: string, at: number, host?: string, site?: string}} Observed
 * @typedef {{id: string, site: string, host: string, startedAt: number, endedAt?: number, tab: number}} Visited
 */

/**
 * @param {number} count how many observations at least
 * @param {number} now ms since the epoch; the newest trip ends there, those before lie five hours apart
 * @returns {{visits: Visited[], observations: Observed[]}}
 */
export function records(count, now) {
  /** @type {{visits: Visited[], observations: Observed[]}} */
  const saved = JSON.parse(gunzipSync(readFileSync(SAVED)).toString());
  const end = Math.max(...saved.observations.map(({at}) => at));
  const site = saved.visits[0]?.site ?? '';
  const trips = Math.ceil(count / saved.observations.length);
  const told = Array.from({length: trips}, (_, trip) => {
    const shop = `shop-${trip % SHOPS}.example`;
    const later = now - end - trip * 5 * HOUR;
    /** @param {string} word */
    const named = word => (word === site || word.endsWith(`.${site}`) ? word.replace(site, shop) : word);
    return {
      visits: saved.visits.map(visit => ({
        ...visit,
        id: `${trip}-${visit.id}`,
        tab: trip + 1,
        site: named(visit.site),
        host: named(visit.host),
        startedAt: visit.startedAt + later,
        ...(visit.endedAt === undefined ? {} : {endedAt: visit.endedAt + later}),
      })),
      observations: saved.observations.map(observation => ({
        ...observation,
        id: `${trip}-${observation.id}`,
        visit: `${trip}-${observation.visit}`,
        at: observation.at + later,
        ...(observation.host === undefined ? {} : {host: named(observation.host)}),
        ...(observation.site === undefined ? {} : {site: named(observation.site)}),
      })),
    };
  });
  return {
    visits: told.flatMap(({visits}) => visits),
    observations: told.flatMap(({observations}) => observations),
  };
}

/** Runs in the page: adds records to the store as it is laid out. @param {{visits: object[], observations: object[]}} trip */
async function put({visits, observations}) {
  /** @type {IDBDatabase} */
  const store = await new Promise((resolve, reject) => {
    const request = indexedDB.open('tillwatch');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = store.transaction(['visits', 'observations'], 'readwrite');
  for (const visit of visits) transaction.objectStore('visits').put(visit);
  for (const observation of observations) transaction.objectStore('observations').put(observation);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  store.close();
}

/**
 * Adds records to the store of the extension that a page belongs to.
 *
 * @param {import('../../scripts/browsers/session.d.ts').ExtensionPage} page
 * @param {ReturnType<typeof records>} all
 */
export async function putRecords(page, {visits, observations}) {
  /** @type {Map<string, Observed[]>} */
  const byVisit = new Map(visits.map(({id}) => [id, []]));
  for (const observation of observations) byVisit.get(observation.visit)?.push(observation);
  for (let at = 0; at < visits.length; at += AT_ONCE) {
    const some = visits.slice(at, at + AT_ONCE);
    await page.evaluate(put, {visits: some, observations: some.flatMap(({id}) => byVisit.get(id) ?? [])});
  }
}
