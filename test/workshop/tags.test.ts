import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {fillOrigins} from '../../workshop/shop/lib/hosts.mjs';
import {runTag} from './tag-page.js';

const read = (name: string) => {
  const text = readFileSync(
    new URL(`../../workshop/shop/client/parties/${name}.js`, import.meta.url),
    'utf8',
  );
  return fillOrigins(text, host => `https://${host}`);
};
const ITEM = `{item_id: 'FH-1', item_name: 'A ~ lamp', item_category: 'Lighting', price: 12.5, quantity: 2}`;
const GTAG = `window.dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag('config', 'G-FERNHILL1');`;

describe('the GA4 stand-in', () => {
  test('sends one event in the query with an empty body', () => {
    const page = runTag(read('ga4'), GTAG);
    page.leave();
    const [hit] = page.sent;
    expect(hit?.url.origin + String(hit?.url.pathname)).toBe('https://www.google-analytics.com/g/collect');
    expect(hit?.body).toBe('');
    const query = Object.fromEntries(hit?.url.searchParams ?? []);
    expect(query).toMatchObject({
      v: '2',
      tid: 'G-FERNHILL1',
      en: 'page_view',
      dl: 'https://shop.fernhill.example/cart?gclid=G1',
    });
    expect(query).toMatchObject({sr: '1200x900', ul: 'en-gb', dt: 'Cart'});
    expect(query.cid).toMatch(/^\d+\.\d+$/);
  });

  test('sends several events as lines, and what they share in the query', () => {
    const page = runTag(read('ga4'), GTAG);
    page.run(`gtag('event', 'view_cart', {currency: 'EUR', value: 25, coupon: 'FERN10', items: [${ITEM}]})`);
    page.leave();
    const [hit] = page.sent;
    expect(hit?.url.searchParams.has('en')).toBe(false);
    expect(hit?.url.searchParams.get('cid')).toBeTruthy();
    const events = String(hit?.body)
      .split('\r\n')
      .map(line => Object.fromEntries(new URLSearchParams(line)));
    expect(events.map(event => event.en)).toEqual(['page_view', 'view_cart']);
    expect(events[1]).toMatchObject({
      cu: 'EUR',
      'epn.value': '25',
      'ep.coupon': 'FERN10',
      pr1: 'idFH-1~nmA ~~ lamp~caLighting~pr12.5~qt2',
    });
  });

  test('sends a purchase at once and alone, and an image where asked', () => {
    const page = runTag(read('ga4'), GTAG);
    page.run(
      `gtag('event', 'purchase', {currency: 'EUR', value: 25, transaction_id: 'FH1', items: [${ITEM}]})`,
    );
    page.run(
      `gtag('event', 'add_to_cart', {currency: 'EUR', value: 25, transport_type: 'image', items: [${ITEM}]})`,
    );
    const names = page.sent.map(({url}) => url.searchParams.get('en'));
    expect(names).toEqual(['page_view', 'purchase', 'add_to_cart']);
    expect(page.sent[1]?.url.searchParams.get('ep.transaction_id')).toBe('FH1');
    expect(page.sent[2]?.body).toBeNull();
    expect(page.sent[2]?.url.searchParams.get('ep.transport_type')).toBeNull();
  });
});

describe('the GA4 stand-in in consent mode', () => {
  const DENIED = `{ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied'}`;
  const begin = `window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
    gtag('consent', 'default', ${DENIED});
    gtag('config', 'G-FERNHILL1', {server_container_url: 'https://metrics.shop.fernhill.example'});`;

  test('tells the state and its history, keeps nothing before consent, and sends to the shop’s own collector', () => {
    const page = runTag(read('ga4'), begin);
    page.run(
      `gtag('consent', 'update', ${DENIED.replaceAll('denied', 'granted')}); gtag('event', 'view_cart', {})`,
    );
    page.leave();
    const hits = page.sent.map(({url}) => Object.fromEntries(url.searchParams));
    expect(hits).toMatchObject([
      {en: 'page_view', gcs: 'G100', gcd: '13p3p3p2p5l1', pscdl: 'denied'},
      {en: 'view_cart', gcs: 'G111', gcd: '13r3r3r2r5l1', pscdl: 'noapi'},
    ]);
    expect(hits[0]?.cid).not.toBe(hits[1]?.cid);
    for (const {url} of page.sent) expect(url.host).toBe('metrics.shop.fernhill.example');
  });

  test('adds a digest of the address once that is allowed', async () => {
    const address = 'mara.lindqvist.4417@postfach.example';
    const digest = createHash('sha256').update(address).digest('base64url');
    const page = runTag(read('ga4'), GTAG);
    page.run(`gtag('set', 'user_data', {email: ' ${address.toUpperCase()} '})`);
    await new Promise(resolve => setTimeout(resolve, 20));
    page.leave();
    expect(page.sent[0]?.url.searchParams.get('em')).toBe(`tv.1~em.${digest}`);
  });
});

describe('the Meta Pixel stand-in', () => {
  const FBQ = `window.fbq = function () { fbq.callMethod ? fbq.callMethod(...arguments) : fbq.queue.push(arguments); };
    fbq.queue = []; fbq('init', '73'); fbq('track', 'PageView');`;
  const settled = () => new Promise(resolve => setTimeout(resolve, 20));

  test('sends events as images', async () => {
    const page = runTag(read('meta-pixel'), FBQ);
    page.run(
      `fbq('track', 'AddToCart', {value: 25, currency: 'EUR', contents: [{id: 'FH-1', quantity: 2}]})`,
    );
    await settled();
    expect(page.sent.map(({url}) => url.searchParams.get('ev'))).toEqual(['PageView', 'AddToCart']);
    const {url, body} = page.sent[1] ?? {};
    expect(`${url?.origin}${url?.pathname}`).toBe('https://www.facebook.com/tr/');
    expect(body).toBeNull();
    expect(Object.fromEntries(url?.searchParams ?? [])).toMatchObject({
      id: '73',
      'cd[value]': '25',
      'cd[currency]': 'EUR',
      'cd[contents]': '[{"id":"FH-1","quantity":2}]',
      if: 'false',
      sw: '1200',
    });
    expect(url?.searchParams.get('fbp')).toMatch(/^fb\.1\.\d+\.\d+$/);
  });

  test('sends a purchase as a form', async () => {
    const page = runTag(read('meta-pixel'), FBQ);
    page.run(`fbq('track', 'Purchase', {value: 25, currency: 'EUR'}, {eventID: 'FH1'})`);
    await settled();
    const form = page.sent[1]?.body as FormData;
    expect(form.get('ev')).toBe('Purchase');
    expect(form.get('cd[value]')).toBe('25');
    expect(form.get('eid')).toBe('FH1');
  });
});
