/**
 * Finds a browser that is already on the machine.
 */
import {execFile} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {downloadedBrowsers} from './download.mjs';
import {browserPlaces, OLDEST_USABLE} from './places.mjs';

/** @import {BrowserKind, FoundBrowser} from './session.d.ts' */

const run = promisify(execFile);

const OVERRIDES = {chromium: 'TILLWATCH_CHROMIUM', firefox: 'TILLWATCH_FIREFOX'};

/**
 * The browser to use, or null if none new enough is installed.
 * `TILLWATCH_CHROMIUM` and `TILLWATCH_FIREFOX` name a program that is taken without question.
 * @param {BrowserKind} kind
 * @returns {Promise<FoundBrowser | null>}
 */
export async function findBrowser(kind) {
  const override = process.env[OVERRIDES[kind]];
  if (override) {
    if (!isProgram(override)) throw new Error(`${OVERRIDES[kind]} is ${override}, and no program is there.`);
    return {kind, path: override, name: path.basename(override), version: await versionOf(override)};
  }
  const places = [...browserPlaces(kind, process.platform, process.env), ...(await downloadedBrowsers(kind))];
  for (const place of places) {
    if (!isProgram(place.path)) continue;
    const version = await versionOf(place.path);
    if (isUsable(kind, version)) return {kind, path: place.path, name: place.name, version};
  }
  return null;
}

/**
 * Whether a version will do. One that cannot be read is refused: a program that cannot say its version
 * is most often a stub, such as the one that stands in for a snap which is not installed.
 * @param {BrowserKind} kind
 * @param {string} version
 */
export function isUsable(kind, version) {
  return Number.parseInt(version, 10) >= OLDEST_USABLE[kind];
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The dotted version of a browser, '' if it will not tell.
 * @param {string} program
 */
async function versionOf(program) {
  const fromFiles = versionFromFiles(program);
  if (fromFiles) return fromFiles;
  // On Windows a browser answers --version by opening a window.
  if (process.platform === 'win32') return '';
  try {
    const {stdout} = await run(program, ['--version'], {timeout: 20_000});
    return firstVersion(stdout);
  } catch {
    return '';
  }
}

/**
 * Firefox keeps its version in application.ini, Chromium on Windows in the name of a folder beside the program.
 * @param {string} program
 */
function versionFromFiles(program) {
  const folder = path.dirname(program);
  for (const ini of [
    path.join(folder, 'application.ini'),
    path.join(folder, '../Resources/application.ini'),
  ]) {
    if (existsSync(ini)) return firstVersion(/^Version=(.*)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? '');
  }
  if (process.platform !== 'win32') return '';
  return readdirSync(folder).find(name => /^\d+(\.\d+){3}$/.test(name)) ?? '';
}

/**
 * The first dotted number in what a program prints.
 * @param {string} text
 */
export function firstVersion(text) {
  return /\d+(\.\d+)+/.exec(text)?.[0] ?? '';
}
