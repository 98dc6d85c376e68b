/**
 * Records the trips through the practice shop anew: `node test/recordings/record.mjs`, with the extension built. Beside each
 * HAR file lies the bundle that the extension made of the same trip.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {launchChromium} from '../../scripts/browsers/launch.mjs';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {startShop} from '../../workshop/shop/server.mjs';
import {recordDevtools} from './devtools.mjs';

const HERE = import.meta.dirname;
/** Responses whose bodies nobody looks at make most of a file. */
const BULK = /javascript|css|image|font/;

/** @type {Record<string, import('../../workshop/shop/journey.mjs').JourneyOptions>} */
const TRIPS = {western: {pay: 'card', lang: 'en'}, chinese: {pay: 'alipay', lang: 'zh'}};

for (const [name, trip] of Object.entries(TRIPS)) {
  const shop = await startShop({mode: 'hosts'});
  const session = await launchChromium({
    extension: path.resolve(HERE, '../../dist/chrome'),
    hosts: {httpPort: shop.httpPort, httpsPort: shop.httpsPort},
  });
  const inside = await session.openExtensionPage('src/views/report/index.html');
  const page = await session.newPage();
  const recording = await recordDevtools(page);
  await walkJourney(page, shop, trip);
  await pause(6_000);
  const har = await recording.har();
  const bundle = await inside.evaluate(() => {
    const {chrome} = /** @type {any} */ (globalThis);
    return chrome.runtime.sendMessage({type: 'export-bundle'});
  });
  for (const {response} of har.log.entries) {
    if (BULK.test(response.content.mimeType)) delete response.content.text;
  }
  const write = (/** @type {string} */ kind, /** @type {unknown} */ data) =>
    writeFileSync(path.join(HERE, `${name}.${kind}.gz`), gzipSync(JSON.stringify(data), {level: 9}));
  write('har', har);
  write('bundle.json', bundle);
  console.log(`${name}: ${har.log.entries.length} requests, ${bundle.visits.length} visits`);
  await session.close();
  await shop.close();
}
