/**
 * What only Firefox's own privileged window can do: open the extension's pages, end its event page,
 * set the colour scheme and the interface language. Scripts reach it through BiDi's `moz:scope`.
 */

/** @import {Browser} from 'puppeteer-core' */
/** @typedef {Awaited<ReturnType<typeof chromeContext>>} ChromeContext */

/**
 * @param {Browser} browser started with --remote-allow-system-access
 */
export async function chromeContext(browser) {
  const window = await firstWindow(browser);

  /**
   * @template T
   * @param {string} script source of a function of JSON arguments, which gives JSON
   * @param {...unknown} args
   * @returns {Promise<T>}
   */
  async function run(script, ...args) {
    const answer = await send(browser, 'script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify((await (${script})(...JSON.parse(args))) ?? null)`,
      target: {context: window},
      awaitPromise: true,
      arguments: [{type: 'string', value: JSON.stringify(args)}],
    });
    if (answer.type !== 'success') throw new Error(`In Firefox's window: ${answer.exceptionDetails?.text}`);
    return JSON.parse(answer.result.value);
  }

  return {
    /** Ids of the open tabs, as the protocol knows them. */
    async tabs() {
      const tree = await send(browser, 'browsingContext.getTree', {maxDepth: 0});
      return /** @type {string[]} */ (
        tree.contexts.map((/** @type {{context: string}} */ each) => each.context)
      );
    },
    /** @param {string} url */
    async openTab(url) {
      await run(OPEN_TAB, url);
    },
    /**
     * Waits for a tab whose address ends so, and closes it.
     * @param {string} ending
     * @param {number} wait milliseconds
     */
    async closeTab(ending, wait) {
      const closed = await run(CLOSE_TAB, ending, wait);
      if (!closed) throw new Error(`Firefox opened no tab of ${ending} within ${wait} ms.`);
    },
    /** @param {'light' | 'dark'} scheme */
    async setColorScheme(scheme) {
      await run(SET_INT, 'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
    },
    /**
     * Works without a language pack: Firefox's own texts stay English, extensions see the language asked for.
     * @param {string} lang
     */
    async setLanguage(lang) {
      const now = await run(SET_LANGUAGE, lang);
      if (now !== lang) throw new Error(`Firefox keeps its interface in ${now}, and not ${lang}.`);
    },
    /**
     * @param {string} extension gecko id
     * @returns {Promise<'running' | 'stopped'>}
     */
    async backgroundState(extension) {
      return (await run(BACKGROUND_STATE, extension)) === 'stopped' ? 'stopped' : 'running';
    },
    /** @param {string} extension gecko id */
    async terminateBackground(extension) {
      // Ended, it is 'stopped', or 'starting' again if an event came at once.
      const state = await run(TERMINATE_BACKGROUND, extension);
      if (state === 'running')
        throw new Error('The background page is still running after it was terminated.');
    },
  };
}

// Written as text: these run in Firefox with its globals, of which neither Node nor the type checker knows.
const OPEN_TAB = `(url) => {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(url, {triggeringPrincipal});
}`;
const CLOSE_TAB = `async (ending, wait) => {
  const end = Date.now() + wait;
  while (Date.now() < end) {
    const tab = gBrowser.tabs.find(one => one.linkedBrowser.currentURI.spec.endsWith(ending));
    if (tab) {
      gBrowser.removeTab(tab);
      return true;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return false;
}`;
const SET_INT = '(name, value) => Services.prefs.setIntPref(name, value)';
const SET_LANGUAGE = `(lang) => {
  Services.locale.availableLocales = [...Services.locale.availableLocales, lang];
  Services.locale.requestedLocales = [lang];
  return Services.locale.appLocaleAsBCP47;
}`;
const BACKGROUND_STATE = '(id) => WebExtensionPolicy.getByID(id).extension.backgroundState';
const TERMINATE_BACKGROUND = `async (id) => {
  const {extension} = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({disableResetIdleForTest: true});
  return extension.backgroundState;
}`;

/** @param {Browser} browser */
async function firstWindow(browser) {
  const {contexts} = await send(browser, 'browsingContext.getTree', {maxDepth: 0, 'moz:scope': 'chrome'});
  const window = contexts.find((/** @type {{url: string}} */ each) => each.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window to scripts; is it older than 140?');
  return /** @type {string} */ (window.context);
}

/**
 * The driver's connection speaks raw BiDi, but its types leave it out.
 * @param {Browser} browser
 * @param {string} method
 * @param {unknown} params
 * @returns {Promise<any>}
 */
async function send(browser, method, params) {
  const {connection} = /** @type {any} */ (browser);
  return (await connection.send(method, params)).result;
}
