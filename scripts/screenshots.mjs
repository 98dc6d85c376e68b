/**
 * `npm run screenshots`: every view of the production build in every state that somebody may meet it in, taken on a walk
 * through the practice shop: before anything is recorded, at the payment, after the trip, and with the records of weeks;
 * in light and dark, in Chinese, and narrow. They are left in `out/screenshots`; those that the documents show are copied
 * to `docs/images`, and those for the stores, which have a size of their own, to `docs/store`. `-- --only popup,told` takes
 * only pictures whose name has one of these words.
 */
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {putRecords, records} from '../bench/views/records.mjs';
import {walkJourney} from '../workshop/shop/journey.mjs';
import {startShop} from '../workshop/shop/server.mjs';
import {ensureBrowser} from './browsers/install.mjs';
import {launchChromium} from './browsers/launch.mjs';
import {build, builtFolder} from './build.mjs';
import {settled} from './start/settled.mjs';
import {tabShowing} from './start/tab-showing.mjs';

/** @import {Session} from './browsers/session.d.ts' */
/** @typedef {{name: string, width: number, height: number, colorScheme: 'light' | 'dark', language: string}} Look */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'out', 'screenshots');
const IMAGES = path.join(ROOT, 'docs', 'images');
const STORE = path.join(ROOT, 'docs', 'store');
const POPUP = 'src/views/popup/index.html';
const REPORT = 'src/views/report/index.html';
const OPTIONS = 'src/views/options/index.html';
const WELCOME = 'src/views/welcome/index.html';
/** Observations of somebody who has shopped for weeks. */
const MANY = 8_000;
/** Height up to which a page is taken whole, in CSS pixels: what follows looks like what stands there. */
const TALLEST = 1_800;

/** Pictures that the documents show, by the name of the file that they are copied to. */
const SHOWN = {
  'popup-light': 'payment-popup-light',
  'popup-zh-dark': 'payment-popup-zh-dark',
  'report-trip': 'trip-report-trip-light',
  'report-inputs': 'trip-report-inputs-light',
  'report-flows': 'trip-report-flows-light',
  'report-know-dark': 'trip-report-know-dark',
  'report-fields-zh': 'trip-report-fields-zh',
  'drawer-dark': 'trip-drawer-dark',
};

/** @type {Look[]} */
const POPUP_LOOKS = [
  {name: 'light', width: 400, height: 580, colorScheme: 'light', language: 'en'},
  {name: 'dark', width: 400, height: 580, colorScheme: 'dark', language: 'en'},
  {name: 'zh-dark', width: 400, height: 580, colorScheme: 'dark', language: 'zh-CN'},
  {name: 'narrow', width: 320, height: 580, colorScheme: 'light', language: 'en'},
];
/** @type {Look[]} */
const PAGE_LOOKS = [
  {name: 'light', width: 1280, height: 900, colorScheme: 'light', language: 'en'},
  {name: 'dark', width: 1280, height: 900, colorScheme: 'dark', language: 'en'},
  {name: 'zh', width: 1280, height: 900, colorScheme: 'light', language: 'zh-CN'},
  {name: 'narrow', width: 320, height: 700, colorScheme: 'light', language: 'en'},
];

/** Pictures for the stores, in the order in which they are shown there: views of the report, by name. */
const STORE_VIEWS = {'2-inputs': 'inputs', '3-evidence': 'inputs', '4-flows': 'flows', '5-know': 'know'};
/** What both stores take: 1280 × 800, one pixel a pixel. */
const STORE_SIZE = {width: 1280, height: 800};
/** @type {Record<string, Look>} */
const STORE_LOOKS = {
  en: {name: 'store-en', ...STORE_SIZE, colorScheme: 'light', language: 'en'},
  'zh-CN': {name: 'store-zh-CN', ...STORE_SIZE, colorScheme: 'light', language: 'zh-CN'},
};

const {values} = parseArgs({options: {only: {type: 'string'}}});
const words = values.only?.split(',');
/** @param {string} name */
const isWanted = name => words?.some(word => name.includes(word)) ?? true;

/** Runs in the browser. @param {string} language */
function choose(language) {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).storage.local.set({language});
}

/** Runs in the browser: the addresses that the report's navigation leads to. */
const viewsOf = () => [...document.querySelectorAll('nav a')].map(link => link.getAttribute('href') ?? '');

/** Runs in the browser: opens the evidence behind a mark, one that was seen where there is one. */
function openDrawer() {
  const seen = document.querySelector('.mark-button .mark-observed')?.parentElement;
  (seen ?? /** @type {HTMLElement | null} */ (document.querySelector('.mark-button')))?.click();
}

/**
 * Opens a view in a look and takes its picture.
 * @param {Session} session
 * @param {{address: string, name: string, look: Look, whole?: boolean, scale?: number, before?: () => void}} shot
 */
async function take(session, {address, name, look, whole = false, scale = 2, before}) {
  const file = `${name}-${look.name}`;
  if (!isWanted(file)) return;
  const {language, width, height, colorScheme} = look;
  const chooser = await session.openExtensionPage(OPTIONS);
  await chooser.evaluate(choose, language);
  await chooser.close();
  const page = await session.openExtensionPage(address, {width, height, colorScheme, scale});
  await settled(page);
  if (before) {
    await page.evaluate(before);
    await settled(page);
  }
  if (whole) {
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.page.setViewport({
      width,
      height: Math.min(TALLEST, Math.max(height, tall)),
      deviceScaleFactor: scale,
    });
  }
  await page.screenshot(path.join(OUT, `${file}.png`));
  await page.close();
  console.log(`  out/screenshots/${file}.png`);
}

/**
 * All views in all looks, as they are in one state.
 * @param {Session} session
 * @param {string} state
 * @param {{pages: readonly Look[], popup: readonly Look[]}} looks
 */
async function takeAll(session, state, looks) {
  const report = await session.openExtensionPage(REPORT);
  await settled(report);
  const views = await report.evaluate(viewsOf);
  await report.close();
  for (const look of looks.popup) await take(session, {address: POPUP, name: `${state}-popup`, look});
  for (const look of looks.pages) {
    for (const hash of views) {
      const view = new URLSearchParams(hash.slice(1)).get('view');
      await take(session, {address: REPORT + hash, name: `${state}-report-${view}`, look, whole: true});
    }
    await take(session, {
      address: `${REPORT}#view=inputs`,
      name: `${state}-drawer`,
      look,
      before: openDrawer,
    });
    for (const [name, address] of Object.entries({options: OPTIONS, welcome: WELCOME})) {
      await take(session, {address, name: `${state}-${name}`, look, whole: true});
    }
  }
}

/** Runs in a blank page: the popup where the browser shows it, over the page that it speaks of. @param {string[]} pictures */
function compose([below = '', above = '']) {
  document.body.style.cssText = 'margin: 0; height: 100vh; overflow: hidden; position: relative';
  const shown = [below, above].map(source => {
    const image = document.body.appendChild(document.createElement('img'));
    image.src = source;
    return image;
  });
  const popup = /** @type {HTMLImageElement} */ (shown[1]);
  popup.style.cssText =
    'position: absolute; top: 12px; right: 24px; border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 40%)';
  return Promise.all(shown.map(image => image.decode()));
}

/** The first picture for the stores: the popup at the payment. @param {Session} session @param {import('puppeteer-core').Page} page @param {string} popup address */
async function takeForStores(session, page, popup) {
  await page.bringToFront();
  const before = page.viewport();
  await page.setViewport({...STORE_SIZE, deviceScaleFactor: 1});
  const below = await page.screenshot({encoding: 'base64'});
  await page.setViewport(before);
  for (const [folder, look] of Object.entries(STORE_LOOKS)) {
    await take(session, {address: popup, name: 'popup', look: {...look, width: 400, height: 600}, scale: 1});
    const above = readFileSync(path.join(OUT, `popup-${look.name}.png`), 'base64');
    const blank = await session.newPage();
    await blank.setViewport({...STORE_SIZE, deviceScaleFactor: 1});
    await blank.evaluate(
      compose,
      [below, above].map(data => `data:image/png;base64,${data}`),
    );
    await blank.screenshot({path: /** @type {`${string}.png`} */ (path.join(STORE, folder, '1-popup.png'))});
    await blank.close();
  }
}

mkdirSync(OUT, {recursive: true});
for (const folder of Object.keys(STORE_LOOKS)) mkdirSync(path.join(STORE, folder), {recursive: true});
mkdirSync(IMAGES, {recursive: true});
await build('chrome');
const {path: executable} = await ensureBrowser('chromium');
const shop = await startShop({mode: 'hosts'});
const session = await launchChromium({extension: builtFolder('chrome'), executable, hosts: shop});
const light = {pages: PAGE_LOOKS.slice(0, 1), popup: POPUP_LOOKS.slice(0, 1)};
try {
  const page = await session.newPage();
  await takeAll(session, 'empty', light);
  await page.bringToFront();
  await walkJourney(page, shop, {
    onStep: async step => {
      if (step !== 'payment') return;
      const chooser = await session.openExtensionPage(OPTIONS);
      const tab = await tabShowing(chooser, page.url());
      await chooser.close();
      const address = tab === null ? POPUP : `${POPUP}?tab=${tab}`;
      for (const look of POPUP_LOOKS) await take(session, {address, name: 'payment-popup', look});
      if (isWanted('store')) await takeForStores(session, page, address);
      await page.bringToFront();
    },
  });
  await page.goto('about:blank');
  await takeAll(session, 'trip', {pages: PAGE_LOOKS, popup: POPUP_LOOKS});
  for (const [folder, look] of Object.entries(STORE_LOOKS)) {
    for (const [name, view] of Object.entries(STORE_VIEWS)) {
      const before = name.endsWith('evidence') ? {before: openDrawer} : {};
      await take(session, {address: `${REPORT}#view=${view}`, name, look, scale: 1, ...before});
      if (isWanted(`${name}-${look.name}`))
        copyFileSync(path.join(OUT, `${name}-${look.name}.png`), path.join(STORE, folder, `${name}.png`));
    }
  }
  const seeding = await session.openExtensionPage(OPTIONS);
  await putRecords(seeding, records(MANY, Date.now()));
  await seeding.close();
  await takeAll(session, 'full', light);
} finally {
  await session.close();
  await shop.close();
}
for (const [name, taken] of Object.entries(SHOWN)) {
  if (isWanted(taken)) copyFileSync(path.join(OUT, `${taken}.png`), path.join(IMAGES, `${name}.png`));
}
