/**
 * One of the extension's own pages, opened as a tab, behind the same few verbs in both browsers.
 */
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

/** @import {Page} from 'puppeteer-core' */
/** @import {ExtensionPage, PageOptions} from './session.d.ts' */

const WAIT = 10_000;
const POLL = 100;

/** @param {PageOptions} [options] */
export function viewportOf(options = {}) {
  return {
    width: options.width ?? 1280,
    height: options.height ?? 800,
    deviceScaleFactor: options.scale ?? 1,
  };
}

/**
 * @param {Page} page
 * @returns {ExtensionPage}
 */
export function extensionPage(page) {
  /** @type {ExtensionPage['evaluate']} */
  const evaluate = async (script, ...args) => {
    const value = await page.evaluate(/** @type {any} */ (script), ...args);
    return /** @type {any} */ (value);
  };

  /** @type {ExtensionPage['waitFor']} */
  const waitFor = async (script, {timeout = WAIT, what = String(script)} = {}, ...args) => {
    const end = Date.now() + timeout;
    /** @type {unknown} */
    let last;
    // The driver's own wait compiles its predicate in the page, which an extension's CSP forbids.
    for (;;) {
      try {
        last = await evaluate(script, ...args);
        if (last) return /** @type {any} */ (last);
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) {
        throw new Error(`Waited ${timeout} ms in vain for: ${what}\nlast answer: ${describe(last)}`);
      }
      await pause(POLL);
    }
  };

  return {
    page,
    evaluate,
    waitFor,
    async screenshot(file, {fullPage = false} = {}) {
      await mkdir(path.dirname(file), {recursive: true});
      await page.screenshot({path: /** @type {`${string}.png`} */ (file), fullPage});
    },
    click: selector => page.click(selector),
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** @param {unknown} value */
function describe(value) {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
