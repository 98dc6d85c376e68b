/**
 * What the whole extension costs on a heavy checkout: `node bench/load.mjs [--rounds 9] [--browser chromium|firefox]
 * [--extension <folder of another build>]`.
 * Every run is a fresh browser, with and without the extension in turn. Figures are medians and the ratio of medians:
 * milliseconds from the page's start until everything that it does on load is done, and seconds of processor time of all of
 * the browser's processes until 200 characters are typed and the page is left. Linux only, for the processor time.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browsers/find.mjs';
import {firefoxPreferences} from '../scripts/browsers/firefox-prefs.mjs';
import {startProxy} from '../workshop/shop/proxy.mjs';
import {cpuSeconds} from './heavy/cpu.mjs';
import {SHOP} from './heavy/page.mjs';
import {startHeavyServer} from './heavy/server.mjs';

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, browser: {type: 'string'}, extension: {type: 'string'}},
});
const ROUNDS = Number(values.rounds);
const WANTED = {load: 1.06, cpu: 1.1};
const TEXT =
  'a shopper types two hundred characters of quite ordinary text into five of the fields of this page. ';
const ROOT = path.resolve(import.meta.dirname, '..');

/** @param {number[]} list */
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** @param {'chromium' | 'firefox'} kind @param {{port: number, proxyPort: number, profile: string, executablePath: string}} parts */
function launch(kind, {port, proxyPort, profile, executablePath}) {
  if (kind === 'chromium') {
    return puppeteer.launch({
      executablePath,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--host-resolver-rules=MAP *:80 127.0.0.1:${port}`,
        '--disable-component-update',
        '--no-default-browser-check',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPreferences({headless: true, proxyPort}),
      'dom.security.https_first': false,
    },
  });
}

/** One run: milliseconds of loading, seconds of processor time. @param {'chromium' | 'firefox'} kind @param {boolean} extended @param {{port: number, proxyPort: number, executablePath: string}} parts */
async function run(kind, extended, parts) {
  const profile = mkdtempSync(path.join(tmpdir(), 'tillwatch-bench-'));
  const browser = await launch(kind, {...parts, profile});
  const pid = browser.process()?.pid ?? 0;
  try {
    if (extended)
      await browser.installExtension(
        values.extension ?? path.join(ROOT, 'dist', kind === 'chromium' ? 'chrome' : 'firefox'),
      );
    const page = await browser.newPage();
    await page.goto('about:blank');
    // Installing is no part of what is measured.
    await pause(1_500);
    const before = cpuSeconds(pid);
    await page.goto(`http://${SHOP}/checkout`, {waitUntil: 'domcontentloaded'});
    const load = /** @type {number} */ (await page.evaluate('window.whenDone'));
    for (let field = 0; field < 5; field++) {
      await page.focus(`#i${field}`);
      await page.keyboard.type(TEXT.slice(field * 20, field * 20 + 20) + TEXT.slice(0, 20));
    }
    await pause(1_500);
    await page.goto('about:blank');
    await pause(300);
    return {load, cpu: cpuSeconds(pid) - before};
  } finally {
    await browser.close();
    rmSync(profile, {recursive: true, force: true});
  }
}

const server = await startHeavyServer();
const proxy = await startProxy({httpPort: server.port, httpsPort: server.port});
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  if (values.browser && values.browser !== kind) continue;
  const executablePath = (await findBrowser(kind))?.path;
  if (!executablePath) {
    console.log(`${kind}: not found on this machine`);
    continue;
  }
  /** @type {Record<'none' | 'extension', {load: number, cpu: number}[]>} */
  const runs = {none: [], extension: []};
  for (let round = 0; round < ROUNDS; round++) {
    // Whoever is first in a round may find the machine colder: they take turns.
    for (const name of /** @type {const} */ (
      round % 2 === 0 ? ['none', 'extension'] : ['extension', 'none']
    )) {
      runs[name].push(
        await run(kind, name === 'extension', {port: server.port, proxyPort: proxy.port, executablePath}),
      );
    }
  }
  const figures = (/** @type {'load' | 'cpu'} */ what) => {
    const [none, extension] = [runs.none, runs.extension].map(list => median(list.map(one => one[what])));
    const ratio = Math.round(((extension ?? 0) / (none ?? 1)) * 1_000) / 1_000;
    return {
      none: Math.round((none ?? 0) * 100) / 100,
      extension: Math.round((extension ?? 0) * 100) / 100,
      ratio,
      wanted: WANTED[what],
    };
  };
  console.log(
    JSON.stringify({browser: kind, rounds: ROUNDS, loadMs: figures('load'), cpuSeconds: figures('cpu')}),
  );
}
await proxy.close();
await server.close();
