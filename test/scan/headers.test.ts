import {describe, expect, it} from 'vitest';
import {bodyOf, type RequestDetails} from '../../src/background/web-request';
import {requestHeaderFacts, setCookiesOf} from '../../src/scan/headers';
import {prepareNeedles} from '../../src/scan/needles';

const needles = prepareNeedles([{type: 'email', value: 'ada@post.example'}]);

describe('requestHeaderFacts', () => {
  it.each([
    ['none', []],
    ['origin', [{name: 'Referer', value: 'https://shop.example/'}]],
    ['full', [{name: 'referer', value: 'https://shop.example/cart?x=1'}]],
  ])('tells a Referer that says %s', (referer, headers) => {
    expect(requestHeaderFacts(headers, needles).referer).toBe(referer);
  });

  it('keeps names of cookies, never values, and no typed text in a name', () => {
    const headers = [{name: 'Cookie', value: '_ga=GA1.2.3; id_ada@post.example=1; _ga=2'}];
    expect(requestHeaderFacts(headers, needles).cookies).toEqual(['_ga', 'id_⟦email⟧']);
  });
});

describe('setCookiesOf', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  const read = (value: string) =>
    setCookiesOf([{name: 'Set-Cookie', value}], {
      needles,
      thirdParty: true,
      now,
      hash: text => `#${text.length}`,
      learn: () => undefined,
    });

  it('keeps name, life and a hash of the value', () => {
    expect(read('id=k7Qz19xPw0aa; Max-Age=3600; Path=/')).toEqual([
      {name: 'id', maxAge: 3600, value: '#12', thirdParty: true},
    ]);
    expect(read('id=abc; Expires=Fri, 02 Jan 2026 00:00:00 GMT')[0]?.maxAge).toBe(86_400);
    expect(read('sid=1')[0]).not.toHaveProperty('maxAge');
  });

  it.each([
    'dob=1987-03-14',
    'birth=14.03.1987',
    'tel=13912345678',
    'lang=en',
    'm=ada.byron@post.example',
    'card=4242424242424242',
  ])('keeps no hash of what could be guessed: %s', cookie =>
    expect(read(cookie)[0]).not.toHaveProperty('value'),
  );

  it('reads several cookies in one header, as Firefox joins them', () => {
    expect(read('a=1; Path=/\nb=2').map(({name}) => name)).toEqual(['a', 'b']);
  });
});

describe('bodyOf', () => {
  const body = (requestBody: unknown) => bodyOf(requestBody as RequestDetails['requestBody']);

  it('joins the parts of a body', () => {
    const raw = [{bytes: new Uint8Array([1, 2]).buffer}, {bytes: new Uint8Array([3]).buffer}];
    expect(body({raw})).toEqual({kind: 'bytes', bytes: new Uint8Array([1, 2, 3]), total: 3});
  });

  it('caps what it reads and says how much there was', () => {
    const read = body({raw: [{bytes: new ArrayBuffer(3_000_000)}]});
    expect(read).toMatchObject({kind: 'bytes', total: 3_000_000});
    expect(read?.kind === 'bytes' && read.bytes.length).toBe(1_048_576);
  });

  it('tells a body without a view from no body', () => {
    expect(body({error: 'Unknown error.'})).toEqual({kind: 'unreadable'});
    expect(body(undefined)).toBeNull();
  });

  it('takes a form that the browser parsed', () => {
    expect(body({formData: {a: ['1', '2'], f: [{}]}})).toEqual({
      kind: 'form',
      fields: [
        ['a', '1'],
        ['a', '2'],
        ['f', ''],
      ],
    });
  });
});
