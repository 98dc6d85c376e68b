/**
 * The driver's own browser download, kept inside the project. The last resort: it needs no rights,
 * but on Linux the browser may then miss system libraries.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** @import {BrowserKind} from './session.d.ts' */

const CACHE = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));

/**
 * Browsers downloaded earlier, newest first.
 * @param {BrowserKind} kind
 * @returns {Promise<{name: string, path: string}[]>}
 */
export async function downloadedBrowsers(kind) {
  if (!existsSync(CACHE)) return [];
  const driver = await import('@puppeteer/browsers');
  const wanted = kind === 'firefox' ? driver.Browser.FIREFOX : driver.Browser.CHROME;
  return (await driver.getInstalledBrowsers({cacheDir: CACHE}))
    .filter(installed => installed.browser === wanted)
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', {numeric: true}))
    .map(installed => ({name: `${label(kind)} (downloaded)`, path: installed.executablePath}));
}

/**
 * Downloads the current stable browser.
 * @param {BrowserKind} kind
 * @param {{withLibraries: boolean}} options whether the system libraries may be installed too (needs root)
 */
export async function downloadBrowser(kind, {withLibraries}) {
  const driver = await import('@puppeteer/browsers');
  const platform = driver.detectBrowserPlatform();
  if (!platform) throw new Error(`no download exists for ${process.platform} on ${process.arch}`);
  const browser = kind === 'firefox' ? driver.Browser.FIREFOX : driver.Browser.CHROME;
  const buildId = await driver.resolveBuildId(browser, platform, 'stable');
  const installDeps = withLibraries && kind === 'chromium';
  await driver.install({browser, platform, buildId, cacheDir: CACHE, installDeps});
}

/** @param {BrowserKind} kind */
function label(kind) {
  return kind === 'firefox' ? 'Firefox' : 'Chrome for Testing';
}
