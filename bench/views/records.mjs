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
