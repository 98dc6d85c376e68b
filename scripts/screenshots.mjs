/**
 * `npm run screenshots`: pictures of popup and report for the documents, taken on a walk through the practice shop
 * with the production build.
 */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {walkJourney} from '../workshop/shop/journey.mjs';
import {startShop} from '../workshop/shop/server.mjs';
import {ensureBrowser} from './browsers/install.mjs';
import {launchChromium} from './browsers/launch.mjs';
import {build, builtFolder} from './build.mjs';
import {settled} from './start/settled.mjs';
import {tabShowing} from './start/tab-showing.mjs';

/** @import {Session} from './browsers/session.d.ts' */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = path.join(ROOT, 'docs', 'images');
const POPUP = 'src/views/popup/index.html';
const REPORT = 'src/views/report/index.html';

/**
 * Opens a view as it would show in a language and a scheme, and takes its picture.
 * @param {Session} session
 * @param {{view: string, name: string, width: number, height: number, colorScheme: 'light' | 'dark', language: string,
 *   fullPage?: boolean}} shot
 * @param {string} url address of the page that the view is about
 */
async function take(session, {view, name, language, fullPage = false, ...options}, url) {
  const chooser = await session.openExtensionPage(view);
  await chooser.evaluate(choose, language);
  const tab = await tabShowing(chooser, url);
  await chooser.close();
  const page = await session.openExtensionPage(tab === null ? view : `${view}?tab=${tab}`, {
    ...options,
    scale: 2,
  });
  await settled(page);
  await page.screenshot(path.join(IMAGES, `${name}.png`), {fullPage});
  await page.close();
  console.log(`  docs/images/${name}.png`);
}

/** Runs in the browser. @param {string} language */
function choose(language) {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).storage.local.set({language});
}

/** @type {Parameters<typeof take>[1][]} */
const AT_PAYMENT = [
  {view: POPUP, name: 'popup-light', width: 400, height: 580, colorScheme: 'light', language: 'en'},
  {view: POPUP, name: 'popup-dark', width: 400, height: 580, colorScheme: 'dark', language: 'en'},
  {view: POPUP, name: 'popup-zh-dark', width: 400, height: 580, colorScheme: 'dark', language: 'zh-CN'},
];
/** @type {Parameters<typeof take>[1][]} */
const AT_END = [
  {view: REPORT, name: 'report-trip', width: 1280, height: 900, colorScheme: 'light', language: 'en'},
];

mkdirSync(IMAGES, {recursive: true});
await build('chrome');
const {path: executable} = await ensureBrowser('chromium');
const shop = await startShop({mode: 'hosts'});
const session = await launchChromium({extension: builtFolder('chrome'), executable, hosts: shop});
try {
  const page = await session.newPage();
  await walkJourney(page, shop, {
    onStep: async step => {
      const shots = step === 'payment' ? AT_PAYMENT : step === 'confirmation' ? AT_END : [];
      for (const shot of shots) await take(session, shot, page.url());
      await page.bringToFront();
    },
  });
} finally {
  await session.close();
  await shop.close();
}
