/**
 * Where browsers live on each platform. Data and path arithmetic only, so that it can be tested anywhere.
 */
import path from 'node:path';

/** @import {BrowserKind} from './session.d.ts' */
/** @typedef {{name: string, path: string}} Place */

/** Below these the extension or the driver lacks something it needs (match_origin_as_fallback; WebExtensions over BiDi). */
export const OLDEST_USABLE = {chromium: 128, firefox: 140};

/**
 * Product, then its program names on Linux, app bundles on macOS, and paths below the program folders on Windows.
 * In order of preference: Chromium takes an unpacked extension in every way there is, branded builds only by pipe.
 * @type {Record<BrowserKind, {name: string, linux: string[], mac: string[], windows: string[]}[]>}
 */
const PRODUCTS = {
  chromium: [
    {
      name: 'Chromium',
      linux: ['chromium', 'chromium-browser'],
      mac: ['Chromium.app/Contents/MacOS/Chromium'],
      windows: ['Chromium\\Application\\chrome.exe'],
    },
    {
      name: 'Google Chrome',
      linux: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
      mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
      windows: ['Google\\Chrome\\Application\\chrome.exe'],
    },
    {
      name: 'Microsoft Edge',
      linux: ['microsoft-edge-stable', 'microsoft-edge'],
      mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
    },
    {
      name: 'Brave',
      linux: ['brave-browser', 'brave-browser-stable', 'brave'],
      mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
      windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
    },
  ],
  firefox: [
    {
      name: 'Firefox',
      linux: ['firefox'],
      mac: ['Firefox.app/Contents/MacOS/firefox'],
      windows: ['Mozilla Firefox\\firefox.exe'],
    },
    {
      name: 'Firefox ESR',
      linux: ['firefox-esr'],
      mac: ['Firefox ESR.app/Contents/MacOS/firefox'],
      windows: ['Mozilla Firefox ESR\\firefox.exe'],
    },
    {
      name: 'Firefox Developer Edition',
      linux: ['firefox-developer-edition', 'firefox-devedition'],
      mac: ['Firefox Developer Edition.app/Contents/MacOS/firefox'],
      windows: ['Firefox Developer Edition\\firefox.exe'],
    },
  ],
};

/** Installed outside PATH, by a vendor's package or by hand. */
const LINUX_EXTRA = {
  'google-chrome': ['/opt/google/chrome/chrome'],
  'microsoft-edge': ['/opt/microsoft/msedge/msedge'],
  brave: ['/opt/brave.com/brave/brave'],
  firefox: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/usr/lib64/firefox/firefox'],
  'firefox-esr': ['/opt/firefox-esr/firefox'],
  'firefox-developer-edition': ['/opt/firefox-developer-edition/firefox'],
};

const LINUX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin'];

/**
 * Every path where a browser of this kind may be, the preferred one first.
 * @param {BrowserKind} kind
 * @param {string} platform as `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {Place[]}
 */
export function browserPlaces(kind, platform, env) {
  const places = PRODUCTS[kind].flatMap(product => {
    if (platform === 'win32')
      return windowsPaths(product.windows, env).map(found => ({...product, path: found}));
    if (platform === 'darwin') return macPaths(product.mac, env).map(found => ({...product, path: found}));
    return linuxPaths(product.linux, env).map(found => ({...product, path: found}));
  });
  const seen = new Set();
  return places
    .map(({name, path: found}) => ({name, path: found}))
    .filter(place => !seen.has(place.path) && seen.add(place.path));
}

/**
 * @param {string[]} programs
 * @param {Record<string, string | undefined>} env
 */
function linuxPaths(programs, env) {
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), ...LINUX_FOLDERS];
  const extra = /** @type {Record<string, string[]>} */ (LINUX_EXTRA);
  return programs.flatMap(program => [
    ...folders.map(folder => path.posix.join(folder, program)),
    ...(extra[program] ?? []),
  ]);
}

/**
 * @param {string[]} bundles
 * @param {Record<string, string | undefined>} env
 */
function macPaths(bundles, env) {
  const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
  return bundles.flatMap(bundle => folders.map(folder => path.posix.join(folder, bundle)));
}

/**
 * @param {string[]} programs
 * @param {Record<string, string | undefined>} env
 */
function windowsPaths(programs, env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.ProgramW6432, env.LOCALAPPDATA].filter(
    Boolean,
  );
  return programs.flatMap(program =>
    folders.map(folder => path.win32.join(/** @type {string} */ (folder), program)),
  );
}
