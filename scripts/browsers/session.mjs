/**
 * What both drivers do alike at the start and the end of a session.
 */
import {once} from 'node:events';
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {viewportOf} from './extension-page.mjs';
import {keepFolder, profileParent, removeFolder, temporaryFolder} from './leftovers.mjs';

/** @import {Browser} from 'puppeteer-core' */
/** @import {LaunchOptions, Session} from './session.d.ts' */

const END_WAIT = 10_000;

/**
 * The built extension's folder and manifest.
 * @param {string} folder
 * @returns {{folder: string, manifest: Record<string, any>}}
 */
export function readExtension(folder) {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No built extension in ${path.resolve(folder)}; run: npm run build`);
  return {folder: realpathSync(folder), manifest: JSON.parse(readFileSync(file, 'utf8'))};
}

/**
 * The profile that was asked for, or a temporary one, and how a session with it closes.
 * @param {LaunchOptions} options
 * @param {string} label
 * @param {string} program
 */
export function openProfile(options, label, program) {
  const given = options.profileDir;
  const profileDir = given ?? temporaryFolder(label, profileParent(program));
  /**
   * @param {Browser} browser
   * @returns {Session['close']}
   */
  const closing =
    browser =>
    async ({keepProfile = false} = {}) => {
      const ended = endOf(browser);
      await browser.close();
      await ended;
      if (given !== undefined) return;
      if (keepProfile) keepFolder(profileDir);
      else await removeFolder(profileDir);
    };
  return {profileDir, closing};
}

/**
 * Resolves when the browser's program has ended: closed by hand, it goes on writing after the connection is gone.
 * @param {Browser} browser
 * @returns {Promise<unknown>}
 */
async function endOf(browser) {
  const program = browser.process();
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  await Promise.race([once(program, 'exit'), pause(END_WAIT, undefined, {ref: false})]);
}

/**
 * Options of the driver which are the same for every browser. Signals are ours to handle: see leftovers.
 * @param {LaunchOptions} options
 */
export function commonOptions({headless = true, viewport}) {
  return {
    headless,
    // Tests meet certificates made on the spot; a person may go on to real shops, where they are a warning.
    acceptInsecureCerts: headless,
    defaultViewport: viewport === undefined && headless ? viewportOf() : (viewport ?? null),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 60_000,
  };
}

/**
 * @param {string} product
 * @param {string} folder
 * @param {unknown} cause
 */
export function notTaken(product, folder, cause) {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
  return new Error(`${product} did not take the extension in ${folder}: ${reason}`, {cause});
}

/** The page that the extension opens when it was installed; it would take the window from the page that is driven. */
export const WELCOME = 'src/views/welcome/index.html';
/** Milliseconds within which it opens. */
export const WELCOME_WAIT = 8_000;
