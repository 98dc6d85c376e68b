import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium, launchFirefox} from '../../scripts/browsers/launch.mjs';
import type {BrowserKind, ExtensionPage, Session} from '../../scripts/browsers/session.d.ts';
import {analyse} from '../../src/analysis/run';
import type {Bundle} from '../../src/bundle/export';
import type {Detection} from '../../src/model/finding';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {looksOfNatives, usesOfNatives} from './detectors/looks';
import {PLAIN, SHOP, startSite} from './detectors/site';

declare const browser: typeof chrome;
declare const chrome: {runtime: {sendMessage(message: unknown): Promise<unknown>}};

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
/** What can be watched on a page is told a moment after it was loaded. */
const WATCHED = 1_800;
/** Counts that are left to tell are told when the page is left; then they are written. */
const TOLD = 800;

describe.each<BrowserKind>(['chromium', 'firefox'])('detectors in %s', kind => {
  let site: Awaited<ReturnType<typeof startSite>>;
  let proxy: Awaited<ReturnType<typeof startProxy>> | undefined;
  let profileDir: string;
  let session: Session;
  let inside: ExtensionPage;
  let page: Page;

  beforeAll(async () => {
    site = await startSite();
    profileDir = mkdtempSync(path.join(tmpdir(), `tillwatch-detectors-${kind}-`));
    const options = {extension: path.resolve(`dist/${kind === 'chromium' ? 'chrome' : kind}`), profileDir};
    if (kind === 'chromium') session = await launchChromium({...options, hosts: site});
    else {
      proxy = await startProxy(site);
      const prefs = {'extensions.webextensions.restrictedDomains': PLAIN};
      session = await launchFirefox({...options, proxyPort: proxy.port, prefs});
    }
    inside = await session.openExtensionPage('src/views/report/index.html');
    page = await session.newPage();
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await site?.close();
    rmSync(profileDir, {recursive: true, force: true});
  });

  const message = <T>(sent: object): Promise<T> =>
    inside.evaluate(
      (given: object) =>
        (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(given) as Promise<T>,
      sent,
    );

  /** Opens a page with these scripts, does something there, and answers what the detectors say of it. */
  async function detections(
    where: 'product' | 'checkout',
    scripts: readonly string[],
    act: (page: Page) => Promise<void> = async () => {},
  ): Promise<Detection[]> {
    await message({type: 'erase-all'});
    const query = scripts.map(address => `with=${encodeURIComponent(address)}`).join('&');
    await page.goto(`https://${SHOP}/${where}?${query}`);
    await act(page);
    await page.waitForFunction('window.done === true', {timeout: 20_000});
    await pause(WATCHED);
    await page.goto('about:blank');
    await pause(TOLD);
    const {visits, observations} = await message<Bundle>({type: 'export-bundle'});
    expect(visits.map(one => one.site)).toEqual(['alderwood.example']);
    const all = analyse(visits, observations, 'zhima').detections;
    expect(all.filter(({state}) => state === 'unknown' || state === 'error')).toEqual([]);
    return all;
  }

  const found = (all: readonly Detection[], detector: string): Detection[] =>
    all.filter(one => one.detector === detector && one.state === 'found');

  it('knows the real FingerprintJS for what it is', async () => {
    const all = await detections('product', ['cdn.tracker.example/fp.js']);
    const [print, ...more] = found(all, 'fingerprinting');
    expect(more).toEqual([]);
    expect(print).toMatchObject({
      receiver: 'tracker.example',
      script: {host: 'cdn.tracker.example', path: '/fp.js'},
      grade: 'observed',
      // In Firefox the library draws nothing, since Firefox would blur it, and there is no WebGL without a screen.
      reasons: expect.arrayContaining(kind === 'chromium' ? ['canvas', 'audio', 'enumeration'] : ['audio']),
    });
    expect(found(all, 'session-replay')).toEqual([]);
  });

  it.each([
    ['a configurator that exports a picture', 'apps.configure.example/preview.js'],
    ['a chart', 'cdn.charts.example/chart.js'],
    ['a test for emoji', 'cdn.emoji.example/test.js'],
    ['analytics', 'cdn.metrics.example/m.js'],
  ])('does not take %s for a fingerprinter or a recorder', async (_, script) => {
    const all = await detections('product', [script]);
    expect(found(all, 'fingerprinting')).toEqual([]);
    expect(found(all, 'session-replay')).toEqual([]);
  });

  it('does not take a signature for a fingerprint', async () => {
    const all = await detections('product', ['apps.signing.example/pad.js'], async ({mouse}) => {
      const box = await page.waitForSelector('#preview').then(canvas => canvas?.boundingBox());
      if (!box) throw new Error('There is no canvas to sign on.');
      await mouse.move(box.x + 20, box.y + 20);
      await mouse.down();
      await mouse.move(box.x + 90, box.y + 60, {steps: 8});
      await mouse.up();
    });
    expect(found(all, 'fingerprinting')).toEqual([]);
  });

  it('tells each script on a page from the others', async () => {
    const all = await detections('product', [
      'cdn.charts.example/chart.js',
      'cdn.metrics.example/m.js',
      'cdn.tracker.example/fp.js',
    ]);
    expect(found(all, 'fingerprinting').map(({receiver}) => receiver)).toEqual(['tracker.example']);
  });

  it('knows the real rrweb as a recorder', async () => {
    const all = await detections('checkout', ['cdn.recorder.example/record.js'], async ({mouse}) => {
      await mouse.move(40, 40);
      await mouse.move(200, 300, {steps: 10});
    });
    expect(found(all, 'session-replay')).toMatchObject([
      {
        receiver: 'recorder.example',
        grade: 'observed',
        reasons: expect.arrayContaining(['listens', 'follows-document']),
      },
    ]);
    expect(found(all, 'fingerprinting')).toEqual([]);
  });

  it('tells a chat on its own input from a listener on payment fields', async () => {
    const all = await detections('checkout', ['widget.talking.example/chat.js', 'cdn.logger.example/k.js']);
    const keys = all.filter(({detector}) => detector === 'keystroke-listening');
    expect(keys).toContainEqual(
      expect.objectContaining({state: 'not-found', receiver: 'talking.example', reasons: ['own-input']}),
    );
    const [logger, ...more] = found(all, 'keystroke-listening');
    expect(more).toEqual([]);
    expect(logger).toMatchObject({receiver: 'logger.example', grade: 'observed'});
    expect(logger?.fields).toEqual(expect.arrayContaining(['cc-csc', 'cc-number']));
    expect(logger?.reasons).toContain('payment-fields');
  });

  it('leaves every native as it looks without the extension', async () => {
    // A new page: the driver leaves functions of its own on one that it has worked with.
    const watched = await session.newPage();
    await watched.goto(`https://${SHOP}/`);
    // Chromium runs no extension in a context of its own, Firefox none on a host that is restricted.
    const context = kind === 'chromium' ? await session.browser.createBrowserContext() : undefined;
    const plain = context ? await context.newPage() : await session.newPage();
    await plain.goto(`https://${kind === 'chromium' ? SHOP : PLAIN}/`);
    const [here, there] = [await watched.evaluate(looksOfNatives), await plain.evaluate(looksOfNatives)];
    expect(Object.keys(there).length).toBeGreaterThan(5_000);
    expect(here).toEqual(there);
    expect(await watched.evaluate(usesOfNatives)).toEqual(await plain.evaluate(usesOfNatives));
    await watched.close();
    await plain.close();
    await context?.close();
  });
});
