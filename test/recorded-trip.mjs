import path from 'node:path';
import {launchChromium} from '../scripts/browsers/launch.mjs';
import {startShop} from '../workshop/shop/server.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../workshop/shop/server.mjs').Shop} Shop */

/**
 * What the built extension records, in a new profile of Chromium, of what a visitor does in a practice shop of their own.
 * @param {(page: Page, shop: Shop) => Promise<unknown>} visit
 * @returns {Promise<import('../src/bundle/export').Bundle>}
 */
export async function recordedTrip(visit) {
  const shop = await startShop({mode: 'hosts'});
  const session = await launchChromium({
    extension: path.resolve(import.meta.dirname, '../dist/chrome'),
    hosts: {httpPort: shop.httpPort, httpsPort: shop.httpsPort},
  });
  try {
    const inside = await session.openExtensionPage('src/views/report/index.html');
    await visit(await session.newPage(), shop);
    return await inside.evaluate(() => {
      const {chrome} = /** @type {any} */ (globalThis);
      return chrome.runtime.sendMessage({type: 'export-bundle'});
    });
  } finally {
    await session.close();
    await shop.close();
  }
}
