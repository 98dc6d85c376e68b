/**
 * Starts Firefox with the extension loaded, over WebDriver BiDi; no other driver program is needed.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {extensionPage, viewportOf} from './extension-page.mjs';
import {findBrowser} from './find.mjs';
import {chromeContext} from './firefox-chrome.mjs';
import {firefoxPreferences} from './firefox-prefs.mjs';
import {endWithThisProcess} from './leftovers.mjs';
import {commonOptions, notTaken, openProfile, readExtension, WELCOME, WELCOME_WAIT} from './session.mjs';

/** @import {Browser, Page} from 'puppeteer-core' */
/** @import {FirefoxOptions, PageOptions, Session} from './session.d.ts' */
/** @import {ChromeContext} from './firefox-chrome.mjs' */

/** The host part of moz-extension addresses, random in an ordinary profile; a fixed one makes them predictable. */
const EXTENSION_UUID = '5f0c7a5e-7c1d-4a53-9c1b-2f1d7f1b0a01';
const OPEN_WAIT = 10_000;

/**
 * @param {FirefoxOptions} options
 * @returns {Promise<Session>}
 */
export async function launchFirefox(options) {
  const {lang} = options;
  const {folder, manifest} = readExtension(options.extension);
  const geckoId = manifest.browser_specific_settings?.gecko?.id;
  if (!geckoId) throw new Error(`${folder} is not built for Firefox: its manifest has no gecko id.`);
  const executable = options.executable ?? (await findBrowser('firefox'))?.path;
  if (!executable) throw new Error('No Firefox found; ensureBrowser("firefox") installs one.');
  const {profileDir, closing} = openProfile(options, 'firefox', executable);

  const browser = await puppeteer.launch({
    ...commonOptions(options),
    browser: 'firefox',
    executablePath: executable,
    userDataDir: profileDir,
    // Without it a release build ignores where the settings server is said to be.
    env: {...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1'},
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...firefoxPreferences({headless: options.headless ?? true, proxyPort: options.proxyPort}),
      'extensions.webextensions.uuids': JSON.stringify({[geckoId]: EXTENSION_UUID}),
      ...(lang ? {'intl.accept_languages': lang} : {}),
      ...options.prefs,
    },
  });
  endWithThisProcess(browser.process());
  try {
    const chrome = await chromeContext(browser);
    if (lang) await chrome.setLanguage(lang);
    await browser.installExtension(folder);
    await chrome.closeTab(WELCOME, WELCOME_WAIT);
    return session({browser, chrome, geckoId, folder, profileDir, close: closing(browser)});
  } catch (error) {
    await browser.close();
    throw notTaken('Firefox', folder, error);
  }
}

/**
 * @param {{
 *   browser: Browser, chrome: ChromeContext, geckoId: string,
 *   folder: string, profileDir: string, close: Session['close'],
 * }} parts
 * @returns {Session}
 */
function session({browser, chrome, geckoId, folder, profileDir, close}) {
  const extensionUrl = (/** @type {string} */ page) =>
    `moz-extension://${EXTENSION_UUID}/${page.replace(/^\//, '')}`;
  return {
    kind: 'firefox',
    browser,
    profileDir,
    extensionId: EXTENSION_UUID,
    extensionUrl,
    newPage: () => browser.newPage(),
    async openExtensionPage(pagePath, options = {}) {
      // Firefox shows a missing file as an empty page.
      const file = new URL(extensionUrl(pagePath)).pathname;
      if (!existsSync(path.join(folder, file)))
        throw new Error(`The built extension has no ${file} (${folder}).`);
      if (options.colorScheme) await chrome.setColorScheme(options.colorScheme);
      const page = await openTab(browser, chrome, extensionUrl(pagePath), options);
      return extensionPage(page);
    },
    backgroundState: () => chrome.backgroundState(geckoId),
    killBackground: () => chrome.terminateBackground(geckoId),
    close,
  };
}

/**
 * The protocol refuses to navigate to moz-extension addresses, so Firefox itself opens the tab.
 * The driver knows the tab, though not its address: it is matched by its context.
 * @param {Browser} browser
 * @param {ChromeContext} chrome
 * @param {string} url
 * @param {PageOptions} options
 * @returns {Promise<Page>}
 */
async function openTab(browser, chrome, url, options) {
  const before = new Set(await chrome.tabs());
  await chrome.openTab(url);
  const end = Date.now() + OPEN_WAIT;
  while (Date.now() < end) {
    const context = (await chrome.tabs()).find(tab => !before.has(tab));
    const page = context && (await browser.pages()).find(candidate => contextOf(candidate) === context);
    if (page && (await isLoaded(page, url))) {
      await page.setViewport(viewportOf(options));
      return page;
    }
    await pause(50);
  }
  throw new Error(`Firefox did not open ${url} within ${OPEN_WAIT} ms.`);
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function isLoaded(page, url) {
  try {
    const [address, state] = await page.evaluate(() => [location.href, document.readyState]);
    return address === url && state === 'complete';
  } catch {
    // The tab changes process between about:blank and the extension's page.
    return false;
  }
}

/** @param {Page} page */
function contextOf(page) {
  return /** @type {{_id?: string}} */ (/** @type {unknown} */ (page.mainFrame()))._id;
}
