/**
 * Records the trips through the practice shop anew: `node test/recordings/record.mjs`, with the extension built. Beside each
 * HAR file lies the bundle that the extension made of the same trip.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {recordedTrip} from '../recorded-trip.mjs';
import {recordDevtools} from './devtools.mjs';

const HERE = import.meta.dirname;
/** Responses whose bodies nobody looks at make most of a file. */
const BULK = /javascript|css|image|font/;

/** @type {Record<string, import('../../workshop/shop/journey.mjs').JourneyOptions>} */
const TRIPS = {western: {pay: 'card', lang: 'en'}, chinese: {pay: 'alipay', lang: 'zh'}};

for (const [name, trip] of Object.entries(TRIPS)) {
  /** @type {Awaited<ReturnType<Awaited<ReturnType<typeof recordDevtools>>['har']>> | undefined} */
  let har;
  const bundle = await recordedTrip(async (page, shop) => {
    const recording = await recordDevtools(page);
    await walkJourney(page, shop, trip);
    await pause(6_000);
    har = await recording.har();
  });
  const entries = har?.log.entries ?? [];
  for (const {response} of entries) if (BULK.test(response.content.mimeType)) delete response.content.text;
  const write = (/** @type {string} */ kind, /** @type {unknown} */ data) =>
    writeFileSync(path.join(HERE, `${name}.${kind}.gz`), gzipSync(JSON.stringify(data), {level: 9}));
  write('har', har);
  write('bundle.json', bundle);
  console.log(`${name}: ${entries.length} requests, ${bundle.visits.length} visits`);
}
