/**
 * The practice shop in a window, for a person to walk through.
 */

import {startShop} from '../../workshop/shop/server.mjs';
import {launchChromium, launchFirefox} from '../browsers/launch.mjs';

/** @import {Session} from '../browsers/session.d.ts' */
/** @import {Run} from './walk.mjs' */

/**
 * Opens the shop and stays until the browser is closed or Ctrl-C.
 * @param {Run} run
 */
export async function showShop({browser: {kind, path: executable}, extension}) {
  // Ahead of the handler that ends an interrupted run as failed: here it is the way to end.
  process.once('SIGINT', () => {
    console.log('\nClosed.');
    process.exit(0);
  });
  const shop = await startShop({mode: 'localhost'});
  try {
    const launch = kind === 'firefox' ? launchFirefox : launchChromium;
    const session = await launch({extension, executable, headless: false});
    try {
      const [page = await session.newPage()] = await session.browser.pages();
      await page.goto(shop.shopUrl);
      printNext(shop.shopUrl, session);
      await closedByHand(session);
    } finally {
      await session.close();
    }
  } finally {
    await shop.close();
  }
}

/**
 * @param {string} shopUrl
 * @param {Session} session
 */
function printNext(shopUrl, session) {
  console.log(`
The practice shop is open at ${shopUrl}. Every company in it is a stand-in on this
computer, and nothing that you type there leaves it.

  1. Look at a product, put it into the cart, go to the checkout, pay. Any name and card number will do.
  2. On the way, click the Tillwatch icon in the toolbar (it may be behind the puzzle piece): it tells
     what this page sent, and to whom.
  3. "Report" in that window shows the whole trip. Its address: ${session.extensionUrl('src/views/report/index.html')}

The window has a profile of its own, which is deleted at the end.
To end, close the browser or press Ctrl-C here.`);
}

/**
 * Resolves when the browser is gone, or has no page left (on macOS it outlives its last window).
 * @param {Session} session
 * @returns {Promise<void>}
 */
function closedByHand({browser}) {
  return new Promise(resolve => {
    browser.once('disconnected', () => resolve(undefined));
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve(undefined);
    });
  });
}
