/**
 * Follows the facilitator's guide step by step on a fresh profile, and takes its pictures on the way: in English with
 * Chromium, in Chinese with Firefox. `node workshop/guide/pictures.mjs [chromium|firefox]`
 *
 * A step that cannot be followed ends the run with an error: then the guide is wrong, or the product is.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {launchChromium, launchFirefox} from '../../scripts/browsers/launch.mjs';
import {build, builtFolder} from '../../scripts/build.mjs';
import {settled} from '../../scripts/start/settled.mjs';
import {tabShowing} from '../../scripts/start/tab-showing.mjs';
import {personaOf} from '../persona.mjs';
import {walkJourney} from '../shop/journey.mjs';
import {SHOP} from '../shop/lib/hosts.mjs';
import {startProxy} from '../shop/proxy.mjs';
import {startShop} from '../shop/server.mjs';

/** @import {Page} from 'puppeteer-core' */
/** @import {ExtensionPage, Session} from '../../scripts/browsers/session.d.ts' */
/** @typedef {import('../shop/server.mjs').Shop} Shop */

const HERE = path.dirname(fileURLToPath(import.meta.url));
const REPORT = 'src/views/report/index.html';
const SIZE = {width: 1120, height: 720};
/** What is in memory is written by then: a late look, the wait for an unknown document, one batch. */
const WRITTEN_MS = 4_600;

/** Guests of a small workshop: what each ticks beforehand, and which trip they take. */
const PEOPLE = [
  {
    number: 1,
    variant: 'guest',
    ticks: ['email-identity:shop', 'email-identity:advertising', 'payment-card-details:payment'],
  },
  {
    number: 2,
    variant: 'account',
    ticks: ['email-identity:shop', 'purchase-value:payment', 'phone-number:fraud'],
  },
  {number: 3, variant: 'refused', ticks: ['payment-card-details:payment', 'search-queries:shop']},
];

/** @param {'chromium' | 'firefox'} kind */
async function follow(kind) {
  const lang = kind === 'chromium' ? 'en' : 'zh';
  const folder = path.join(HERE, lang === 'en' ? 'en' : 'zh-CN', 'pictures');
  mkdirSync(folder, {recursive: true});
  await build(kind === 'chromium' ? 'chrome' : 'firefox');
  const shop = await startShop({mode: 'hosts'});
  const proxy = await startProxy(shop);
  const files = mkdtempSync(path.join(tmpdir(), 'tillwatch-guide-'));
  const session =
    kind === 'chromium'
      ? await launchChromium({extension: builtFolder('chrome'), hosts: shop, viewport: SIZE})
      : await launchFirefox({
          extension: builtFolder('firefox'),
          proxyPort: proxy.port,
          viewport: SIZE,
          prefs: {'network.http.referer.disallowCrossSiteRelaxingDefault': false},
        });
  try {
    await steps({session, shop, lang, folder, files});
  } finally {
    await session.close();
    await proxy.close();
    await shop.close();
    rmSync(files, {recursive: true, force: true});
  }
}

/** @param {{session: Session, shop: Shop, lang: 'en' | 'zh', folder: string, files: string}} run */
async function steps({session, shop, lang, folder, files}) {
  const base = lang === 'zh' ? '/zh' : '';
  /** @param {string} name */
  const file = name => path.join(folder, `${name}.png`);
  /** @param {string} hash @param {(page: ExtensionPage) => Promise<void>} look */
  const inReport = async (hash, look) => {
    const page = await session.openExtensionPage(`${REPORT}#${hash}`, SIZE);
    try {
      await page.waitFor(() => document.querySelector('.view h1') !== null, {what: `the view ${hash}`});
      await look(page);
    } finally {
      await page.close();
    }
  };

  const welcome = await session.openExtensionPage('src/views/welcome/index.html', SIZE);
  await welcome.evaluate(speak, lang === 'zh' ? 'zh-CN' : 'en');
  await welcome.close();
  const again = await session.openExtensionPage('src/views/welcome/index.html', SIZE);
  await settled(again);
  await again.screenshot(file('1-welcome'));
  await again.close();

  const page = await session.newPage();
  await page.setViewport(SIZE);
  for (const {number, variant, ticks} of PEOPLE) {
    await inReport('view=expect', async report => {
      await report.waitFor(() => document.querySelector('.expect-form') !== null, {what: 'the tick list'});
      for (const tick of ticks) await report.click(`input[value="${tick}"]`);
      await report.waitFor(() => document.querySelector('.expect-acts [role=status]')?.textContent !== '');
      if (number === 1) await report.screenshot(file('2-expect'));
    });
    if (number === 1) {
      await page.goto(shop.url(SHOP, `${base}/workshop`));
      await page.screenshot({path: /** @type {`${string}.png`} */ (file('3-variants'))});
      await page.goto(shop.url(SHOP, `${base}/persona?n=${number}`));
      await page.screenshot({path: /** @type {`${string}.png`} */ (file('4-persona'))});
    }
    await walkJourney(page, shop, {
      variant,
      lang,
      persona: personaOf(number, lang),
      onStep: number === 1 ? step => atStep(step, session, page, file) : undefined,
    });
    await shop.settle(900);
    await new Promise(resolve => setTimeout(resolve, WRITTEN_MS));
    if (number === 1) {
      await inReport('view=trip', async report => {
        await settled(report);
        await report.screenshot(file('7-trip'));
      });
      await inReport('view=expect', async report => {
        await report.waitFor(() => document.querySelector('.expect-list') !== null, {what: 'what was seen'});
        await report.screenshot(file('8-expected-and-seen'));
      });
    }
    // A page that stays open goes on sending, and would begin a trip of its own.
    await page.goto('about:blank');
    await shop.settle(900);
    await inReport('view=trip', async report => {
      writeFileSync(
        path.join(files, `participant-${number}.json`),
        JSON.stringify(await report.evaluate(download)),
      );
      await report.evaluate(eraseAll);
    });
  }

  await inReport('view=many', async report => {
    const input = await report.page.waitForSelector('.import input[type=file]');
    const upload = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input);
    await upload.uploadFile(...PEOPLE.map(({number}) => path.join(files, `participant-${number}.json`)));
    await report.waitFor(() => document.querySelectorAll('.many-choice input:checked').length === 3, {
      timeout: 30_000,
      what: 'three bundles',
    });
    await report.waitFor(() => document.querySelector('#group-companies') !== null);
  });
  await inReport('view=many', async report => {
    await report.waitFor(() => document.querySelector('#group-companies') !== null);
    await report.screenshot(file('9-group'));
  });
  await inReport('view=compare', async report => {
    const ids = await report.evaluate(choices);
    await report.page.select('.choose-set:nth-of-type(1) select', ids[0] ?? '');
    await report.page.select('.choose-set:nth-of-type(2) select', ids[2] ?? '');
    await report.waitFor(() => document.querySelector('#compare-companies') !== null, {
      what: 'the comparison',
    });
    await report.screenshot(file('10-compare'));
  });
}

/**
 * @param {string} step
 * @param {Session} session
 * @param {Page} page
 * @param {(name: string) => string} file
 */
async function atStep(step, session, page, file) {
  if (step === 'checkout') await page.evaluate(() => scrollTo(0, 0));
  if (step === 'checkout') await page.screenshot({path: /** @type {`${string}.png`} */ (file('5-checkout'))});
  if (step !== 'payment') return;
  const finder = await session.openExtensionPage(REPORT);
  const tab = await tabShowing(finder, page.url());
  await finder.close();
  const popup = await session.openExtensionPage(`src/views/popup/index.html?tab=${tab}`, {
    width: 400,
    height: 600,
  });
  await settled(popup);
  await popup.screenshot(file('6-popup'));
  await popup.close();
  await page.bringToFront();
}

/* What follows runs in the browser. */

/** @param {string} language */
function speak(language) {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).storage.local.set({language});
}
function download() {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).runtime.sendMessage({type: 'export-bundle'});
}
function eraseAll() {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  return (browser ?? chrome).runtime.sendMessage({type: 'erase-all'});
}
/** The bundles that can be compared, in the order of their names. */
function choices() {
  const groups = [...document.querySelectorAll('.choose-set:nth-of-type(1) optgroup')].sort((a, b) =>
    /** @type {HTMLOptGroupElement} */ (a).label.localeCompare(/** @type {HTMLOptGroupElement} */ (b).label),
  );
  return groups.map(group => group.querySelector('option')?.value ?? '');
}

const asked = process.argv[2];
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  if (asked === undefined || asked === kind) await follow(kind);
}
