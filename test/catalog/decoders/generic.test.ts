import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';
import {requestOf} from './decoding';

const read = (url: string, body?: object) =>
  decodeRequest(requestOf(url, body ? JSON.stringify(body) : null));
const URL_ = 'https://collector.example/in';

describe('what is read by common names', () => {
  it('reads an order in the way of Segment', () => {
    const body = {
      event: 'Order Completed',
      properties: {
        order_id: 'O1',
        revenue: 20,
        currency: 'EUR',
        products: [{sku: 'A', price: 10, quantity: 2}],
      },
    };
    expect(read(URL_, body)).toEqual([
      {
        decoder: 'generic',
        event: {
          event: 'purchase',
          name: 'Order Completed',
          generic: true,
          value: 20,
          currency: 'EUR',
          orderId: 'O1',
          items: [{id: 'A', price: 10, quantity: 2}],
        },
      },
    ]);
  });

  it('reads parameters of an address, and a list of events', () => {
    const [seen] = read(`${URL_}?event=add_to_cart&value=9.5&currency=USD&product_id=A`);
    expect(seen?.event).toMatchObject({
      event: 'add-to-cart',
      value: 9.5,
      currency: 'USD',
      items: [{id: 'A'}],
    });
    const events = read(URL_, {
      events: [{name: 'view_item', params: {items: [{item_id: 'A'}]}}, {name: 'scroll'}],
    });
    expect(events.map(({event}) => event.event)).toEqual(['product-view']);
  });

  it('reads what a payload of schema.org says', () => {
    const body = {'@type': 'Order', orderNumber: 'N1', priceCurrency: 'EUR', price: '12.50'};
    expect(read(URL_, body)[0]?.event).toMatchObject({
      value: 12.5,
      currency: 'EUR',
      orderId: 'N1',
      event: 'other',
    });
  });

  it.each<[string, object | undefined, string]>([
    [`${URL_}?event=purchase`, undefined, 'a name alone'],
    [`${URL_}?value=9&id=7`, undefined, 'a number without a currency'],
    [
      `${URL_}?next=${encodeURIComponent('https://x.example/?event=purchase&value=9&currency=USD')}`,
      undefined,
      'an address',
    ],
    [URL_, {level: 'info', message: 'checkout', value: 3}, 'a log'],
    [URL_, {type: 'login', name: 'x'}, 'no sign of commerce'],
  ])('reads nothing out of %s', (url, body) => {
    expect(read(url, body)).toEqual([]);
  });

  it('stands back where a format is known', () => {
    const [seen] = read('https://www.facebook.com/tr/?id=1&ev=Purchase&event=purchase&value=9&currency=USD');
    expect(seen?.decoder).toBe('meta-pixel');
  });

  it('is bounded, and survives keys that mean something to JavaScript', () => {
    const many = Array.from({length: 5000}, (_, index) => ({event: 'purchase', order_id: String(index)}));
    expect(read(URL_, {events: many}).length).toBeLessThanOrEqual(10);
    const text = '{"__proto__":{"event":"purchase"},"event":"purchase","order_id":"1","constructor":1}';
    expect(decodeRequest(requestOf(URL_, text))[0]?.event).toMatchObject({event: 'purchase', orderId: '1'});
  });
});
