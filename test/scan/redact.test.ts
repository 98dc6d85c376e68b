import {createHash} from 'node:crypto';
import {gzipSync, strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../src/catalog/decoders/decode';
import {keyedHash, prepareNeedles} from '../../src/scan/needles';
import type {RawBody, TypedValue} from '../../src/scan/raw';
import {outline, type RedactionContext, redact} from '../../src/scan/redact';

const TYPED: TypedValue[] = [
  {type: 'email', value: 'Ada.Byron@post.example'},
  {type: 'tel', value: '+49 151 23456789'},
  {type: 'given-name', value: 'Ada'},
  {type: 'street-address', value: 'Zwiebelsteig 88b'},
  {type: 'cc-csc', value: '737'},
  {type: 'name', value: '林晓青'},
];
const KEY = new Uint8Array(32).fill(7);

function reduce(
  url: string,
  body: RawBody | null = null,
  typed: TypedValue[] = TYPED,
  keep: RedactionContext['keep'] = 'words',
) {
  return redact(
    {method: body ? 'POST' : 'GET', url, pageUrl: 'https://shop.example/checkout?x=1', body},
    {needles: prepareNeedles(typed), keep, decode: decodeRequest, hash: value => keyedHash(KEY, value)},
  );
}

const text = (value: string): RawBody => {
  const bytes = strToU8(value);
  return {kind: 'bytes', bytes, total: bytes.length};
};
const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
const entry = (result: ReturnType<typeof reduce>, key: string) =>
  result.entries.find(found => found.key === key);

describe('redact', () => {
  it('keeps keys and shapes of a query, no values', () => {
    const result = reduce(
      'https://t.example/c?uid=0b9a3f1c-1111-4222-8333-444455556666&n=12&u=https%3A%2F%2Fshop.example%2Fcheckout%3Fx%3D1',
    );
    expect(entry(result, 'uid')).toMatchObject({place: 'query', shape: 'uuid', length: 36});
    expect(entry(result, 'n')).toMatchObject({shape: 'number'});
    expect(entry(result, 'u')).toMatchObject({shape: 'page-url'});
    expect(JSON.stringify(result)).not.toContain('0b9a3f1c');
  });

  it.each([
    ['as typed', 'Ada.Byron@post.example', '⟦email⟧'],
    ['lower case', 'ada.byron@post.example', '⟦email⟧'],
    ['sha256', sha256('ada.byron@post.example'), '⟦email:sha256⟧'],
    ['md5', createHash('md5').update('ada.byron@post.example').digest('hex'), '⟦email:md5⟧'],
    ['base64', Buffer.from('ada.byron@post.example').toString('base64'), '⟦email:base64⟧'],
    ['hex', Buffer.from('ada.byron@post.example').toString('hex'), '⟦email:hex⟧'],
    ['digits of a phone', '4915123456789', '⟦tel⟧'],
    ['hash of the digits', sha256('4915123456789'), '⟦tel:sha256⟧'],
    ['inside other text', 'to: Zwiebelsteig 88b, Leipzig', '⟦street-address⟧'],
  ])('finds a typed value %s', (_name, value, token) => {
    const result = reduce(`https://t.example/c?d=${encodeURIComponent(value)}`);
    expect(entry(result, 'd')).toMatchObject({tokens: [token], length: 0});
    expect(JSON.stringify(result)).not.toContain(value);
  });

  it('believes a short name only under a key that means it', () => {
    expect(entry(reduce('https://t.example/c?theme=Ada'), 'theme')?.tokens).toBeUndefined();
    expect(entry(reduce('https://t.example/c?first_name=Ada'), 'first_name')?.tokens).toEqual([
      '⟦given-name⟧',
    ]);
    expect(entry(reduce('https://t.example/c?w=737'), 'w')?.tokens).toBeUndefined();
    expect(entry(reduce('https://t.example/c?cvc=737'), 'cvc')?.tokens).toEqual(['⟦cc-csc⟧']);
  });

  it('reads JSON, lists as one key with its number', () => {
    const result = reduce(
      'https://t.example/',
      text(JSON.stringify({events: [{n: 1}, {n: 2}], who: {mail: 'Ada.Byron@post.example'}})),
    );
    expect(result.body).toMatchObject({state: 'read', format: 'json'});
    expect(entry(result, 'events[].n')).toMatchObject({shape: 'number', times: 2});
    expect(entry(result, 'who.mail')?.tokens).toEqual(['⟦email⟧']);
  });

  it('says of a multipart body that it was read in part where a file is missing from it', () => {
    const part = (head: string, value: string) =>
      `--XyZ4417\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
    const file = (name: string, value: string) =>
      part(`name="f"; filename="${name}"\r\nContent-Type: application/json`, value);
    const stateOf = (...parts: string[]) =>
      reduce('https://px.example/u', text(`${parts.join('')}--XyZ4417--\r\n`)).body.state;
    const email = part('name="email"', 'a');
    expect(stateOf(email, file('blob', ''))).toBe('partial');
    expect(stateOf(file('blob', ''), email)).toBe('partial');
    expect(stateOf(email, file('blob', '{}'))).toBe('read');
    // A field for a file that was left empty.
    expect(stateOf(email, file('', ''))).toBe('read');
  });

  it('reads multipart text as Chrome hands it over', () => {
    const part =
      '----WebKitFormBoundaryX\r\nContent-Disposition: form-data; name="em"\r\n\r\nada.byron@post.example\r\n';
    const result = reduce('https://t.example/', text(`${part}----WebKitFormBoundaryX--\r\n`));
    expect(result.body.format).toBe('multipart');
    expect(entry(result, 'em')?.tokens).toEqual(['⟦email⟧']);
  });

  it('reads what is wrapped: JSON in base64 in a form, gzip, an address in a value', () => {
    const wrapped = Buffer.from(JSON.stringify({p: {e: 'ada.byron@post.example'}})).toString('base64');
    expect(
      entry(reduce(`https://t.example/?data=${encodeURIComponent(wrapped)}`), 'data.p.e')?.tokens,
    ).toEqual(['⟦email⟧']);
    const zipped = gzipSync(strToU8('{"e":"ada.byron@post.example"}'));
    const gzip = reduce('https://t.example/', {kind: 'bytes', bytes: zipped, total: zipped.length});
    expect(entry(gzip, 'e')?.tokens).toEqual(['⟦email⟧']);
    const nested = encodeURIComponent('https://shop.example/?mail=ada.byron%40post.example');
    expect(entry(reduce(`https://t.example/?dl=${nested}`), 'dl?mail')?.tokens).toEqual(['⟦email⟧']);
  });

  it('lets no typed value through as a key, a path or a fact', () => {
    const ga4 =
      'https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=view_item&pr1=idA~nmGift%20for%20%E6%9E%97%E6%99%93%E9%9D%92~caAda.Byron%40post.example';
    const result = reduce(ga4);
    expect(result.facts[0]?.items).toEqual([{id: 'A', name: 'Gift for ⟦name⟧', category: '⟦email⟧'}]);
    const path = reduce('https://t.example/u/ada.byron%40post.example/x');
    expect(path.path).toBe('/u/⟦email⟧/x');
    const key = reduce('https://t.example/', text('{"ada.byron@post.example":{"a":1}}'));
    expect(JSON.stringify(key)).not.toMatch(/byron/i);
  });

  it('says of a request that was not read yet nothing that somebody wrote', () => {
    // Typed a moment ago and not told of yet: in the path, a key, a label of the host, a key inside the body.
    const raw = {
      method: 'POST',
      url: 'https://ada-post-example-byron.t.example/ada-byron/collect?ada-byron=1&v=ada-byron',
      pageUrl: 'https://shop.example/',
      body: text('{"ada-byron":{"x":"ada-byron"}}'),
    };
    const result = outline(raw, prepareNeedles([]));
    expect(JSON.stringify(result)).not.toContain('byron');
    expect(result).toEqual({
      host: '‹slug:4›.t.example',
      path: '/‹slug:2›/‹word›',
      entries: [],
      facts: [],
      body: {state: 'partial', bytes: 31},
    });
  });

  it('names the host, with a token for a label that is made of something typed', () => {
    expect(reduce('https://www.t.example/').host).toBe('www.t.example');
    // The receiver is known from the first moment; a label that could be a number or an encoding waits.
    const early = (host: string) =>
      outline(
        {method: 'GET', url: `https://${host}/`, pageUrl: 'https://shop.example/', body: null},
        prepareNeedles([]),
      ).host;
    expect(early('region1.t.example')).toBe('region1.t.example');
    expect(early('15123456789.m.t.example')).toBe('‹n:9-16›.m.t.example');
    expect(early('eu-assets.t.example')).toBe('eu-assets.t.example');
    expect(early('adabyronpostexample.t.example')).toBe('‹word›.t.example');
    const label = sha256('ada.byron@post.example').slice(0, 63);
    expect(reduce(`https://${label}.t.example/`).host).toBe('‹hex›.t.example');
    const phone = Buffer.from('+4915123456789').toString('hex');
    expect(reduce(`https://${phone}.cdn.t.example/`).host).toBe('⟦tel:hex⟧.cdn.t.example');
  });

  it('claims nothing of a value that comes back to the site that it was typed into', () => {
    const typed = [{type: 'email', value: 'ada.byron@post.example', site: 'shop.example'}];
    const from = (url: string, pageUrl: string) =>
      redact(
        {method: 'GET', url, pageUrl, body: null, headers: {Cookie: 'draft=ada.byron@post.example'}},
        {
          needles: prepareNeedles(typed),
          keep: 'words',
          decode: decodeRequest,
          hash: value => keyedHash(KEY, value),
        },
      );
    const back = from('https://shop.example/done?em=ada.byron@post.example', 'https://pay.example/');
    expect(back.leaks).toBeUndefined();
    expect(entry(back, 'em')).toEqual({place: 'query', key: 'em', shape: 'email', length: 0});
    const away = from('https://t.example/p', 'https://shop.example/');
    expect(away.leaks).toEqual([{type: 'email', chain: [], place: 'cookie', key: 'draft'}]);
  });

  it('keeps neither length nor hash of what was typed where no claim is made of it', () => {
    // A first name under a key that says nothing is no leak, and a client id that is one stays untold.
    const result = reduce('https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=x&cid=Ada&zz=Ada');
    for (const key of ['cid', 'zz']) {
      expect(entry(result, key)).toMatchObject({length: 0});
      expect(entry(result, key)).not.toHaveProperty('hash');
    }
  });

  it('keeps keys but no paths and words where something typed was lost', () => {
    const result = reduce('https://t.example/ada-byron/c?em=x', null, [], 'keys');
    expect(result.path).toBe('/‹slug:2›/‹word›');
    expect(entry(result, 'em')).toBeDefined();
  });

  it('keeps no event’s own name, either: it may be that of a form or a page', () => {
    const form = 'https://s1.t.eloqua.com/e/f2?elqFormName=mara_says_hello&elqSiteID=1';
    expect(reduce(form).facts[0]).toMatchObject({event: 'lead', name: '‹word›_says_hello'});
    const early = reduce(form, null, TYPED, 'keys');
    expect(early.facts[0]).toMatchObject({event: 'lead'});
    expect(JSON.stringify(early)).not.toContain('mara_says_hello');
    const url = 'https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=mara_says_hello';
    expect(reduce(url, null, TYPED, 'words').facts[0]?.name).toBe('‹word›_says_hello');
    expect(JSON.stringify(reduce(url, null, TYPED, 'keys'))).not.toContain('mara_says_hello');
  });

  it('hashes identifiers and order numbers with the key of the installation', () => {
    const url =
      'https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1934420117.1767225600&en=purchase&ep.transaction_id=a81f-77c2-9d04';
    const result = reduce(url);
    expect(entry(result, 'cid')?.hash).toBe(keyedHash(KEY, '1934420117.1767225600'));
    expect(result.facts[0]?.order).toBe(keyedHash(KEY, 'a81f-77c2-9d04'));
    expect(JSON.stringify(result)).not.toMatch(/1934420117|77c2/);
    // A number that counts orders is soon found by trying.
    const counted = url.replace('a81f-77c2-9d04', '20417');
    expect(reduce(counted).facts[0]?.order).toBe('‹n:5-8›');
  });

  it('says of a body what it is when it can’t be read', () => {
    expect(reduce('https://t.example/', {kind: 'unreadable'}).body).toEqual({state: 'unreadable'});
    const bytes = Uint8Array.from({length: 64}, (_, index) => (index * 37) % 256);
    expect(reduce('https://t.example/', {kind: 'bytes', bytes, total: 64}).body).toEqual({
      state: 'read',
      bytes: 64,
      format: 'binary',
    });
    expect(reduce('https://t.example/', {kind: 'bytes', bytes: strToU8('a=1'), total: 9}).body.state).toBe(
      'partial',
    );
  });

  it('takes of a decoded event only what it knows by name', () => {
    const event = {
      event: 'other',
      name: 'x',
      identifiers: ['ada.byron@post.example', 'sid'],
      personal: [{type: 'email', form: 'plain', key: 'u[ada.byron@post.example]'}],
      traits: ['screen-size', 'Ada Byron'],
      secret: 'ada.byron@post.example',
      consent: 'ada.byron@post.example',
    } as const;
    const result = redact(
      {method: 'GET', url: 'https://t.example/', pageUrl: 'https://shop.example/', body: null},
      {
        needles: prepareNeedles(TYPED),
        keep: 'words',
        decode: () => [
          {
            decoder: 'rogue',
            event: {
              ...event,
              identifiers: [...event.identifiers],
              personal: [...event.personal],
              traits: [...event.traits],
            },
          },
        ],
        hash: () => 'h',
      },
    );
    expect(result.facts).toEqual([
      {
        decoder: 'rogue',
        event: 'other',
        name: 'x',
        identifiers: ['⟦email⟧', 'sid'],
        personal: [{type: 'email', form: 'plain', key: 'u[⟦email⟧]'}],
        traits: ['screen-size'],
      },
    ]);
  });
});
