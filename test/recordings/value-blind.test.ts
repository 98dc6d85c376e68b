import type {Entry, Har} from 'har-format';
import {describe, expect, it} from 'vitest';
import {resultsOf, textsOf} from '../../src/audit/index';
import {readRecording} from '../../src/recordings/read';
import {PERSONA, PERSONA_ZH, type Persona} from '../../workshop/shop/personas.mjs';
import {fileOf, HASH_KEY, harOf} from './files';

/** Everything that a persona typed and that is no word of the shop's own, in the forms in which it could stand in a text. */
function typedBy({search, contact, deliveryNote, card, payPassword}: Persona): string[] {
  const {country: _, coupon: __, ...own} = contact;
  const values = [search, ...Object.values(own), deliveryNote, card.number, payPassword];
  return values.flatMap(value => [
    value,
    encodeURIComponent(value),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    value.replace(/\D/g, '').length > 5 ? value.replace(/\D/g, '') : value,
  ]);
}

/** Everything that is written of a recording. */
async function writtenOf(har: unknown): Promise<string> {
  const recording = await readRecording(fileOf(har), {hashKey: HASH_KEY, allPages: true});
  const {bundle, exposure, tables} = resultsOf('trip', {...recording, notes: []}, {now: 0, version: '0'});
  const texts = tables.flatMap(table => Object.values(textsOf(table)));
  // The beginning of the ids is a digest of the file: digits of it may be those of a short value.
  return [JSON.stringify(bundle), JSON.stringify(exposure), ...texts]
    .join('\n')
    .replaceAll(/har-[\da-f]{12}/g, 'har');
}

const without = (har: Har, change: (entry: Entry) => void): Har => {
  const copy = structuredClone(har);
  for (const entry of copy.log.entries) change(entry);
  return copy;
};
const isOwn = ({request}: Entry): boolean => /fernhill\.example$/.test(new URL(request.url).hostname);

/** What files lack, as browsers and crawlers write them. */
const FILES: [string, (har: Har) => unknown][] = [
  ['as it is', har => har],
  [
    'without bodies of responses',
    har =>
      without(har, ({response}) => {
        delete response.content.text;
      }),
  ],
  [
    'without what was sent to the shop itself',
    har =>
      without(har, entry => {
        if (isOwn(entry)) delete entry.request.postData;
      }),
  ],
  [
    'where bodies to the shop are said to be there, and are not',
    har =>
      without(har, entry => {
        if (isOwn(entry) && entry.request.postData) entry.request.postData.text = '';
      }),
  ],
  [
    'that holds third parties only',
    har => ({
      log: {
        ...har.log,
        entries: har.log.entries.filter(entry => !isOwn(entry) || entry.request.method === 'GET'),
      },
    }),
  ],
  ['that is cut short', har => JSON.stringify(har).slice(0, -200_000)],
];

describe.each([
  ['western', PERSONA],
  ['chinese', PERSONA_ZH],
] as const)('of a %s trip', (trip, persona) => {
  it.each(FILES)('nothing that was typed is written of a file %s', async (_, make) => {
    const written = await writtenOf(make(harOf(trip)));
    expect(typedBy(persona).filter(value => written.includes(value))).toEqual([]);
    // The test could not fail on a file of which nothing is written.
    expect(written.length).toBeGreaterThan(20_000);
  });
});

describe('a recording of somebody who was logged in', () => {
  const PERSON = {given: 'Wexlumo', family: 'Quovarnik'};
  const full = `${PERSON.given} ${PERSON.family}`;
  const html = `<!doctype html><title>Checkout</title><h1>Checkout</h1><p>Hello ${full}</p>
    <form><label>Full name <input name="fullname" autocomplete="name" value="${full}"></label>
    <label>Card number <input autocomplete="cc-number"></label><button>Place order</button></form>
    <p>Hi ${PERSON.given}, you have 420 bonus points</p><input aria-label="Edit address of ${full}">`;
  const entry = (url: string, time: string, more: object = {}) => ({
    pageref: 'page_1',
    startedDateTime: `2026-05-04T10:00:0${time}Z`,
    time: 20,
    request: {
      method: 'GET',
      url,
      httpVersion: 'h2',
      headers: [],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h2',
      headers: [],
      cookies: [],
      content: {size: 0, mimeType: 'image/gif'},
      redirectURL: '',
      headersSize: -1,
      bodySize: 0,
      ...more,
    },
    cache: {},
    timings: {send: 0, wait: 10, receive: 10},
  });
  const gift = new URLSearchParams({
    v: '2',
    tid: 'G-1',
    cid: '1934420117.1767225600',
    en: 'add_to_cart',
    cu: 'EUR',
  });
  const har = {
    log: {
      version: '1.2',
      creator: {name: 'WebInspector', version: '1'},
      pages: [
        {
          id: 'page_1',
          title: 'https://shop.example/checkout',
          startedDateTime: '2026-05-04T10:00:00Z',
          pageTimings: {},
        },
      ],
      entries: [
        {
          ...entry('https://shop.example/checkout', '0.000', {
            content: {size: html.length, mimeType: 'text/html', text: html},
          }),
          _resourceType: 'document',
        },
        entry(
          `https://www.google-analytics.com/g/collect?${gift}&pr1=${encodeURIComponent(`idpb1~nmPhoto book for ${full}~br${PERSON.family}~pr9`)}`,
          '1.000',
        ),
        entry(
          `https://t.example/u/${PERSON.given}/${full.toLowerCase().replace(' ', '-')}?who=${PERSON.family}`,
          '2.000',
        ),
      ],
    },
  };

  it('keeps nothing of what its pages showed of them', async () => {
    const written = await writtenOf(har);
    expect(written).toContain('add_to_cart');
    expect(written).not.toMatch(/wexlumo|quovarnik/i);
  });
});
