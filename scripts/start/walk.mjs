/**
 * The practice shop without a screen: the walk goes by itself and leaves its evidence in a folder.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {startShop} from '../../workshop/shop/server.mjs';
import {launchChromium, launchFirefox} from '../browsers/launch.mjs';
import {readExtension} from '../browsers/session.mjs';
import {settled} from './settled.mjs';
import {summarise} from './summary.mjs';
import {tabShowing} from './tab-showing.mjs';

/** @import {Page} from 'puppeteer-core' */
/** @import {ExtensionPage, FoundBrowser, Session} from '../browsers/session.d.ts' */
/** @import {Shop} from '../../workshop/shop/server.mjs' */
/** @typedef {{browser: FoundBrowser, extension: string, out: string}} Run */

const POPUP = {width: 400, height: 580, scale: 2};
const REPORT = {width: 1280, height: 900, scale: 1};
const REPORT_PAGE = 'src/views/report/index.html';

/**
 * Walks from the product list to the order's confirmation, then writes popup.png, report.png, report.html and
 * bundle.json, and prints what was recorded.
 * @param {Run} run
 */
export async function walkShop(run) {
  const shop = await startShop({mode: 'hosts'});
  const proxy = await startProxy(shop);
  try {
    const session = await launch(run, shop, proxy.port);
    try {
      const page = await session.newPage();
      await walk(page, shop);
      await writeEvidence(run, session, page);
    } finally {
      await session.close();
    }
  } finally {
    await proxy.close();
    await shop.close();
  }
}

/**
 * @param {Run} run
 * @param {Shop} shop
 * @param {number} proxyPort
 */
function launch({browser: {kind, path: executable}, extension}, shop, proxyPort) {
  if (kind === 'firefox') return launchFirefox({extension, executable, proxyPort});
  return launchChromium({extension, executable, hosts: shop});
}

/**
 * @param {Page} page
 * @param {Shop} shop
 */
async function walk(page, shop) {
  console.log(`Walking through the practice shop at ${shop.shopUrl}`);
  let before = 0;
  const {order} = await walkJourney(page, shop, {
    onStep: name => {
      const requests = shop.log().length;
      console.log(`  ${name.padEnd(13)}${String(requests - before).padStart(4)} requests`);
      before = requests;
    },
  });
  console.log(`  order ${order}`);
}

/**
 * @param {Run} run
 * @param {Session} session
 * @param {Page} shopPage
 */
async function writeEvidence({extension, out}, session, shopPage) {
  const inOut = (/** @type {string} */ name) => path.join(out, name);
  const report = await session.openExtensionPage(REPORT_PAGE, REPORT);
  const tab = await tabShowing(report, shopPage.url());

  // The records first: they are worth having even where a view fails to draw.
  const bundle = await ask(report, 'export-bundle');
  writeFileSync(inOut('bundle.json'), `${JSON.stringify(bundle, null, 2)}\n`);
  console.log(`\n${summarise(bundle)}\n`);

  await settled(report);
  writeFileSync(inOut('report.html'), await report.evaluate('standaloneReport()'));
  await report.screenshot(inOut('report.png'), {fullPage: true});
  const {default_popup: popup} = readExtension(extension).manifest.action;
  const popupPage = await session.openExtensionPage(tab === null ? popup : `${popup}?tab=${tab}`, POPUP);
  await settled(popupPage);
  await popupPage.screenshot(inOut('popup.png'));

  for (const name of ['popup.png', 'report.png', 'report.html', 'bundle.json']) {
    console.log(`  ${path.relative(process.cwd(), inOut(name))}`);
  }
}

/**
 * Asks the extension's background; refusals come as `{error}`.
 * @param {ExtensionPage} page
 * @param {string} type
 * @returns {Promise<any>}
 */
async function ask(page, type) {
  const answer = await page.evaluate(sendMessage, type);
  if (answer === null || answer === undefined || typeof answer.error === 'string') {
    throw new Error(`The extension gave no ${type}: ${answer?.error ?? 'no answer'}`);
  }
  return answer;
}

// Runs in the browser, so it names nothing from this file.

/** @param {string} type */
function sendMessage(type) {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).runtime.sendMessage({type});
}
