/**
 * Records the checkout of the practice shop anew as Firefox's own developer tools export it: `node
 * test/recordings/record-firefox.mjs`. They are opened with the browser and set to write what each page asked for into a
 * folder by themselves.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/find.mjs';
import {firefoxPreferences} from '../../scripts/browsers/firefox-prefs.mjs';
import {walkJourney} from '../../workshop/shop/journey.mjs';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {startShop} from '../../workshop/shop/server.mjs';

/** Milliseconds after a page's load in which what it asks for is still written down. */
const WINDOW = 9_000;
/** Responses whose bodies nobody looks at make most of a file. */
const BULK = /javascript|css|image|font/;

const folder = mkdtempSync(path.join(tmpdir(), 'tillwatch-har-'));
const shop = await startShop({mode: 'hosts'});
const proxy = await startProxy(shop);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: (await findBrowser('firefox'))?.path,
  acceptInsecureCerts: true,
  args: ['--remote-allow-system-access', '-devtools'],
  extraPrefsFirefox: {
    ...firefoxPreferences({headless: true, proxyPort: proxy.port}),
    'devtools.toolbox.selectedTool': 'netmonitor',
    'devtools.toolbox.host': 'window',
    'devtools.netmonitor.har.enableAutoExportToFile': true,
    'devtools.netmonitor.har.defaultLogDir': folder,
    'devtools.netmonitor.har.includeResponseBodies': true,
    'devtools.netmonitor.har.pageLoadedTimeout': WINDOW,
  },
});
const [page] = await browser.pages();
if (!page) throw new Error('The browser has opened no page.');
// The tools take a moment to listen.
await pause(4_000);
const done = new AbortController();
await walkJourney(page, shop, {
  pay: 'card',
  lang: 'en',
  onStep: async step => {
    if (step !== 'payment') return;
    await pause(WINDOW + 4_000);
    done.abort();
    throw new Error('far enough');
  },
}).catch(error => {
  if (!done.signal.aborted) throw error;
});
await browser.close();
await proxy.close();
await shop.close();

// One page may be written several times, the longer it goes on asking: the last is kept.
for (const name of readdirSync(folder).sort()) {
  const har = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const [first] = har.log.pages;
  if (!first?.title.endsWith('/checkout')) continue;
  for (const {response} of har.log.entries)
    if (BULK.test(response.content.mimeType)) delete response.content.text;
  const file = path.join(import.meta.dirname, 'firefox-checkout.har.gz');
  writeFileSync(file, gzipSync(JSON.stringify(har), {level: 9}));
  console.log(`${first.title}: ${har.log.entries.length} requests`);
}
rmSync(folder, {recursive: true, force: true});
