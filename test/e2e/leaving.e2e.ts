import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {ExportedRequest} from '../../src/bundle/export';
import {openWorld, type World} from './world';

const EMAIL = 'mara.koch7@post.example';
/** Requests that a page sends with its last breath. */
const LAST_WORDS = 12;
/** A host at which the practice shop answers anything. */
const LISTENER = 'https://www.google-analytics.com/g/collect';

/** Has a page send its last words when it goes, each with what stands in the e-mail field at that moment. */
const arm = (page: Page, mark: string) =>
  page.evaluate(
    (listener: string, name: string, count: number) => {
      addEventListener('pagehide', () => {
        const email = document.querySelector<HTMLInputElement>('#login-email')?.value ?? '';
        const url = `${listener}?last=${name}&em=${encodeURIComponent(email)}`;
        for (let index = 1; index < count; index++) {
          fetch(url, {method: 'POST', keepalive: true, mode: 'no-cors', body: 'x'}).catch(() => undefined);
        }
        navigator.sendBeacon(url, 'x');
      });
    },
    LISTENER,
    mark,
    LAST_WORDS,
  );

describe.each<BrowserKind>(['chromium', 'firefox'])('a page that is left in %s', kind => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  /** Last words as the server got them, and as they are held, with the kind of the page that they are held under. */
  async function lastWords() {
    await world.settle();
    const got = world.shop.log().filter(({query}) => query.includes('last=')).length;
    const {visits, observations} = await world.bundle();
    const kinds = new Map(visits.map(({id, kind: name}) => [id, name]));
    const held = observations.filter(
      (one): one is ExportedRequest =>
        one.kind === 'request' && one.entries.some(({key}) => key.endsWith('last')),
    );
    return {got, held, kinds: [...new Set(held.map(({visit}) => kinds.get(visit)))]};
  }

  it('has its last words held under itself, whatever comes after it', async () => {
    for (const next of [
      world.shop.url('shop.fernhill.example', '/cart'),
      world.shop.url('notes.quietpages.example', '/'),
    ]) {
      await world.page.goto(world.shop.url('shop.fernhill.example', '/search?q=tea'));
      await world.settle();
      await world.message({type: 'erase-all'});
      world.shop.clearLog();
      await arm(world.page, 'left');
      await world.page.goto(next);
      const {got, held, kinds} = await lastWords();
      expect(got).toBeGreaterThan(0);
      expect(held).toHaveLength(got);
      expect(kinds).toEqual(['search']);
    }
  });

  it('has what its scripts did and kept last, as a choice that leads to the next page at once', async () => {
    await world.page.goto(world.shop.url('shop.fernhill.example', '/search?q=tea'));
    await world.settle();
    await world.message({type: 'erase-all'});
    await world.page.evaluate(
      (next: string) => {
        localStorage.setItem('uid', '8f14e45fceea167a5a36dedd4bea2543');
        // biome-ignore lint/suspicious/noDocumentCookie: as consent managers keep it
        document.cookie = 'OptanonConsent=groups=C0001:1,C0004:1; path=/';
        void document.cookie;
        location.href = next;
      },
      world.shop.url('shop.fernhill.example', '/cart'),
    );
    await world.settle();
    const {visits, observations} = await world.bundle();
    const left = visits.find(visit => visit.kind === 'search')?.id;
    const seen = observations.filter(({visit}) => visit === left);
    const kept = seen.flatMap(one => (one.kind === 'stored' ? [`${one.name} ${one.consent ?? 'id'}`] : []));
    expect(kept.sort()).toEqual(['OptanonConsent C0001:1,C0004:1', 'uid id']);
    expect(seen.filter(one => one.kind === 'act').map(({act}) => act)).toContain('read:cookie');
  });

  it('is still searched for what was typed when its tab is closed', async () => {
    await world.message({type: 'erase-all'});
    await world.message({type: 'set-site', site: 'fernhill.example', rule: 'always'});
    const page = await world.session.newPage();
    await page.goto(world.shop.url('shop.fernhill.example', '/account'));
    await page.type('#login-email', EMAIL);
    await world.settle();
    await arm(page, 'closed');
    world.shop.clearLog();
    await page.close();
    const {got, held, kinds} = await lastWords();
    expect(got).toBeGreaterThan(0);
    expect(held).toHaveLength(got);
    expect(kinds).toEqual(['account']);
    for (const {leaks} of held) expect(leaks?.map(({type}) => type)).toEqual(['email']);
    expect(JSON.stringify(held)).not.toContain(EMAIL);
  });
});
