import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium, launchFirefox} from '../../scripts/browsers/launch.mjs';
import type {BrowserKind, ExtensionPage, Session} from '../../scripts/browsers/session.d.ts';
import type {Bundle} from '../../src/bundle/export';
import {startProxy} from '../../workshop/shop/proxy.mjs';
import {findInFiles, fingerprintsOf, holds, ownedFiles, plantIn} from './disk';
import {hostOf, PAGES, startHome} from './stranger/home';
import {KINDS, type Person, personOf} from './stranger/person';
import {PLACES, slugOf} from './stranger/places';

declare const browser: typeof chrome;
declare const chrome: {runtime: {sendMessage(message: unknown): Promise<unknown>}};

const SEEDS = Array.from({length: 20}, (_, index) => index + 1);
/** Persons whose pages are open at the same time. */
const AT_ONCE = 10;
/** A page has been looked at, and what it sent was read (ms). */
const SEEN = 3_200;
const TYPED = {
  name: 'full',
  email: 'email',
  street: 'street',
  city: 'city',
  tel: 'phone',
  card: 'card',
} as const;

/** Digits and what groups them, so few that they stand by chance in a number that is drawn. */
const isByChance = (text: string): boolean => /^[\d._-]{1,9}$/.test(text);

/** What must not be found of a person, with where to say it came from. */
function formsOf(seed: number, person: Person) {
  return KINDS.flatMap(kind => {
    const value = person[kind];
    const joined = [slugOf(value), slugOf(value).replaceAll('-', '_'), value.replace(/\s+/g, '')];
    return [...fingerprintsOf(value), ...joined.map(text => ({text, form: 'joined'}))]
      .filter(({text}) => (text.length > 3 || /[^ -~]/.test(text)) && !isByChance(text))
      .map(({text, form}) => ({text, form: `${seed} ${kind} ${form}`}));
  });
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a stranger’s home in %s', kind => {
  let home: Awaited<ReturnType<typeof startHome>>;
  let proxy: Awaited<ReturnType<typeof startProxy>> | undefined;
  let session: Session;
  let inside: ExtensionPage;
  let profileDir: string;
  let bundle: Bundle;

  /** Walks through the logged-in shop of a person; every second one types. */
  async function walk(page: Page, seed: number): Promise<void> {
    const person = personOf(seed);
    for (const name of PAGES) {
      await page.goto(`https://${hostOf(seed)}/${name}/${seed}`, {waitUntil: 'load'});
      await pause(SEEN);
      if (name !== 'checkout' || seed % 2 === 0) continue;
      for (const [id, key] of Object.entries(TYPED)) {
        await page.evaluate(
          (field: string, value: string) => {
            const input = document.querySelector<HTMLInputElement>(`#${field}`);
            if (!input) return;
            input.focus();
            input.value = value;
            input.dispatchEvent(new Event('input', {bubbles: true}));
            input.dispatchEvent(new Event('change', {bubbles: true}));
          },
          id,
          person[key],
        );
        await pause(250);
      }
      await pause(1_200);
    }
  }

  beforeAll(async () => {
    home = await startHome();
    profileDir = mkdtempSync(path.join(tmpdir(), `tillwatch-${kind}-`));
    proxy = kind === 'firefox' ? await startProxy(home) : undefined;
    session =
      kind === 'chromium'
        ? await launchChromium({extension: path.resolve('dist/chrome'), profileDir, hosts: home})
        : await launchFirefox({extension: path.resolve('dist/firefox'), profileDir, proxyPort: proxy?.port});
    inside = await session.openExtensionPage('src/views/report/index.html');
    for (let at = 0; at < SEEDS.length; at += AT_ONCE) {
      await Promise.all(
        SEEDS.slice(at, at + AT_ONCE).map(async seed => {
          const page = await session.newPage();
          await walk(page, seed);
          await page.close();
        }),
      );
    }
    await pause(3_000);
    bundle = await inside.evaluate(
      () =>
        (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage({
          type: 'export-bundle',
        }) as Promise<Bundle>,
    );
    await plantIn(inside, personOf(0).full);
    await session.close({keepProfile: true});
  }, 400_000);
  afterAll(async () => {
    await proxy?.close();
    await home?.close();
    if (profileDir) rmSync(profileDir, {recursive: true, force: true});
  });

  it('has 60 places and 40 kinds of personal data', () => {
    expect(Object.keys(PLACES).length).toBeGreaterThanOrEqual(60);
    expect(KINDS.length).toBeGreaterThanOrEqual(40);
  });

  it('is recorded: every shop, what its pages told and what they showed', () => {
    for (const seed of SEEDS) {
      const visits = bundle.visits.filter(({site}) => site === hostOf(seed));
      const ids = new Set(visits.map(({id}) => id));
      const own = bundle.observations.filter(({visit}) => ids.has(visit));
      expect(new Set(visits.map(one => one.kind)), hostOf(seed)).toContain('checkout');
      expect(own.filter(one => one.kind === 'request' && one.thirdParty).length).toBeGreaterThan(10);
      expect(own.filter(one => one.kind === 'incentive' || one.kind === 'shown').length).toBeGreaterThan(0);
    }
    expect(bundle.observations.some(one => one.kind === 'request' && one.leaks?.length)).toBe(true);
  });

  it('leaves nothing of the person in the export', () => {
    const bytes = Buffer.from(JSON.stringify(bundle));
    const found = SEEDS.flatMap(seed => formsOf(seed, personOf(seed)).filter(({text}) => holds(bytes, text)));
    expect(found.map(({text, form}) => `${form}: ${text}`)).toEqual([]);
  });

  it('leaves nothing of the person on the disk, where what was put there is found', async () => {
    const files = ownedFiles(profileDir, kind, session.extensionId);
    const wanted = SEEDS.flatMap(seed => formsOf(seed, personOf(seed)));
    const found = await findInFiles(files, wanted, kind);
    expect(found.map(({text, form}) => `${form}: ${text}`)).toEqual([]);
    const planted = await findInFiles(files, formsOf(0, personOf(0)), kind);
    expect(planted.length).toBeGreaterThan(0);
  });
});
