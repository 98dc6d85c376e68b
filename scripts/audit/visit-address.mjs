/**
 * Visits an address with a real browser that has the extension in it, and hands out what the extension recorded.
 */
import {readFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {ensureBrowser} from '../browsers/install.mjs';
import {launchChromium, launchFirefox} from '../browsers/launch.mjs';
import {builtFolder} from '../build.mjs';

/** @import {Frame, Page} from 'puppeteer-core' */
/** @import {ExtensionPage} from '../browsers/session.d.ts' */
/** @import {Journey, Step} from '../../src/audit/journey' */

/** A visit went wrong; the message names steps and addresses, never what was to be typed. */
export class VisitError extends Error {}

/** So long (ms) what was sent last is waited for, and then for what the recorder holds back. */
const SETTLE = 2_500;
const HELD = 4_600;
const LOAD_TIMEOUT = 60_000;

/**
 * @param {import('./worker.mjs').Task} task
 * @param {typeof import('../../src/audit/index')} audit
 * @returns {Promise<string>} an evidence bundle
 */
export async function visitAddress({input, journey: script, browser: kind, headed, allPages}, audit) {
  const journey = script === undefined ? null : journeyOf(script, audit);
  const {path: executable} = await ensureBrowser(kind);
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const session = await launch({
    extension: builtFolder(kind === 'firefox' ? 'firefox' : 'chrome'),
    executable,
    headless: !headed,
  });
  try {
    const inside = await session.openExtensionPage('src/views/report/index.html');
    if (allPages) await ask(inside, {type: 'set-site', site: siteOf(input.source, audit), rule: 'always'});
    const page = await session.newPage();
    await page
      .goto(input.source, {timeout: LOAD_TIMEOUT, waitUntil: 'load'})
      .catch(() => refuse('the page could not be opened'));
    for (const [at, step] of (journey?.steps ?? []).entries()) {
      await take(page, step, journey?.timeout ?? LOAD_TIMEOUT).catch(() =>
        refuse(`step ${at + 1} (${step.do}) of the journey could not be taken`),
      );
    }
    await page.waitForNetworkIdle({idleTime: 1_000, timeout: SETTLE * 4}).catch(() => undefined);
    await pause(SETTLE + HELD);
    return JSON.stringify(await ask(inside, {type: 'export-bundle'}));
  } finally {
    await session.close();
  }
}

/** @param {string} why @returns {never} */
function refuse(why) {
  throw new VisitError(why);
}

/** @param {string} source @param {typeof import('../../src/audit/index')} audit */
const siteOf = (source, audit) => audit.siteOf(new URL(source).hostname);

/** @param {string} file @param {typeof import('../../src/audit/index')} audit @returns {Journey} */
function journeyOf(file, audit) {
  const read = audit.journeyIn(readFileSync(file, 'utf8'));
  return read.ok ? read.journey : refuse(`the journey can’t be read: ${read.problem}`);
}

/** @param {ExtensionPage} inside @param {object} message @returns {Promise<any>} */
async function ask(inside, message) {
  const answer = await inside.evaluate((/** @type {object} */ sent) => {
    const {browser, chrome} = /** @type {any} */ (globalThis);
    return (browser ?? chrome).runtime.sendMessage(sent);
  }, message);
  if (typeof answer?.error === 'string') refuse('the extension refused to answer');
  return answer;
}

/** The document and the selector that `frame >>> field` names. @param {Page} page @param {string} at @param {number} timeout */
async function placeOf(page, at, timeout) {
  /** @type {Page | Frame} */
  let within = page;
  const parts = at.split('>>>').map(part => part.trim());
  const last = parts.pop() ?? '';
  for (const part of parts) {
    /** @type {import('puppeteer-core').ElementHandle | null} */
    const element = await within.waitForSelector(part, {timeout});
    within =
      (await /** @type {import('puppeteer-core').ElementHandle<HTMLIFrameElement> | null} */ (
        element
      )?.contentFrame()) ?? refuse('no such frame');
  }
  return {within, selector: last};
}

/** @param {Page} page @param {Step} step @param {number} timeout */
async function take(page, step, timeout) {
  if (step.do === 'goto') return void (await page.goto(step.url, {timeout, waitUntil: 'load'}));
  if (step.do === 'pause') return void (await pause(step.ms));
  try {
    if (step.do === 'wait-for-address') {
      await page.waitForFunction(part => location.href.includes(part), {timeout}, step.part);
      return;
    }
    const {within, selector} = await placeOf(page, step.at, timeout);
    const element = await within.waitForSelector(selector, {timeout, visible: step.do !== 'submit'});
    if (!element) return;
    if (step.do === 'click') await element.click();
    else if (step.do === 'type') await element.type(step.text);
    else if (step.do === 'select') await element.select(step.value);
    else if (step.do === 'submit')
      await element.evaluate(form => (form instanceof HTMLFormElement ? form.requestSubmit() : undefined));
  } catch (error) {
    if (!step.optional) throw error;
  }
}
