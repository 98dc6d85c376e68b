import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Callers} from '../../src/background/callers';
import type {OpenVisit} from '../../src/background/documents';
import {Network, type NetworkParts} from '../../src/background/network';
import type {RequestDetails} from '../../src/background/web-request';
import {LIMITS} from '../../src/model/limits';
import type {RequestObservation} from '../../src/model/observation';
import {Identifiers} from '../../src/scan/identifiers';
import {prepareNeedles} from '../../src/scan/needles';
import {visit} from '../records';

const PAGE = 'https://shop.example/checkout';
/** What somebody typed in this tab. */
const TYPED = 'mara.koch7@post.example';
/** What somebody typed in another tab than that of the request. */
const TYPED_ELSEWHERE = 'Rosalindt';
const TAB = 7;

/** The recorder of requests with one open page; what it writes, by id. */
function setUp() {
  const open: OpenVisit = {
    visit: {...visit('a'), tab: TAB, site: 'shop.example', host: 'shop.example'},
    url: PAGE,
    status: 'recorded',
    settled: true,
    processorFields: [],
  };
  const written = new Map<string, RequestObservation>();
  const session = new Map<string, unknown>();
  const callers = new Callers();
  // The second in another tab of the same site.
  const needles = prepareNeedles([
    {type: 'email', value: TYPED},
    {type: 'given-name', value: TYPED_ELSEWHERE},
  ]);
  const lost = {count: 0};
  const parts = {
    visits: {
      find: () => open,
      current: (tab: number) => (tab === TAB ? open : undefined),
      stepAt: () => undefined,
      ofOrigin: (asker: string) => (asker === 'https://shop.example' ? open : undefined),
      frameLoads() {},
    },
    typed: {
      needles: () => needles,
      isIncomplete: () => false,
    },
    recorder: {
      put: (one: RequestObservation) => written.set(one.id, structuredClone(one)),
      find: async () => undefined,
      lose: () => {
        lost.count += 1;
      },
    },
    session: {
      get: (key: string) => session.get(key),
      set: (key: string, value: unknown) => session.set(key, value),
      delete: (key: string) => session.delete(key),
      discard: (key: string) => session.delete(key),
    },
    run: 'run',
    hashKey: new Uint8Array(32),
    lists: {match: () => []},
    callers,
    identifiers: new Identifiers(),
    aliases: {behind: async () => null},
  };
  const network = new Network(parts as unknown as NetworkParts);
  const begin = (requestId: string, url: string, more: Partial<RequestDetails> = {}) =>
    network.started({
      requestId,
      url,
      method: 'GET',
      type: 'image',
      tabId: TAB,
      frameId: 0,
      parentFrameId: -1,
      timeStamp: Date.now(),
      initiator: 'https://shop.example',
      thirdParty: true,
      ...more,
    } as RequestDetails);
  const told = (requestId: string, more: object = {}) =>
    ({
      requestId,
      tabId: TAB,
      url: '',
      method: 'GET',
      type: 'image',
      frameId: 0,
      timeStamp: Date.now(),
      ...more,
    }) as never;
  /** What is written when every request that is held by now has been read. */
  const settled = () => {
    vi.advanceTimersByTime(700);
    return [...written.values()];
  };
  return {network, open, callers, identifiers: parts.identifiers, lost, begin, told, written: settled};
}

describe('requests', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keep their own answer when they lead back to the shop', () => {
    const {network, begin, told, written} = setUp();
    const form = {method: 'POST', type: 'main_frame' as const, requestBody: {formData: {cartId: ['1']}}};
    begin('1', 'https://pay.example/purchase', form as unknown as Partial<RequestDetails>);
    network.sends(told('1', {requestHeaders: [{name: 'Cookie', value: 'pay=1'}]}));
    network.answers(told('1', {statusCode: 303, responseHeaders: []}));
    network.redirects(told('1', {statusCode: 303, fromCache: false}));
    begin('1', 'https://shop.example/thanks', {type: 'main_frame'});
    network.sends(told('1', {requestHeaders: [{name: 'Cookie', value: 'session=2'}]}));
    network.answers(
      told('1', {statusCode: 200, responseHeaders: [{name: 'Set-Cookie', value: 'cart=; Max-Age=0'}]}),
    );
    network.completes(told('1', {statusCode: 200, fromCache: false}));
    expect(written()).toHaveLength(1);
    expect(written()[0]).toMatchObject({
      host: 'pay.example',
      status: 303,
      delivery: 'sent',
      cookies: ['pay'],
    });
    expect(written()[0]?.setCookies).toBeUndefined();
  });

  it('know the hop before them', () => {
    const {network, begin, told, written} = setUp();
    begin('1', 'https://a.example/pixel');
    network.redirects(told('1', {statusCode: 302, fromCache: false}));
    vi.advanceTimersByTime(10);
    begin('1', 'https://b.example/sync');
    network.completes(told('1', {statusCode: 200, fromCache: false}));
    const [first, second] = written();
    expect([first?.status, second?.status]).toEqual([302, 200]);
    expect(second?.chain).toEqual({first: first?.id, hop: 1});
  });

  it('are read when it is known that their page is recorded, or once that takes long', () => {
    const {network, open, begin, written} = setUp();
    const url = `https://a.example/collect?mail=${encodeURIComponent(TYPED)}`;
    open.status = 'pending';
    begin('1', url);
    expect(written()[0]?.leaks).toBeUndefined();
    open.status = 'recorded';
    network.resume(TAB);
    expect(written()[0]?.leaks).toMatchObject([{type: 'email'}]);
    open.status = 'pending';
    begin('2', url);
    expect(written()[1]?.leaks).toBeUndefined();
    network.resume(TAB);
    vi.advanceTimersByTime(6_000);
    expect(written()[1]?.leaks).toMatchObject([{type: 'email'}]);
  });

  it('learn of their script also when a whole page of them was read at once', () => {
    const {network, open, callers, begin, written} = setUp();
    open.status = 'pending';
    for (let at = 0; at < 150; at++) begin(String(at), `https://a.example/pixel/${at}`);
    written();
    open.status = 'recorded';
    network.resume(TAB);
    const scripts = 'https://cdn.a.example/tag.js';
    callers.note(TAB, [{via: 'image', url: 'https://a.example/pixel/0', scripts}]);
    network.reading.called(TAB);
    expect(written()[0]?.initiator).toMatchObject({via: 'image', scripts: [{host: 'cdn.a.example'}]});
  });

  it('are let go unread with a page that is not recorded', () => {
    const {network, open, begin, written} = setUp();
    open.status = 'pending';
    begin('1', `https://a.example/collect?mail=${encodeURIComponent(TYPED)}`);
    const [before] = written();
    open.status = 'dropped';
    network.resume(TAB);
    vi.advanceTimersByTime(10_000);
    expect(written()).toEqual([before]);
    expect(before?.leaks).toBeUndefined();
  });

  it('learn of the script that asked for them after they were read', () => {
    const {network, callers, begin, written} = setUp();
    const url = 'https://a.example/profiles';
    begin('1', url);
    expect(written()[0]?.initiator).toBeUndefined();
    callers.note(TAB, [{via: 'fetch', url, scripts: 'https://cdn.a.example/tag.js'}]);
    network.reading.called(TAB + 1);
    expect(written()[0]?.initiator).toBeUndefined();
    network.reading.called(TAB);
    expect(written()[0]?.initiator).toMatchObject({via: 'fetch', scripts: [{host: 'cdn.a.example'}]});
  });

  it('are kept up to a number a visit, and what is beyond is counted', () => {
    const {begin, lost, written} = setUp();
    for (let at = 0; at < LIMITS.requestsPerVisit + 5; at++) begin(`${at}`, `https://a.example/${at}`);
    expect(written()).toHaveLength(LIMITS.requestsPerVisit);
    expect(lost.count).toBe(5);
  });

  it('learn of an identifier that they carried after they were read', () => {
    const {network, identifiers, begin, written} = setUp();
    const id = 'k7f3-9a2b-77c1-x4e8';
    begin('1', `https://a.example/sync?puid=${id}`);
    expect(written()[0]?.entries[0]).toMatchObject({key: 'puid'});
    expect(written()[0]?.entries[0]?.hash).toBeUndefined();
    identifiers.learn(id, 'keyed');
    network.reading.identified();
    expect(written()[0]?.entries[0]?.hash).toBe('keyed');
  });

  it('belong to the page of their origin where the browser names no tab, and say so', () => {
    const {network, callers, begin, told, written} = setUp();
    const url = 'https://a.example/last-word';
    const gone = {tabId: -1, frameId: -1, type: 'ping' as const};
    callers.note(TAB, [{via: 'beacon', url, scripts: 'https://cdn.a.example/tag.js'}]);
    begin('1', url, gone);
    begin('2', 'https://b.example/', {...gone, initiator: 'https://elsewhere.example'});
    network.sends(told('1', {tabId: -1, requestHeaders: [{name: 'Cookie', value: 'id=1'}]}));
    network.completes(told('1', {tabId: -1, statusCode: 204, fromCache: false}));
    expect(written()).toHaveLength(1);
    expect(written()[0]).toMatchObject({
      host: 'a.example',
      placedBy: 'origin',
      delivery: 'sent',
      cookies: ['id'],
      initiator: {via: 'beacon'},
    });
    expect(written()[0]?.frame).toBeUndefined();
  });

  it('keep nothing that was typed, and know what was typed at their site, where only their origin places them', () => {
    const {begin, written} = setUp();
    const url = `https://a.example/${TYPED_ELSEWHERE}/porcelain?first_name=${TYPED_ELSEWHERE}`;
    begin('1', url, {tabId: -1, frameId: -1, type: 'ping'});
    expect(JSON.stringify(written())).not.toContain(TYPED_ELSEWHERE);
    expect(written()[0]?.leaks?.map(({type}) => type)).toContain('given-name');
  });

  it('are the opener’s where it opens another tab, with what was typed there', () => {
    const {begin, written} = setUp();
    const url = `https://pay.example/start?email=${encodeURIComponent(TYPED)}`;
    begin('1', url, {tabId: TAB + 1, type: 'main_frame'});
    begin('2', url, {tabId: TAB + 2, type: 'main_frame', initiator: 'https://elsewhere.example'});
    expect(written()).toHaveLength(1);
    expect(written()[0]).toMatchObject({
      resource: 'navigation',
      placedBy: 'origin',
      leaks: [{type: 'email'}],
    });
  });

  it('come from no frame if they come from a top document that is being replaced', () => {
    const {begin, written} = setUp();
    const replaced = {frameId: 6, frameType: 'outermost_frame', documentId: 'A'};
    begin('1', 'https://a.example/last-word', replaced as Partial<RequestDetails>);
    expect(written()[0]?.frame).toBeUndefined();
    expect(written()[0]?.placedBy).toBeUndefined();
  });

  it('were received if they were answered, even if the page was gone by then', () => {
    const {network, begin, told, written} = setUp();
    for (const id of ['1', '2', '3']) begin(id, `https://a.example/${id}`);
    for (const id of ['1', '2']) network.sends(told(id, {requestHeaders: []}));
    network.answers(told('1', {statusCode: 204, responseHeaders: []}));
    for (const id of ['1', '2', '3']) network.fails(told(id, {error: 'net::ERR_ABORTED', fromCache: false}));
    expect(written().map(({delivery}) => delivery)).toEqual(['sent', 'unknown', 'failed']);
  });
});

describe('what a page posts to a frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const post = ({network, open}: ReturnType<typeof setUp>, data: object, more: object = {}) => {
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    const message = {url: 'https://js.pay.example/v3/card.html', from: 'shop.example', at: 1};
    network.told.windowMessage(open, TAB, {...message, bytes, total: bytes.length, ...more});
  };

  it('is kept where something typed is in it, without that', () => {
    const world = setUp();
    post(world, {action: 'tokenise', billing: {email: TYPED}});
    const written = world.written();
    expect(written).toMatchObject([
      {
        trust: 'page',
        method: 'POST-MESSAGE',
        resource: 'message',
        host: 'js.pay.example',
        thirdParty: true,
        delivery: 'sent',
        leaks: [{type: 'email'}],
      },
    ]);
    expect(JSON.stringify(written)).not.toContain(TYPED);
  });

  it('is kept where it tells of a purchase', () => {
    const world = setUp();
    post(world, {event: 'add_to_cart', currency: 'EUR', value: 5, items: [{item_id: 'a', price: 5}]});
    expect(world.written()).toMatchObject([{resource: 'message', facts: [{event: 'add-to-cart', value: 5}]}]);
  });

  it('is not kept where it is talk of sizes, or stays with who sent it', () => {
    const world = setUp();
    post(world, {type: 'resize', height: 320, id: '6f1d0c2e9b7a4'});
    post(world, {email: TYPED}, {url: 'https://frames.shop.example/x'});
    post(world, {email: TYPED}, {from: 'api.pay.example'});
    expect(world.written()).toEqual([]);
  });

  it('names the frame that sent it where that is not the page', () => {
    const world = setUp();
    post(world, {email: TYPED}, {from: 'widget.other.example'});
    expect(world.written()).toMatchObject([{frame: 'widget.other.example'}]);
  });

  it('is counted as lost beyond a number', () => {
    const world = setUp();
    for (let at = 0; at <= LIMITS.windowMessages; at++) post(world, {email: TYPED}, {at});
    expect(world.lost.count).toBe(1);
    expect(world.written()).toHaveLength(LIMITS.windowMessages);
  });
});
