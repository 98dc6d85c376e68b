import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';

const request = (url: string, form: [string, string][] = []) => {
  const {hostname, pathname, searchParams} = new URL(url);
  return {host: hostname, path: pathname, method: 'GET', query: [...searchParams], body: null, form};
};
const TR = 'https://www.facebook.com/tr/?id=123&';

describe('meta-pixel', () => {
  it('reads an event from an image’s address', () => {
    const query =
      'ev=AddToCart&cd[value]=39.9&cd[currency]=EUR&cd[content_ids]=["A"]&cd[content_name]=Lamp&fbp=fb.1.2.3&dl=x';
    const [read] = decodeRequest(request(TR + query));
    expect(read?.event).toMatchObject({
      event: 'add-to-cart',
      value: 39.9,
      currency: 'EUR',
      items: [{id: 'A', name: 'Lamp'}],
      identifiers: ['fbp'],
    });
  });

  it('reads a form, with personal data by kind and form', () => {
    const [read] = decodeRequest(
      request('https://www.facebook.com/tr/', [
        ['id', '1'],
        ['ev', 'Purchase'],
        ['cd[contents]', '[{"id":"A","quantity":2,"item_price":4.5},{"id":"B","quantity":1}]'],
        ['udff[em]', 'f'.repeat(64)],
        ['ud[ph]', '49151'],
      ]),
    );
    expect(read?.event).toMatchObject({
      event: 'purchase',
      items: [
        {id: 'A', quantity: 2, price: 4.5},
        {id: 'B', quantity: 1},
      ],
      personal: [
        {type: 'email', form: 'sha256', key: 'udff[em]'},
        {type: 'tel', form: 'plain', key: 'ud[ph]'},
      ],
    });
  });

  it('gives the name of several products to none of them', () => {
    const [read] = decodeRequest(
      request(`${TR}ev=ViewContent&cd[content_ids]=["A","B"]&cd[content_name]=Two`),
    );
    expect(read?.event.items).toEqual([{id: 'A'}, {id: 'B'}]);
  });

  it.each([
    ['https://shop.example/?next=https://facebook.com/tr/?id=1&ev=Purchase', 'an address in an address'],
    ['https://notfacebook.com/tr/?id=1&ev=Purchase', 'another host that ends alike'],
    ['https://www.facebook.com/track?id=1&ev=Purchase', 'another path'],
    ['https://www.facebook.com/tr/?id=1', 'no event'],
  ])('refuses %s', url => {
    expect(decodeRequest(request(url))).toEqual([]);
  });

  it('reads a stand-in of the practice shop like the host that it plays', () => {
    expect(decodeRequest(request('http://www--facebook--com.localhost:8710/tr/?id=1&ev=Lead'))).toHaveLength(
      1,
    );
  });
});
