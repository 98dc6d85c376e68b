import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/find.mjs';
import {firefoxPreferences} from '../../scripts/browsers/firefox-prefs.mjs';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {cpuSeconds} from './cpu.mjs';
import {startHeavyServer} from './server.mjs';

/** @typedef {'chromium' | 'firefox'} Kind */
/** @typedef {{port: number, spki: string, proxyPort: number, executablePath: string}} Parts */

/** Starts a browser with a profile of its own, in which every host is the heavy server. @param {Kind} kind @param {Parts & {profile: string}} parts */
function launch(kind, {port, spki, proxyPort, profile, executablePath}) {
  if (kind === 'chromium') {
    return puppeteer.launch({
      executablePath,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
        `--ignore-certificate-errors-spki-list=${spki}`,
        '--disable-component-update',
        '--no-default-browser-check',
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences({headless: true, proxyPort}),
  });
}

/**
 * Measures in one browser after the other, with the heavy server and a way to it for Firefox.
 * @param {{only?: string, unlisted?: boolean}} options `only`: the one to measure; `unlisted`: see `startHeavyServer`
 * @param {(kind: Kind, parts: Parts) => Promise<void>} measure
 */
export async function inEachBrowser({only, unlisted}, measure) {
  const server = await startHeavyServer({unlisted});
  const proxy = await startProxy({httpPort: server.port, httpsPort: server.port});
  for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
    if (only && only !== kind) continue;
    const executablePath = (await findBrowser(kind))?.path;
    if (executablePath)
      await measure(kind, {port: server.port, spki: server.spki, proxyPort: proxy.port, executablePath});
    else console.log(`${kind}: not found on this machine`);
  }
  await proxy.close();
  await server.close();
}

/**
 * One run in a fresh browser with a fresh profile, both gone afterwards.
 * @template T
 * @param {Kind} kind
 * @param {{extension: string | null, parts: Parts}} options `extension`: folder of a build
 * @param {(browser: import('puppeteer-core').Browser, pid: number) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(kind, {extension, parts}, use) {
  const profile = mkdtempSync(path.join(tmpdir(), 'tillwatch-bench-'));
  const browser = await launch(kind, {...parts, profile});
  try {
    if (extension) await browser.installExtension(extension);
    return await use(browser, browser.process()?.pid ?? 0);
  } finally {
    await browser.close();
    rmSync(profile, {recursive: true, force: true});
  }
}

/** Waits until the browser does nothing any more: starting is no part of what is measured. @param {number} pid */
export async function calm(pid) {
  for (let tries = 0, before = cpuSeconds(pid); tries < 40; tries++) {
    await pause(500);
    const now = cpuSeconds(pid);
    if (now - before <= 0.02) return;
    before = now;
  }
}
