/** @import {ExtensionPage} from '../browsers/session.d.ts' */

/**
 * The browser's number of the tab that shows an address, as the extension sees it; null where there is none.
 * @param {ExtensionPage} page any page of the extension
 * @param {string} url
 */
export const tabShowing = (page, url) => page.evaluate(tabOf, url);

// Runs in the browser, so it names nothing from this file.

/** @param {string} url */
async function tabOf(url) {
  const {browser, chrome} = /** @type {any} */ (globalThis);
  const tabs = await (browser ?? chrome).tabs.query({});
  return /** @type {number | null} */ (tabs.find((/** @type {any} */ tab) => tab.url === url)?.id ?? null);
}
