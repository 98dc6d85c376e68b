/**
 * `npm start [-- --firefox] [-- --headless]`: the practice shop, and a browser with Tillwatch to walk through it.
 * Without a screen the walk goes by itself, and its pictures and report are written to out/.
 */
import {mkdirSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build, builtFolder} from './build.mjs';
import {installPackages} from './install-packages.mjs';

/** @import {BrowserKind, FoundBrowser} from './browsers/session.d.ts' */
/** @import {Target} from './build.mjs' */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = path.join(ROOT, 'out');
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

async function main() {
  const {values} = parseArgs({options: {firefox: {type: 'boolean'}, headless: {type: 'boolean'}}});
  installPackages();
  // Only now is there anything in node_modules that these could import.
  const {hasDisplay} = await import('./browsers/install.mjs');
  const {showShop} = await import('./start/show.mjs');
  const {walkShop} = await import('./start/walk.mjs');

  const browser = await oneBrowser(values.firefox ? ['firefox'] : ['chromium', 'firefox']);
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  if (!isFresh(target)) await build(target);
  console.log(`Using ${browser.name} ${browser.version}.`);

  const run = {browser, extension: builtFolder(target), out: OUT};
  if (values.headless || !hasDisplay()) {
    mkdirSync(OUT, {recursive: true});
    await walkShop(run);
  } else {
    await showShop(run);
  }
}

/**
 * The first of these browsers that is there or can be had.
 * @param {BrowserKind[]} kinds
 * @returns {Promise<FoundBrowser>}
 */
async function oneBrowser(kinds) {
  const {ensureBrowser} = await import('./browsers/install.mjs');
  const {findBrowser} = await import('./browsers/find.mjs');
  for (const kind of kinds) {
    const found = await findBrowser(kind);
    if (found) return found;
  }
  /** @type {string[]} */
  const failures = [];
  for (const kind of kinds) {
    try {
      return await ensureBrowser(kind);
    } catch (error) {
      failures.push(/** @type {Error} */ (error).message);
    }
  }
  throw new Error(failures.join('\n\n'));
}

/**
 * Whether the build is newer than everything that it is made of.
 * @param {Target} target
 */
function isFresh(target) {
  try {
    const built = statSync(path.join(builtFolder(target), 'manifest.json')).mtimeMs;
    return SOURCES.every(source => newestIn(path.join(ROOT, source)) <= built);
  } catch {
    // Nothing is built yet.
    return false;
  }
}

/**
 * @param {string} file file or folder
 * @returns {number}
 */
function newestIn(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map(name => newestIn(path.join(file, name))));
}

main().then(
  () => process.exit(),
  error => {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    process.exit(1);
  },
);
