/**
 * What the field classifier costs the main thread: `node bench/fields.mjs`. Opens a checkout of 60 fields among
 * 3,000 nodes in Chromium and runs the content script's own gatherer on it. Each figure is the median of one look
 * at the whole page, in milliseconds:
 * - `first`: in a fresh page, once: the word table is read and most of the code is compiled by the browser;
 * - `new`: all forms have been put into the page anew, in a page that was looked at before;
 * - `again`: nothing has changed since the look before;
 * - `changed`: one field has.
 */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browsers/find.mjs';
import {bundled} from '../scripts/eval/browser/bundle.mjs';
import {page as generated} from './fields/page.mjs';

const PAGES = 15;
const ROUNDS = 15;

/** @param {number[]} values */
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const found = await findBrowser('chromium');
if (!found) throw new Error('No Chromium found.');
const script = await bundled(path.join(import.meta.dirname, 'fields/entry.ts'));
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** @type {Record<'first' | 'new' | 'again' | 'changed', number[]>} */
const times = {first: [], new: [], again: [], changed: []};
let size = {};
try {
  for (let at = 0; at < PAGES; at++) {
    const page = await browser.newPage();
    await page.setContent(generated(at));
    const answer = await page.evaluate(`${script};tillwatchMeasure(${ROUNDS})`);
    const {first, fresh, again, changed, fields, nodes} =
      /** @type {{first: number, fresh: number[], again: number[], changed: number[], fields: number, nodes: number}} */ (
        answer
      );
    times.first.push(first);
    times.new.push(...fresh);
    times.again.push(...again);
    times.changed.push(...changed);
    size = {fields, nodes};
    await page.close();
  }
} finally {
  await browser.close();
}
const medians = Object.fromEntries(
  Object.entries(times).map(([name, values]) => [name, Math.round(median(values) * 100) / 100]),
);
console.log(JSON.stringify({unit: 'ms', ...size, ...medians}));
