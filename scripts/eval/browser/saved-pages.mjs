/**
 * Opens saved pages in Chromium as a shopper's browser would show them: parsed with scripting on, but with no
 * script of theirs run and nothing asked of the network.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../browsers/find.mjs';

/** @import {HTTPRequest} from 'puppeteer-core' */

/** No page of this host exists; every request for it is answered from the folder. */
const HOST = 'https://saved-pages.test';

/** No script, and nothing asked of the network; what the page says of its own looks stays. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * Runs a script in each saved page and hands out what its last expression gives.
 * @param {object} options
 * @param {string} options.folder where the pages are
 * @param {{name: string, address?: string}[]} options.pages files, with the path and query that they had
 * @param {string} options.script
 * @param {(name: string, result: any) => void} options.take
 */
export async function readSavedPages({folder, pages, script, take}) {
  const found = await findBrowser('chromium');
  if (!found) throw new Error('No Chromium found. Install one, or name it in TILLWATCH_CHROMIUM.');
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    let body = Buffer.alloc(0);
    await page.setRequestInterception(true);
    page.on('request', (/** @type {HTTPRequest} */ request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (!isPage || !request.url().startsWith(HOST)) return void request.abort().catch(() => {});
      const headers = {'content-security-policy': POLICY};
      request.respond({status: 200, contentType: 'text/html; charset=utf-8', headers, body}).catch(() => {});
    });
    for (const {name, address = '/'} of pages) {
      body = readFileSync(path.join(folder, name));
      await page.goto(HOST + address, {waitUntil: 'domcontentloaded'});
      take(name, await page.evaluate(script));
    }
  } finally {
    await browser.close();
  }
}
