import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createScanner} from '../../../src/scan/node';
import {inputs, patience} from '../../inputs';
import {BODIES, base64, base64url, bytes, digest, hex, TEXT_WRAPPINGS} from './wrappings';

const PAGE = 'https://shop.example/checkout';
const PIXEL = 'https://px.metrics.example/p';

type Typed = [type: string, value: string];

/** What is found in an address, or in a body sent to it. */
function find(typed: readonly Typed[], url: string, body?: string | Uint8Array) {
  const sent = typeof body === 'string' ? bytes(body) : (body ?? null);
  return createScanner(typed.map(([type, value]) => ({type, value}))).scan({
    page: PAGE,
    url,
    method: 'POST',
    body: sent,
  });
}
const typesIn = (typed: readonly Typed[], url: string, body?: string | Uint8Array): string[] => [
  ...new Set(find(typed, url, body).map(({type}) => type)),
];
const EMAIL: Typed = ['email', 'nora.vandijk@postvak.example'];
const CARD: Typed = ['cc-number', '5105 1051 0510 5100'];
const TEL: Typed = ['tel', '+31 6 4021 7733'];
const outer = (chains: string[][]): string[] => chains.map(chain => chain.join(' '));
const chainsOf = (typed: readonly Typed[], url: string, body?: string | Uint8Array) =>
  outer(find(typed, url, body).map(({chain}) => chain));

describe('a typed value that leaves', () => {
  it('stands under the name of its own part of a multipart body', () => {
    const part = (name: string, value: string) =>
      `--XyZ\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = `${part('email', EMAIL[1])}${part('phone', TEL[1])}${part('firstname', 'Nora')}--XyZ--\r\n`;
    const found = find([EMAIL, TEL, ['given-name', 'Nora']], PIXEL, body);
    expect(found.map(({place}) => place)).toEqual(['body email', 'body phone', 'body firstname']);
  });

  it('is found as both parts of a full name that were typed apart', () => {
    const typed: Typed[] = [EMAIL, ['given-name', 'Nora'], ['family-name', 'Vandijk']];
    const body = (name: string) => JSON.stringify({email: EMAIL[1], name});
    for (const name of ['Nora Vandijk', 'Vandijk Nora']) {
      const places = find(typed, PIXEL, body(name)).map(({type, place}) => `${type} ${place}`);
      expect(places.sort()).toEqual(['email body email', 'family-name body name', 'given-name body name']);
    }
    expect(typesIn(typed, PIXEL, body('Lotte Vandijk'))).toEqual(['email']);
  });

  it.each(TEXT_WRAPPINGS)('is found in an address as $name', ({steps, wrap}) => {
    for (const value of ['nora.vandijk@postvak.example', 'jürgen.weiß@postfach.example']) {
      const url = `${PIXEL}?v=2&d=${encodeURIComponent(wrap(value))}&_s=1`;
      expect(
        find([['email', value]], url).some(({chain}) => steps.every(step => chain.includes(step))),
        url,
      ).toBe(true);
    }
  });

  it.each(BODIES)('is found in a body of $name', ({steps, body}) => {
    for (const typed of [EMAIL, ['street-address', 'Lange Gracht 118b'], CARD] as Typed[]) {
      const found = find([typed], PIXEL, body(typed[1]));
      expect(
        found.map(({type}) => type),
        typed[1],
      ).toContain(typed[0]);
      expect(found.some(({chain}) => steps.every(step => chain.includes(step)))).toBe(true);
    }
  });

  it(
    'is found through several wrappings in each other, with the steps in their order',
    () => {
      const wrapping = fc.constantFrom(...TEXT_WRAPPINGS);
      fc.assert(
        fc.property(fc.array(wrapping, {minLength: 1, maxLength: 3}), fc.boolean(), (wrappings, inBody) => {
          const wrapped = wrappings.reduceRight((text, {wrap}) => wrap(text), EMAIL[1]);
          const found = inBody
            ? find([EMAIL], PIXEL, JSON.stringify({d: wrapped}))
            : find([EMAIL], `${PIXEL}?d=${encodeURIComponent(wrapped)}`);
          expect(
            found.map(({type}) => type),
            `${wrappings.map(({name}) => name)} ${wrapped}`,
          ).toContain('email');
        }),
        inputs(400),
      );
    },
    patience,
  );

  it('is found as a digest of each usual form, in hex and base64', () => {
    const typed: Typed = ['email', ' Nora.van-Dijk+shop@Gmail.com'];
    for (const form of [
      ' Nora.van-Dijk+shop@Gmail.com',
      'nora.van-dijk+shop@gmail.com',
      'noravan-dijk@gmail.com',
      'NORA.VAN-DIJK+SHOP@GMAIL.COM',
    ]) {
      for (const name of ['md5', 'sha1', 'sha256', 'sha384', 'sha512']) {
        for (const how of ['hex', 'base64', 'base64url'] as const) {
          const url = `${PIXEL}?h=${encodeURIComponent(digest(name, form, how))}`;
          expect(
            chainsOf([typed], url).some(chain => chain.includes(name)),
            `${name} ${how} ${form}`,
          ).toBe(true);
        }
      }
    }
    expect(
      typesIn([typed], `${PIXEL}?h=${digest('sha256', 'nora.van-dijk+shop@gmail.com').toUpperCase()}`),
    ).toEqual(['email']);
  });

  it('is found as a digest of a digest, of its hex or its bytes', () => {
    const inner = Buffer.from(digest('md5', EMAIL[1]), 'hex');
    expect(chainsOf([EMAIL], `${PIXEL}?h=${digest('sha256', digest('md5', EMAIL[1]))}`)).toContain(
      'hex sha256 hex md5',
    );
    expect(chainsOf([EMAIL], `${PIXEL}?h=${digest('sha1', inner)}`)).toContain('hex sha1 md5');
  });

  it.each([
    ['tel', '06 4021 7733', ['+31640217733', '31640217733', '0640217733', '640217733']],
    ['tel', '+31 (0)6 4021 7733', ['+31640217733', '0640217733']],
    ['cc-number', '5105105105105100', ['5105105105105100']],
    ['bday', '04/09/1988', ['1988-04-09', '19880409']],
    [
      'name',
      'Łucja Świątek-Nowak',
      ['łucja świątek-nowak', 'lucja swiatek-nowak', 'lucjaswiateknowak', 'świątek-nowak łucja'],
    ],
    ['address-level2', 'San José', ['sanjosé', 'sanjose', 'san josé']],
    ['address-level1', 'NY', ['ny', 'NY']],
    ['country', 'NL', ['nl']],
    ['postal-code', '1017 AB', ['1017ab', '1017 ab']],
    ['iban', 'NL91 ABNA 0417 1643 00', ['NL91ABNA0417164300']],
  ] as const)('%s “%s” is found as a digest of each of its forms', (type, value, forms) => {
    for (const form of forms) {
      const url = `${PIXEL}?x=${digest('sha256', form)}`;
      expect(typesIn([[type, value]], url), form).toEqual([type]);
    }
  });

  it.each([
    [TEL, `${PIXEL}?t=%2B31640217733`],
    [TEL, `${PIXEL}?t=0640217733`],
    [TEL, `${PIXEL}/contact/0031640217733/x`],
    [CARD, `${PIXEL}?n=5105105105105100`],
    [CARD, `${PIXEL}?n=5105-1051-0510-5100`],
    [['bday', '1988-09-04'], `${PIXEL}?b=04.09.1988`],
    [['bday', '4 / 9 / 1988'], `${PIXEL}?b=19880904`],
    [['name', 'Nora van Dijk'], `${PIXEL}?x=van+dijk+nora`],
    [['name', 'Nora van Dijk'], `${PIXEL}?x=noravandijk`],
    [['name', '王小明'], `${PIXEL}?x=${encodeURIComponent('王小明')}`],
    [
      ['street-address', '上海市长宁区虹桥路1号'],
      `${PIXEL}?x=${encodeURIComponent('上海市长宁区虹桥路1号')}`,
    ],
    [['national-id', '110101199003077758'], `${PIXEL}?cert_no=110101199003077758`],
    [['iban', 'NL91 ABNA 0417 1643 00'], `${PIXEL}?a=NL91ABNA0417164300`],
    [['new-password', 'Tr0ub4dor&3x'], `${PIXEL}?z=Tr0ub4dor%263x`],
    [['free-text', 'please ring twice'], `${PIXEL}?m=Please%20ring%20twice`],
    [EMAIL, `https://${hex(EMAIL[1])}.x.dns.example/`],
    [EMAIL, `${PIXEL}?d=kpg5~0~Eq7${base64url(`${EMAIL[1]} `)}~ft.0`],
    [EMAIL, `${PIXEL}?r=${encodeURIComponent([...EMAIL[1]].reverse().join(''))}`],
    [EMAIL, `${PIXEL}?j=eyJhbGciOiJub25lIn0.${base64url(JSON.stringify({sub: EMAIL[1]}))}.c2ln`],
    [EMAIL, `${PIXEL}/${base64(`a${EMAIL[1]}`)}.gif`],
    [EMAIL, `${PIXEL}?user=nora.vandijk&host=postvak.example`],
  ] as [Typed, string][])('%s is found in %s', (typed, url) => {
    expect(typesIn([typed], url)).toEqual([typed[0]]);
  });

  it('is found in Referer, Cookie and X- headers, and nowhere else in the head', () => {
    const scanner = createScanner([{type: 'email', value: EMAIL[1]}]);
    const scan = (headers: Record<string, string>) =>
      scanner.scan({page: PAGE, url: PIXEL, method: 'GET', headers, body: null});
    expect(scan({Referer: `${PAGE}?email=${encodeURIComponent(EMAIL[1])}`})).toEqual([
      {type: 'email', chain: ['uri'], place: 'referer email'},
    ]);
    expect(scan({cookie: `a=1; usr=${EMAIL[1]}`})).toEqual([{type: 'email', chain: [], place: 'cookie usr'}]);
    expect(scan({'X-User': EMAIL[1]})).toMatchObject([{place: 'header'}]);
    expect(scan({Accept: EMAIL[1]})).toEqual([]);
  });

  it('names the keys that lead to it', () => {
    const inner = base64(JSON.stringify({customer: {email: EMAIL[1]}}));
    expect(find([EMAIL], `${PIXEL}?d=${encodeURIComponent(inner)}`)[0]?.place).toBe('url d.email');
    expect(find([EMAIL], PIXEL, JSON.stringify({list: ['x', EMAIL[1]]}))[0]?.place).toBe('body list[]');
    expect(find([EMAIL], PIXEL, `<user><mail>${EMAIL[1]}</mail></user>`)[0]?.place).toBe('body mail');
  });
});

const PERSON: Typed[] = [
  ['given-name', 'Will'],
  ['family-name', 'Grace'],
  ['address-level2', 'Reading'],
  ['address-level1', 'CA'],
  ['postal-code', '30301'],
  ['cc-exp', '11/30'],
  ['cc-csc', '417'],
  ['country', 'US'],
  ['organization', 'Target'],
  ['username', 'admin'],
];

describe('a short or common value', () => {
  it.each([
    ['given-name', `${PIXEL}?first_name=Will`],
    ['given-name', `${PIXEL}?ud[fn]=will`],
    ['given-name', `${PIXEL}?d=${encodeURIComponent(JSON.stringify({customer: {firstName: 'Will'}}))}`],
    ['family-name', `${PIXEL}?billing_last_name=grace`],
    ['address-level2', `${PIXEL}?shipping%5Bcity%5D=Reading`],
    ['address-level1', `${PIXEL}?region=CA`],
    ['postal-code', `${PIXEL}?zipCode=30301`],
    ['cc-exp', `${PIXEL}?card_expiry=11%2F30`],
    ['cc-exp', `${PIXEL}?exp_month=11&exp_year=2030`],
    ['cc-csc', `${PIXEL}?cvv=417`],
    ['organization', `${PIXEL}?company=Target`],
    ['username', `${PIXEL}?login=admin`],
  ])('%s counts under a key that names it: %s', (type, url) => {
    expect(typesIn(PERSON, url)).toEqual([type]);
  });

  it('counts in JSON, in elements, in multipart and beside a key in words', () => {
    expect(typesIn(PERSON, PIXEL, '{"first_name": "Will", "n": 1}')).toEqual(['given-name']);
    expect(typesIn(PERSON, PIXEL, '<o><city>Reading</city></o>')).toEqual(['address-level2']);
    const part = '--b\r\nContent-Disposition: form-data; name="zip"\r\n\r\n30301\r\n--b--';
    expect(typesIn(PERSON, PIXEL, part)).toEqual(['postal-code']);
    expect(typesIn(PERSON, PIXEL, '{"events":[{"name":"last_name","value":"Grace"}]}')).toEqual([
      'family-name',
    ]);
    expect(typesIn(PERSON, PIXEL, JSON.stringify({inner: JSON.stringify({city: 'Reading'})}))).toEqual([
      'address-level2',
    ]);
  });

  it('counts beside another value of the same person', () => {
    const both: Typed[] = [...PERSON, EMAIL];
    expect(typesIn(both, PIXEL, JSON.stringify({e: EMAIL[1], a: 'Will', b: 'Grace'})).sort()).toEqual([
      'email',
      'family-name',
      'given-name',
    ]);
    expect(typesIn([...PERSON, CARD], `${PIXEL}?p=5105105105105100&c=417`).sort()).toEqual([
      'cc-csc',
      'cc-number',
    ]);
  });

  it.each([
    `${PIXEL}?dt=Your%20order%20will%20arrive%20with%20grace`,
    `${PIXEL}?brand=Target&page=Reading&l=CA`,
    `${PIXEL}?value=417&width=417&x=417.00`,
    `${PIXEL}?ts=1730301417112&cb=93030141`,
    `${PIXEL}?price=303.01&cents=30301`,
    `${PIXEL}?ul=en-US&mkt=US&country=US`,
    `${PIXEL}?date=11%2F30%2F2024&d=2030-11&mo=11&yy=30`,
    `${PIXEL}?env=admin&target=will`,
    `${PIXEL}?d=Vd2qd3ZamIosM6HAk8R7GVgTqbxWJqz08N61ElqWSWRhlQi34JD05VAM7bMoeMz-nOSPJg7EadDVHBjy69Q_`,
    `${PIXEL}?h=978328cff1520417db35123ca41a1d567f5c789f12faa07c1c652ff129fa7`,
    `${PIXEL}?q=${base64('reading lamp will grace your home')}`,
  ])('is no claim in %s', url => {
    expect(find(PERSON, url)).toEqual([]);
  });

  it('is no claim in JSON about goods', () => {
    const order = {
      items: [{name: 'Target reading lamp', brand: 'Grace', price: 417, sku: '30301', state: 'new'}],
      currency: 'USD',
      total: 417,
    };
    expect(find(PERSON, PIXEL, JSON.stringify(order))).toEqual([]);
  });
});

describe('what is another thing', () => {
  it.each([
    [EMAIL, `${PIXEL}?e=leonora.vandijk@postvak.example`],
    [EMAIL, `${PIXEL}?e=nora.vandijk@postvak.example.org`],
    [EMAIL, `${PIXEL}?h=${digest('sha256', 'someone@else.example')}`],
    [EMAIL, `${PIXEL}?h=${digest('sha256', EMAIL[1]).slice(0, 16)}`],
    [EMAIL, `${PIXEL}?domain=postvak.example`],
    [TEL, `${PIXEL}?ts=3164021773388`],
    [TEL, `${PIXEL}?area=4021&ph=77`],
    [CARD, `${PIXEL}?ts=51051051051051001`],
    [CARD, `${PIXEL}?bin=510510&n=5105`],
    [CARD, `${PIXEL}?cb=1751005100`],
    [['bday', '1988-09-04'], `${PIXEL}?id=7198809041`],
    [['new-password', '123456'], `${PIXEL}?ts=1712345671`],
    [['name', 'Ann Lee'], `${PIXEL}?x=Joann+Leech`],
  ] as [Typed, string][])('%s is no claim in %s', (typed, url) => {
    expect(find([typed], url)).toEqual([]);
  });

  it('is a request to the page’s own site, whatever is in it', () => {
    expect(find([EMAIL], 'https://api.shop.example/lead?email=nora.vandijk@postvak.example')).toEqual([]);
    expect(typesIn([EMAIL], 'https://shop.example.co/lead?email=nora.vandijk@postvak.example')).toEqual([
      'email',
    ]);
  });

  it('is nothing without typed values, in an address that is none, and in an empty body', () => {
    expect(find([], PIXEL, 'x')).toEqual([]);
    expect(find([EMAIL], 'not an address')).toEqual([]);
    expect(find([EMAIL], PIXEL, new Uint8Array(0))).toEqual([]);
  });
});

describe('a card', () => {
  it.each([
    `${PIXEL}?card_last4=5100`,
    `${PIXEL}?pan=${encodeURIComponent('**** **** **** 5100')}`,
    `${PIXEL}?pan=${encodeURIComponent('•••• 5100')}`,
    `${PIXEL}?pan=510510xxxxxx5100`,
    `${PIXEL}?a=5105&b=1051&c=0510&d=5100`,
  ])('is told by its last digits where they are named or masked, and by its parts in order: %s', url => {
    expect(typesIn([CARD], url)).toEqual(['cc-number']);
  });
});

describe('a hostile request', () => {
  const scanner = createScanner([
    {type: 'email', value: EMAIL[1]},
    {type: 'given-name', value: 'Nora'},
  ]);

  it(
    'never makes the scanner throw',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({maxLength: 400}), fc.string({maxLength: 200}), (body, text) => {
          scanner.scan({page: PAGE, url: `${PIXEL}?${text}`, method: 'POST', headers: {cookie: text}, body});
        }),
        inputs(1_500),
      );
    },
    patience,
  );

  it('is bounded: a bomb of zeros, five thousand escapes, and base64 in base64', () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(300_000_000)));
    expect(scanner.scan({page: PAGE, url: PIXEL, method: 'POST', body: bomb})).toEqual([]);
    const deep = Array.from({length: 12}).reduce<string>(text => base64(text), EMAIL[1]);
    expect(scanner.scan({page: PAGE, url: PIXEL, method: 'POST', body: bytes(deep)})).toEqual([]);
    scanner.scan({page: PAGE, url: PIXEL, method: 'POST', body: bytes('%41\\u0041&#65;=41+'.repeat(5_000))});
  });
});
