/**
 * Records the saved visits anew: `node test/golden/record.mjs`, with the extension built. The expected reports beside them
 * are then to be read and written anew with `npx vitest run test/golden -u`.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {recordedTrip} from '../recorded-trip.mjs';

const HERE = import.meta.dirname;

/** @type {Record<string, (page: import('../recorded-trip.mjs').Page, shop: import('../recorded-trip.mjs').Shop) => Promise<unknown>>} */
const VISITS = {
  western: (page, shop) => walkJourney(page, shop, {pay: 'card', lang: 'en'}),
  chinese: (page, shop) => walkJourney(page, shop, {pay: 'alipay', lang: 'zh'}),
  'no-shop': (page, shop) => page.goto(shop.url('shop.fernhill.example', '/about')),
};

for (const [name, visit] of Object.entries(VISITS)) {
  const bundle = await recordedTrip(async (page, shop) => {
    await visit(page, shop);
    await pause(6_000);
    await page.goto('about:blank');
    await pause(1_000);
  });
  writeFileSync(path.join(HERE, `${name}.bundle.json.gz`), gzipSync(JSON.stringify(bundle), {level: 9}));
  console.log(`${name}: ${bundle.visits.length} pages, ${bundle.observations.length} observations`);
}
