/**
 * What the field classifier says of labelled fields in saved pages: each page is opened in Chromium with its
 * scripts off and the network cut, and the content script's own gatherer and classifier read it.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browsers/find.mjs';
import {bundled} from './forms/bundle.mjs';

/** @import {HTTPRequest, Page} from 'puppeteer-core' */

/** No page of this host exists; every request for it is answered from the folder. */
const HOST = 'https://saved-pages.test/';

/** No script, and nothing asked of the network; what the page says of its own looks stays. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The folder may be that of all corpora or the one of the forms. @param {string} folder */
function filesIn(folder) {
  const own = existsSync(path.join(folder, 'labels.ndjson')) ? folder : path.join(folder, 'forms');
  const scorers = [own, path.dirname(own)].map(place => path.join(place, 'score-forms.mjs'));
  return {
    pages: path.join(own, 'pages'),
    cases: path.join(own, 'labels.ndjson'),
    scorer: scorers.find(file => existsSync(file)) ?? scorers[0] ?? '',
  };
}

/**
 * Answers for the saved page only. The policy stops the page's scripts and leaves scripting itself on, so that
 * the page is parsed as in a shopper's browser.
 * @param {Page} page @param {string} folder
 */
async function serve(page, folder) {
  await page.setRequestInterception(true);
  page.on('request', (/** @type {HTTPRequest} */ request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || !request.url().startsWith(HOST)) return void request.abort().catch(() => {});
    const name = decodeURIComponent(request.url().slice(HOST.length));
    const headers = {'content-security-policy': POLICY};
    const body = readFileSync(path.join(folder, name));
    request.respond({status: 200, contentType: 'text/html; charset=utf-8', headers, body}).catch(() => {});
  });
}

/**
 * Rows of all labelled fields. `describe` adds what the classifier was told, for looking at mistakes.
 * @param {string} folder @param {{describe?: boolean}} [options]
 */
export async function evaluate(folder, {describe = false} = {}) {
  const {pages, cases, scorer} = filesIn(folder);
  const lines = readFileSync(cases, 'utf8').split('\n').filter(Boolean);
  const names = [...new Set(lines.map(line => String(JSON.parse(line).page)))];
  const found = await findBrowser('chromium');
  if (!found) throw new Error('No Chromium found.');
  const script = await bundled(path.join(import.meta.dirname, 'forms/entry.ts'));
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  /** @type {{page: string, case: number, type: string | null}[]} */
  const rows = [];
  try {
    const page = await browser.newPage();
    await serve(page, pages);
    for (const name of names) {
      await page.goto(HOST + encodeURIComponent(name), {waitUntil: 'domcontentloaded'});
      const answers = await page.evaluate(`${script};tillwatchClassify(${describe})`);
      for (const answer of /** @type {{case: number, type: string | null}[]} */ (answers)) {
        rows.push({page: name, ...answer});
      }
    }
  } finally {
    await browser.close();
  }
  return {rows, cases, scorer};
}
