import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {PageSignals} from '../../src/model/observation';
import {memoryPlatform} from './memory-platform';

vi.mock('../../src/platform', () => memoryPlatform());
const {SessionState} = await import('../../src/background/session-state');
const {Visits} = await import('../../src/background/visits');
const {prepareNeedles} = await import('../../src/scan/needles');

const SHOP = 'https://www.shop.example';
const CHECKOUT: PageSignals = {
  types: [],
  marks: ['checkout-address', 'checkout-heading'],
  fields: [],
  frames: [],
  priced: 0,
};
const PAYMENT: PageSignals = {...CHECKOUT, marks: ['payment-heading', 'payment-button']};
const NOTHING: PageSignals = {...CHECKOUT, marks: []};

function setUp(rule: 'always' | 'never' | 'auto' = 'auto') {
  const recorded: string[] = [];
  const dropped: string[] = [];
  const rules = {current: rule};
  const visits = new Visits(new SessionState(1e6), {
    ruleFor: () => rules.current,
    isIncomplete: () => false,
    needles: () => prepareNeedles([]),
    onRecorded: visit => recorded.push(`${visit.path} ${visit.kind}`),
    onDropped: id => dropped.push(id),
  });
  const at = (time: number, more = {}) => ({tab: 1, frameId: 0, at: time, ...more});
  const found = (time: number, more = {}) => {
    const open = visits.find(at(time, more));
    return open === 'wait' ? 'wait' : open.visit.path;
  };
  const signs = (
    time: number,
    url: string,
    signals: PageSignals,
    phase: 'early' | 'settled' = 'early',
    more = {},
  ) => visits.signs(at(time, more), {type: 'page', at: time, url, phase, signals});
  return {visits, recorded, dropped, rules, at, found, signs};
}

describe('which visit a request belongs to, in Chrome', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(() => {
    world = setUp();
    world.visits.committed(1, `${SHOP}/cart`, 100, 'A');
    world.visits.loading(1, `${SHOP}/checkout`, 190);
    world.visits.committed(1, `${SHOP}/checkout`, 200, 'B');
  });

  it('leaves what another page’s parser asked for with that page, when one comes back from the cache', () => {
    world.visits.committed(1, 'https://diary.example/', 400, 'C');
    world.visits.committed(1, `${SHOP}/checkout`, 500, 'B');
    expect(world.found(510, {documentId: 'C', parsed: true})).toBe('/');
    expect(world.found(520, {documentId: 'B', parsed: true})).toBe('/checkout');
  });

  it('goes by the document, so that late beacons stay with the page that was left', () => {
    expect(world.found(250, {documentId: 'A'})).toBe('/cart');
    expect(world.found(250, {documentId: 'B'})).toBe('/checkout');
  });

  it('goes by the document of a frame’s page, also where nobody heard of that page’s response', () => {
    world.visits.committed(1, `${SHOP}/payment`, 300, 'C');
    const frame = {frameId: 7, parentFrameId: 0, parsed: true};
    for (const more of [{parentDocumentId: 'C'}, {}]) {
      world.visits.frameLoads(world.at(350, {...frame, ...more}));
      expect(world.found(360, {frameId: 7, parentFrameId: 0, documentId: 'inner'})).toBe('/payment');
    }
    world.visits.frameLoads(world.at(350, {...frame, frameId: 8, parentDocumentId: 'B'}));
    expect(world.found(250, {frameId: 9, parentFrameId: 0, parsed: true, parentDocumentId: 'B'})).toBe(
      '/checkout',
    );
  });

  it('waits for a document that it has not heard of', () => {
    expect(world.found(250, {documentId: 'C'})).toBe('wait');
  });

  it('gives what a parser asks for at the moment of the commit to the new page, beacons to the old', () => {
    expect(world.found(195, {documentId: 'A', parsed: true})).toBe('/checkout');
    expect(world.found(195, {documentId: 'A', parsed: false})).toBe('/cart');
    expect(world.found(150, {documentId: 'A', parsed: true})).toBe('/cart');
    expect(world.found(195, {parsed: true})).toBe('/checkout');
    // The browser may still name the old document a moment after it told of the commit.
    expect(world.found(203, {documentId: 'A', parsed: true})).toBe('/checkout');
    expect(world.found(203, {documentId: 'A', parsed: false})).toBe('/cart');
  });

  it('has such a request wait while the commit is to come', () => {
    world.visits.loading(1, `${SHOP}/checkout/payment`, 300);
    expect(world.found(301, {documentId: 'B', parsed: true})).toBe('wait');
    expect(world.found(301, {documentId: 'B'})).toBe('/checkout');
  });

  it('follows frames to their page, at any depth', () => {
    world.visits.frameLoads(world.at(210, {frameId: 7, parentFrameId: 0, parentDocumentId: 'B'}));
    world.visits.frameLoads(world.at(220, {frameId: 8, parentFrameId: 7}));
    world.visits.committed(1, `${SHOP}/done`, 300, 'C');
    expect(world.found(310, {frameId: 8, parentFrameId: 7})).toBe('/checkout');
  });
});

describe('which visit a request belongs to, in Firefox', () => {
  it('goes by the address of the top document, and by time where that was loaded twice', () => {
    const {visits, found} = setUp();
    visits.committed(1, `${SHOP}/cart`, 100);
    visits.loading(1, `${SHOP}/cart`, 190);
    expect(found(195, {topUrl: `${SHOP}/cart`})).toBe('wait');
    visits.committed(1, `${SHOP}/cart`, 200);
    const first = visits.find({tab: 1, frameId: 0, at: 150, topUrl: `${SHOP}/cart`});
    const second = visits.find({tab: 1, frameId: 0, at: 250, topUrl: `${SHOP}/cart`});
    expect(first).not.toBe(second);
  });

  it('does not wait for a commit that it was told of before the response', () => {
    const {visits, found} = setUp();
    visits.committed(1, `${SHOP}/cart`, 100);
    visits.loading(1, `${SHOP}/cart`, 90);
    expect(found(120, {topUrl: `${SHOP}/cart`})).toBe('/cart');
  });
});

describe('steps of one document', () => {
  it('begin at a change of address; of two reports the browser’s time holds', () => {
    const {visits, found} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    visits.stepped(1, `${SHOP}/checkout/payment`, 490, 'page', 'A');
    expect(found(495, {documentId: 'A'})).toBe('/checkout/payment');
    visits.stepped(1, `${SHOP}/checkout/payment`, 500, 'browser', 'A');
    visits.stepped(1, `${SHOP}/checkout/payment`, 480, 'page', 'A');
    expect(found(505, {documentId: 'A'})).toBe('/checkout/payment');
    expect(found(495, {documentId: 'A'})).toBe('/checkout');
  });

  it('are named by a full Referer, whatever the time', () => {
    const {visits} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    visits.stepped(1, `${SHOP}/checkout/payment`, 500, 'browser', 'A');
    const late = visits.find({tab: 1, frameId: 0, at: 499, documentId: 'A'});
    if (late === 'wait') throw new Error('not found');
    expect(visits.stepAt(1, late, `${SHOP}/checkout/payment`)?.visit.path).toBe('/checkout/payment');
    expect(visits.stepAt(1, late, `${SHOP}/`)).toBeUndefined();
  });

  it('do not begin at a change of the hash', () => {
    const {visits, found} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    visits.stepped(1, `${SHOP}/checkout#top`, 500, 'browser', 'A');
    const open = visits.find({tab: 1, frameId: 0, at: 600, documentId: 'A'});
    expect(open !== 'wait' && open.visit.via).toBe('navigation');
    expect(found(600, {documentId: 'A'})).toBe('/checkout');
  });

  it('begin when the page goes on to a later stage on the same address', () => {
    const {visits, signs} = setUp();
    visits.committed(1, `${SHOP}/buy`, 100, 'A');
    signs(150, `${SHOP}/buy`, CHECKOUT, 'settled', {documentId: 'A'});
    const next = signs(900, `${SHOP}/buy`, PAYMENT, 'settled', {documentId: 'A'});
    expect(next?.visit).toMatchObject({kind: 'payment', via: 'history', startedAt: 900});
    // Looking back at the checkout is no new step.
    expect(signs(950, `${SHOP}/buy`, CHECKOUT, 'settled', {documentId: 'A'})).toBe(next);
  });
});

describe('what is recorded', () => {
  it('a page with two signs of a shop, as soon as they are there', () => {
    const {visits, recorded, signs} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    expect(recorded).toEqual([]);
    signs(150, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'A'});
    expect(recorded).toEqual(['/checkout checkout']);
  });

  it('not a page without, once it has settled', () => {
    const {visits, dropped, signs} = setUp();
    visits.committed(1, `${SHOP}/blog`, 100, 'A');
    expect(signs(150, `${SHOP}/blog`, NOTHING, 'early', {documentId: 'A'})?.status).toBe('pending');
    expect(signs(950, `${SHOP}/blog`, NOTHING, 'settled', {documentId: 'A'})?.status).toBe('dropped');
    expect(dropped).toHaveLength(1);
  });

  it('a kind that was found is kept when a later look finds none', () => {
    const {visits, signs} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    signs(150, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'A'});
    expect(signs(950, `${SHOP}/checkout`, NOTHING, 'settled', {documentId: 'A'})?.visit.kind).toBe(
      'checkout',
    );
  });

  it('a page that shows itself late, with a word on what was lost', () => {
    const {visits, signs} = setUp();
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    signs(150, `${SHOP}/checkout`, NOTHING, 'settled', {documentId: 'A'});
    const open = signs(9_000, `${SHOP}/checkout`, CHECKOUT, 'settled', {documentId: 'A'});
    expect(open?.status).toBe('recorded');
    expect(open?.visit.lateBy).toBeGreaterThan(0);
  });

  it('an account page where its site has shown a shop’s page before, and nobody else’s', () => {
    const account: PageSignals = {...NOTHING, marks: ['account-address'], fields: ['current-password']};
    const shop = setUp();
    shop.visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    shop.signs(150, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'A'});
    shop.visits.committed(1, `${SHOP}/login`, 200, 'B');
    shop.signs(250, `${SHOP}/login`, account, 'settled', {documentId: 'B'});
    shop.visits.committed(1, 'https://forum.example/login', 300, 'C');
    shop.signs(350, 'https://forum.example/login', account, 'settled', {documentId: 'C'});
    expect([...new Set(shop.recorded)]).toEqual(['/checkout checkout', '/login account']);
    expect(shop.dropped).toHaveLength(1);
  });

  it('a checkout for what it is, also when it comes to ask who is there', () => {
    const {visits, signs} = setUp();
    const both: PageSignals = {...NOTHING, marks: ['account-address'], fields: ['current-password']};
    visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    signs(150, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'A'});
    expect(signs(250, `${SHOP}/checkout`, both, 'early', {documentId: 'A'})?.visit.kind).toBe('checkout');
  });

  it('what the person asked for, and nothing that they forbade', () => {
    const always = setUp('always');
    always.visits.committed(1, `${SHOP}/about`, 100, 'A');
    expect(always.recorded).toEqual(['/about other']);
    const never = setUp('never');
    never.visits.committed(1, `${SHOP}/checkout`, 100, 'A');
    expect(never.signs(150, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'A'})?.status).toBe(
      'dropped',
    );
  });

  it('a page once, whose commit is told of late', () => {
    const {visits, found, signs} = setUp();
    visits.committed(1, `${SHOP}/cart`, 100);
    signs(400, `${SHOP}/checkout`, CHECKOUT);
    visits.committed(1, `${SHOP}/checkout`, 300);
    expect(found(350)).toBe('/checkout');
    expect(found(299)).toBe('/cart');
    const first = visits.current(1)?.visit.id;
    visits.committed(1, `${SHOP}/checkout`, 500);
    expect(visits.current(1)?.visit.id).not.toBe(first);
  });

  it('a page whose commit was missed, from its own report', () => {
    const {visits, signs, found} = setUp();
    visits.committed(1, `${SHOP}/cart`, 100, 'A');
    signs(300, `${SHOP}/checkout`, CHECKOUT, 'early', {documentId: 'B'});
    expect(found(310, {documentId: 'B'})).toBe('/checkout');
  });

  it('no page that is not on the web', () => {
    const {visits} = setUp('always');
    visits.committed(1, 'about:blank', 100, 'A');
    expect(visits.current(1)).toBeUndefined();
  });
});

describe('what the browser names no tab for', () => {
  const BLOG = 'https://blog.example';
  let world: ReturnType<typeof setUp>;
  const behind = (asker: string, at: number, isFarewell = true) =>
    world.visits.ofOrigin(asker, at, isFarewell)?.visit.path;
  beforeEach(() => {
    world = setUp('always');
    world.visits.committed(1, `${SHOP}/cart`, 1_000, 'A');
    world.visits.committed(1, `${BLOG}/tea`, 5_000, 'B');
  });

  it('is of the page of its origin that was left a moment ago', () => {
    world.visits.committed(2, `${SHOP}/search`, 4_000, 'C');
    expect(behind(SHOP, 5_100)).toBe('/cart');
    expect(behind(`${SHOP}/cart`, 5_100)).toBe('/cart');
    expect(behind(BLOG, 5_100)).toBe('/tea');
  });

  it('is of the page of its origin that is shown where none was left just now, as with a service worker', () => {
    world.visits.committed(2, `${SHOP}/search`, 4_000, 'C');
    expect(behind(SHOP, 20_000)).toBe('/search');
    expect(behind(SHOP, 2_000)).toBe('/cart');
  });

  it('is of the page that is shown where it is nothing that pages send as they are left', () => {
    world.visits.committed(1, `${SHOP}/about`, 6_000, 'D');
    world.visits.committed(1, `${SHOP}/checkout`, 7_000, 'E');
    expect(behind(SHOP, 7_050)).toBe('/about');
    expect(behind(SHOP, 7_050, false)).toBe('/checkout');
    expect(behind(BLOG, 6_100, false)).toBe('/tea');
  });

  it('is nobody’s where no page of its origin is open', () => {
    expect(behind(SHOP, 20_000)).toBeUndefined();
    expect(behind(SHOP, 500)).toBeUndefined();
    expect(behind('https://shop.example', 5_100)).toBeUndefined();
    expect(behind('chrome-extension://abc', 5_100)).toBeUndefined();
    expect(behind('https://', 5_100)).toBeUndefined();
  });

  it('is still of a page whose tab was closed, until that is forgotten', () => {
    world.visits.closed(1, 6_000);
    expect(behind(BLOG, 6_200)).toBe('/tea');
    world.visits.forget(1);
    expect(behind(BLOG, 6_200)).toBeUndefined();
    expect(world.visits.tabs()).toEqual([]);
  });
});
