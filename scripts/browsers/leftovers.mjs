/**
 * Leaves nothing behind: browsers and their temporary folders end with this process, also when it is interrupted.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import path from 'node:path';

/** @import {ChildProcess} from 'node:child_process' */

/** @type {Set<string>} */
const folders = new Set();
/** @type {Set<ChildProcess>} */
const browsers = new Set();
let watching = false;

/**
 * Makes an empty folder which is removed at the end of this process, unless `keepFolder` is called for it.
 * @param {string} label
 * @param {string} [parent]
 */
export function temporaryFolder(label, parent = tmpdir()) {
  watch();
  const folder = mkdtempSync(path.join(parent, `tillwatch-${label}-`));
  folders.add(folder);
  return folder;
}

/**
 * Ends a browser with this process. The driver does so too, but of several browsers it misses every other one.
 * @param {ChildProcess | null} browser leader of its own process group, as the driver starts it
 */
export function endWithThisProcess(browser) {
  if (!browser) return;
  watch();
  browsers.add(browser);
  browser.once('exit', () => browsers.delete(browser));
}

/**
 * Removes a temporary folder now. A browser may still be writing for a moment after it was closed.
 * @param {string} folder
 */
export async function removeFolder(folder) {
  folders.delete(folder);
  await rm(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
}

/**
 * Leaves a temporary folder to the caller.
 * @param {string} folder
 */
export function keepFolder(folder) {
  folders.delete(folder);
}

/**
 * The folder under which a browser may have its profile. One packed as a snap sees a /tmp of its own,
 * but shares the folder that snap keeps for it in the home directory.
 * @param {string} program
 */
export function profileParent(program) {
  const snap = snapName(program);
  if (!snap) return tmpdir();
  const shared = path.join(homedir(), 'snap', snap, 'common');
  mkdirSync(shared, {recursive: true});
  return shared;
}

/** @param {string} program */
function snapName(program) {
  if (process.platform !== 'linux' || !existsSync(program)) return null;
  if (path.dirname(program) === '/snap/bin') return path.basename(program);
  const real = realpathSync(program);
  const inside = /^\/snap\/([^/]+)\//.exec(real)?.[1];
  if (inside) return inside;
  // Ubuntu's /usr/bin/firefox is a shell script that starts the snap.
  const opening = readFileSync(real).subarray(0, 4096).toString('latin1');
  return opening.startsWith('#!') ? (/\/snap\/bin\/([\w-]+)/.exec(opening)?.[1] ?? null) : null;
}

function watch() {
  if (watching) return;
  watching = true;
  process.on('exit', endAll);
  // A signal ends Node without an 'exit' event, which would leave browsers and profiles behind.
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
}

function endAll() {
  for (const browser of browsers) attempt(() => killGroup(/** @type {number} */ (browser.pid)));
  for (const folder of folders) {
    attempt(() => rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100}));
  }
}

/** @param {number} pid */
function killGroup(pid) {
  if (process.platform === 'win32')
    execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], {stdio: 'ignore'});
  else process.kill(-pid, 'SIGKILL');
}

/**
 * What cannot be ended or removed now is the system's to clear: the rest and the exit code matter more.
 * @param {() => void} action
 */
function attempt(action) {
  try {
    action();
  } catch {
    // See above.
  }
}
