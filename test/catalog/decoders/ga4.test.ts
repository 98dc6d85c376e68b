import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';

const request = (url: string, body: string | null = null) => {
  const {hostname, pathname, searchParams} = new URL(url);
  return {
    host: hostname,
    path: pathname,
    method: body === null ? 'GET' : 'POST',
    query: [...searchParams],
    body,
    form: [],
  };
};
const COMMON =
  'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC123&cid=11.22&sid=33&dl=https%3A%2F%2Fs.example%2F';

describe('ga4', () => {
  it('reads the path that server-side consent has', () => {
    const url = 'https://region1.google-analytics.com/g/s/collect?v=2&tid=G-1&en=purchase&epn.value=5&cu=EUR';
    expect(decodeRequest(request(url))).toMatchObject([
      {decoder: 'ga4', event: {event: 'purchase', value: 5, currency: 'EUR'}},
    ]);
  });

  it('reads the consent of version 2 where the short one is missing', () => {
    const [read] = decodeRequest(request(`${COMMON}&en=page_view&gcd=13l3l3l2l1l1`));
    expect(read?.event.consent).toBe('13l3l3l2l1l1');
  });

  it('reads one event from the address', () => {
    const [read] = decodeRequest(
      request(
        `${COMMON}&en=add_to_cart&cu=EUR&epn.value=39.9&pr1=idA~nmLamp%20A~caLight~pr39.9~qt2&_et=120&gcs=G111`,
      ),
    );
    expect(read?.decoder).toBe('ga4');
    expect(read?.event).toMatchObject({
      event: 'add-to-cart',
      name: 'add_to_cart',
      value: 39.9,
      currency: 'EUR',
      consent: 'G111',
      identifiers: ['cid', 'sid'],
      items: [{id: 'A', name: 'Lamp A', category: 'Light', price: 39.9, quantity: 2}],
    });
    expect(read?.event.traits).toContain('engagement-time');
  });

  it('reads several events from the lines of a body, each with what the address shares', () => {
    const body =
      'en=view_item&pr1=idB~nmPot\r\nen=purchase&epn.value=10&cu=USD&ep.transaction_id=T1&ep.coupon=X';
    const events = decodeRequest(request(COMMON, body)).map(({event}) => event);
    expect(events.map(({event}) => event)).toEqual(['product-view', 'purchase']);
    expect(events[1]).toMatchObject({
      value: 10,
      currency: 'USD',
      orderId: 'T1',
      coupon: 'X',
      identifiers: ['cid', 'sid'],
    });
  });

  it('reads events set apart by other white space, each by itself', () => {
    const url = new URL(COMMON);
    const body = 'en=page_view en=purchase&epn.value=10&pr1=idB';
    const form = [...new URLSearchParams(body)];
    const read = decodeRequest({...request(url.href, body), form}).map(({event}) => event);
    expect(read.map(({event, value, items}) => [event, value, items?.length])).toEqual([
      ['page-view', undefined, 0],
      ['purchase', 10, 1],
    ]);
  });

  it('reads a hit of version 1 that an older library sends for a stream of version 2', () => {
    const url = 'https://metrics.shop.example/g/collect?v=1&t=event&ea=sign_up&tid=G-1&cid=1&_gid=2';
    expect(decodeRequest(request(url))).toEqual([
      {decoder: 'ga4', event: {event: 'sign-up', name: 'sign_up', identifiers: ['cid', '_gid']}},
    ]);
  });

  it('reads user-provided data by kind and form', () => {
    const hash = 'a'.repeat(43);
    const [read] = decodeRequest(request(`${COMMON}&en=purchase&em=tv.1~em.${hash}~pn.${hash}`));
    expect(read?.event.personal).toEqual([
      {type: 'email', form: 'sha256', key: 'em'},
      {type: 'tel', form: 'sha256', key: 'em'},
    ]);
  });

  it('knows the format on a shop’s own host', () => {
    const own = COMMON.replace('www.google-analytics.com/g/collect', 'metrics.shop.example/sgtm/g/collect');
    expect(decodeRequest(request(`${own}&en=page_view`))).toHaveLength(1);
  });

  it.each([
    ['https://www.google-analytics.com/g/collect?v=1&tid=UA-1&en=page_view', 'another version'],
    ['https://shop.example/bag/collect?v=2&tid=G-1&en=page_view', 'another path'],
    [
      'https://shop.example/?next=https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=x',
      'an address in an address',
    ],
    [COMMON, 'no event'],
  ])('refuses %s', url => {
    expect(decodeRequest(request(url))).toEqual([]);
  });

  it('survives amounts and items that are none', () => {
    const [read] = decodeRequest(request(`${COMMON}&en=purchase&epn.value=abc&pr1=&pr2=~~&cu=`));
    expect(read?.event.value).toBeUndefined();
    expect(read?.event.currency).toBeUndefined();
  });
});
