/**
 * What the field classifier costs the main thread: `node bench/fields.mjs`. Opens a checkout of 60 fields among
 * 3,000 nodes in Chromium and runs the content script's own gatherer on it. Each figure is the median of one look
 * at the whole page, in milliseconds, with what is wanted beside it; `elsewhere` is what the classifier itself takes, which
 * in the extension the background's process pays:
 * - `first`: in a fresh page, once: all of the code is compiled and runs for the first time;
 * - `texts`: a page with other texts, in one where the code has run before: what `first` would be without that;
 * - `new`: all forms have been put into the page anew, in a page that was looked at before;
 * - `again`: nothing has changed since the look before;
 * - `changed`: one field has; `style` of it is the browser's, which works out the looks of the page anew.
 */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browsers/find.mjs';
import {bundled} from '../scripts/eval/browser/bundle.mjs';
import {body, page as generated} from './fields/page.mjs';

const PAGES = 15;
const ROUNDS = 15;
const WANTED = {first: 8, texts: 8, new: 5, again: 1, changed: 1};

/** @param {number[]} values */
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const found = await findBrowser('chromium');
if (!found) throw new Error('No Chromium found.');
const script = await bundled(path.join(import.meta.dirname, 'fields/entry.ts'));
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const looks = /** @type {const} */ (['first', 'texts', 'new', 'again', 'changed']);
/** @typedef {{page: number, elsewhere: number}} Look */
/** @type {Record<(typeof looks)[number], Look[]>} */
const times = {first: [], texts: [], new: [], again: [], changed: []};
/** @type {number[]} */
const style = [];
let size = {};
try {
  for (let at = 0; at < PAGES; at++) {
    const page = await browser.newPage();
    await page.setContent(generated(at));
    const other = JSON.stringify(body(PAGES + at));
    const answer = /** @type {any} */ (
      await page.evaluate(`${script};tillwatchMeasure(${ROUNDS}, ${other})`)
    );
    times.first.push(answer.first);
    times.texts.push(answer.texts);
    times.new.push(...answer.fresh);
    times.again.push(...answer.again);
    times.changed.push(...answer.changed);
    style.push(...answer.style);
    size = {fields: answer.fields, nodes: answer.nodes};
    await page.close();
  }
} finally {
  await browser.close();
}
/** @param {number[]} values */
const rounded = values => Math.round(median(values) * 100) / 100;
/** @param {keyof Look} where */
const medians = where =>
  Object.fromEntries(looks.map(name => [name, rounded(times[name].map(look => look[where]))]));
console.log(
  JSON.stringify({
    bench: 'fields',
    unit: 'ms',
    ...size,
    ...medians('page'),
    style: rounded(style),
    wanted: WANTED,
    elsewhere: medians('elsewhere'),
  }),
);
