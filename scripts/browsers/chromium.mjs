/**
 * Starts Chromium, or a browser made from it, with the extension loaded.
 */
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {writePreferences} from './chromium-profile.mjs';
import {extensionPage, viewportOf} from './extension-page.mjs';
import {findBrowser} from './find.mjs';
import {endWithThisProcess} from './leftovers.mjs';
import {commonOptions, notTaken, openProfile, readExtension, WELCOME, WELCOME_WAIT} from './session.mjs';

/** @import {Browser} from 'puppeteer-core' */
/** @import {ChromiumOptions, Session} from './session.d.ts' */

const KILL_WAIT = 15_000;
/** Between two tries to close it (ms). */
const KILL_AGAIN = 1_000;

/** Nothing in the background that would show up among the recorded requests. */
const QUIET = [
  '--disable-component-update',
  // Some components are fetched on demand all the same; port 9 answers nobody.
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,HttpsUpgrades,' +
    'HttpsFirstBalancedModeAutoEnable,InterestFeedContentSuggestions,NetworkTimeServiceQuerying,' +
    'OptimizationGuideModelDownloading',
  '--no-default-browser-check',
  '--no-pings',
];

/**
 * @param {ChromiumOptions} options
 * @returns {Promise<Session>}
 */
export async function launchChromium(options) {
  const {lang, hosts} = options;
  const {folder} = readExtension(options.extension);
  const executable = options.executable ?? (await findBrowser('chromium'))?.path;
  if (!executable)
    throw new Error('No Chromium, Chrome, Edge or Brave found; ensureBrowser("chromium") installs one.');
  const {profileDir, closing} = openProfile(options, 'chromium', executable);
  writePreferences(profileDir, folder, options.prefs ?? {});

  const browser = await puppeteer.launch({
    ...commonOptions(options),
    executablePath: executable,
    userDataDir: profileDir,
    // Extensions.loadUnpacked answers on a pipe only; branded Chrome takes no --load-extension any more.
    pipe: true,
    enableExtensions: true,
    env: {...process.env, ...(lang ? {LANGUAGE: lang.replace('-', '_')} : {})},
    args: [
      ...QUIET,
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
      ...(hosts ? [hostRules(hosts)] : []),
      ...(options.args ?? []),
    ],
  });
  endWithThisProcess(browser.process());
  try {
    const extensionId = await browser.installExtension(folder);
    await browser.waitForTarget(target => isWorker(target, extensionId), {timeout: 15_000});
    await closeWelcome(browser);
    return session(browser, extensionId, profileDir, closing(browser));
  } catch (error) {
    await browser.close();
    throw notTaken('Chromium', folder, error);
  }
}

/** @param {Browser} browser */
async function closeWelcome(browser) {
  const isWelcome = (/** @type {import('puppeteer-core').Target} */ target) => target.url().endsWith(WELCOME);
  const target = await browser.waitForTarget(isWelcome, {timeout: WELCOME_WAIT});
  await (await target.page())?.close();
}

/**
 * @param {Browser} browser
 * @param {string} extensionId
 * @param {string} profileDir
 * @param {Session['close']} close
 * @returns {Session}
 */
function session(browser, extensionId, profileDir, close) {
  const worker = () => browser.targets().find(target => isWorker(target, extensionId));
  const extensionUrl = (/** @type {string} */ page) =>
    `chrome-extension://${extensionId}/${page.replace(/^\//, '')}`;
  return {
    kind: 'chromium',
    browser,
    profileDir,
    extensionId,
    extensionUrl,
    newPage: () => browser.newPage(),
    async openExtensionPage(pagePath, options = {}) {
      const page = await browser.newPage();
      await page.setViewport(viewportOf(options));
      if (options.colorScheme) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: options.colorScheme}]);
      }
      await page.goto(extensionUrl(pagePath));
      return extensionPage(page);
    },
    backgroundState: async () => (worker() ? 'running' : 'stopped'),
    async killBackground() {
      const target = worker();
      if (!target) return;
      await (await target.worker())?.close();
      const start = Date.now();
      let asked = start;
      // An event may wake it again at once: what must be gone is this one, not its successor.
      while (browser.targets().includes(target)) {
        if (Date.now() > start + KILL_WAIT)
          throw new Error(`The service worker is still alive ${KILL_WAIT} ms after it was closed.`);
        // One that was only starting has not heard of it.
        if (Date.now() > asked + KILL_AGAIN) {
          await closeTargets(browser, target.url());
          asked = Date.now();
        }
        await pause(20);
      }
    },
    close,
  };
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function closeTargets(browser, url) {
  const client = await browser.target().createCDPSession();
  const {targetInfos} = await client.send('Target.getTargets');
  for (const {targetId} of targetInfos.filter(info => info.url === url))
    await client.send('Target.closeTarget', {targetId});
  await client.detach();
}

/**
 * @param {import('puppeteer-core').Target} target
 * @param {string} extensionId
 */
function isWorker(target, extensionId) {
  return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
}

/** @param {{httpPort: number, httpsPort: number}} hosts */
function hostRules({httpPort, httpsPort}) {
  return `--host-resolver-rules=MAP *:80 127.0.0.1:${httpPort}, MAP *:443 127.0.0.1:${httpsPort}`;
}

/** The sandbox refuses to run as root, and containers on CI lack the kernel rights that it wants. */
function needsNoSandbox() {
  return process.getuid?.() === 0 || Boolean(process.env.CI);
}
