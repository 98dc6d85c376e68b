import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';
import {DECODERS} from '../../../src/catalog/decoders/index';
import type {DecodableRequest, DecodedEvent} from '../../../src/model/units';
import {unpack} from '../../../src/scan/unpack';

/** A request as the recorder makes it out of an address and a body. */
export function requestOf(address: string, body: string | null = null): DecodableRequest {
  const url = new URL(address);
  const bytes = new TextEncoder().encode(body ?? '');
  const {query, form, text} = unpack(url, {kind: 'bytes', bytes, total: bytes.length});
  return {
    host: url.hostname,
    path: url.pathname,
    method: body === null ? 'GET' : 'POST',
    query,
    form,
    body: text,
  };
}

export const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

export interface Sample {
  says: string;
  url: string;
  body?: string | object;
  /** Exactly what must be read, one entry an event; undefined facts are left out. */
  reads: DecodedEvent[];
}

const textOf = (body: Sample['body']): string | null =>
  body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);

/** Facts that are there: without what is undefined. */
const stated = (event: DecodedEvent): unknown => JSON.parse(JSON.stringify(event));

const GARBAGE = [
  '{',
  '[[[[',
  '%',
  '%E0%A4%A',
  'NaN',
  '',
  '\u0000',
  '{"__proto__":{"polluted":true}}',
  '[null,1,"x"]',
  '~~;;,,()',
];

/** What holds for every decoder: it reads its samples, refuses what looks like them, and survives garbage. */
export function describeDecoder(
  id: string,
  samples: Sample[],
  refused: [url: string, why: string][] = [],
): void {
  const decoder = DECODERS.find(each => each.id === id);
  const readBy = (url: string, body: string | null) =>
    decodeRequest(requestOf(url, body)).filter(read => read.decoder === id);

  describe(id, () => {
    it.each(samples)('reads $says', ({url, body, reads}) => {
      const read = readBy(url, textOf(body));
      expect(read.map(({event}) => stated(event))).toEqual(reads.map(stated));
    });

    it.each(samples)('refuses what looks like $says', ({url, body}) => {
      const {host, pathname} = new URL(url);
      const text = textOf(body);
      expect(readBy(`https://shop.example/go?next=${encodeURIComponent(url)}`, text)).toEqual([]);
      expect(readBy(`https://shop.example/go/${encodeURIComponent(url)}`, text)).toEqual([]);
      expect(readBy(`https://shop.example/go#${url}`, text)).toEqual([]);
      if (!decoder?.match.every(rule => rule.host)) return;
      const own = decoder.match.find(rule => host === rule.host || host.endsWith(`.${rule.host}`))?.host;
      expect(readBy(url.replace(host, `not${own}`), text)).toEqual([]);
      expect(readBy(url.replace(host, `${host}.shop.example`), text)).toEqual([]);
      if (pathname !== '/') expect(readBy(url.replace(host, 'shop.example'), text)).toEqual([]);
    });

    it.each(samples)('survives garbage in place of $says', ({url, body}) => {
      const request = requestOf(url, textOf(body));
      for (const garbage of GARBAGE) {
        const pairs = (list: [string, string][]): [string, string][] => [
          ...list.map(([key]): [string, string] => [key, garbage]),
          ['__proto__', garbage],
        ];
        const broken: DecodableRequest[] = [
          {...request, body: garbage},
          {...request, body: request.body?.slice(0, request.body.length / 2) ?? null},
          {...request, query: pairs(request.query), form: pairs(request.form)},
          {...request, path: `${request.path}${garbage}`, query: [], form: [], body: null},
        ];
        for (const each of broken) expect(Array.isArray(decoder?.decode(each))).toBe(true);
      }
      expect({}).not.toHaveProperty('polluted');
    });

    if (refused.length > 0) {
      it.each(refused)('refuses %s: %s', url => {
        expect(readBy(url, null)).toEqual([]);
      });
    }
  });
}

/** Hits that Matomo and what grew out of it share, to the tracker's file of that name. */
export const matomoSamples = (file: string): Sample[] => [
  {
    says: 'an order',
    url: `https://stats.shop.example/${file}?idsite=1&rec=1&idgoal=0&ec_id=M7&revenue=18.5&ec_items=%5B%5B%22A%22%2C%22Mug%22%2C%5B%22Cups%22%2C%22Sale%22%5D%2C9.25%2C2%5D%5D&_id=1&res=9x9`,
    reads: [
      {
        event: 'purchase',
        name: 'purchase',
        value: 18.5,
        orderId: 'M7',
        items: [{id: 'A', name: 'Mug', category: 'Cups', price: 9.25, quantity: 2}],
        identifiers: ['_id'],
        traits: ['screen-size'],
      },
    ],
  },
  {
    says: 'several hits in one',
    url: `https://stats.shop.example/${file}`,
    body: {
      requests: ['?idsite=1&rec=1&action_name=Home&_id=1', '?idsite=1&rec=1&e_c=shop&e_a=add%20to%20cart'],
    },
    reads: [
      {event: 'page-view', name: 'page view', identifiers: ['_id']},
      {event: 'add-to-cart', name: 'add to cart'},
    ],
  },
  {
    says: 'the view of a product',
    url: `https://stats.shop.example/a/${file}?idsite=1&rec=1&action_name=Mug&_pks=A&_pkn=Mug&_pkp=9`,
    reads: [{event: 'product-view', name: 'product-view', items: [{id: 'A', name: 'Mug', price: 9}]}],
  },
];

/** Calls of Segment's specification, as a library of that name sends them. */
export const callSamples = ({
  track,
  batch,
  library,
}: {
  track: string;
  batch: string;
  library: string;
}): Sample[] => [
  {
    says: 'an order',
    url: track,
    body: {
      type: 'track',
      event: 'Order Completed',
      anonymousId: 'a',
      userId: 'u',
      writeKey: 'k',
      context: {library: {name: library}},
      properties: {
        order_id: 'G1',
        total: 40,
        currency: 'EUR',
        coupon: 'X',
        products: [{product_id: 'A', name: 'Mug', category: 'Cups', price: 20, quantity: 2}],
      },
    },
    reads: [
      {
        event: 'purchase',
        name: 'Order Completed',
        value: 40,
        currency: 'EUR',
        orderId: 'G1',
        coupon: 'X',
        items: [{id: 'A', name: 'Mug', category: 'Cups', price: 20, quantity: 2}],
        identifiers: ['anonymousId', 'userId'],
      },
    ],
  },
  {
    says: 'a batch',
    url: batch,
    body: {
      writeKey: 'k',
      batch: [
        {type: 'identify', traits: {email: 'x@y.example'}, context: {library: {name: library}}},
        {type: 'page', name: 'Home', context: {page: {url: 'https://s.example'}}},
      ],
    },
    reads: [
      {
        event: 'identify',
        name: 'identify',
        personal: [{type: 'email', form: 'plain', key: 'batch[].traits.email'}],
      },
      {event: 'page-view', name: 'page', traits: ['page-address']},
    ],
  },
];
