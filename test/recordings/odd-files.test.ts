import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {RequestObservation} from '../../src/model/observation';
import {fileOfBlob} from '../../src/recordings/blob-file';
import {type ReadRecording, readRecording} from '../../src/recordings/read';
import {fileOf, HASH_KEY} from './files';

const START = Date.parse('2026-05-04T10:00:00Z');
const SHOP = 'https://shop.example';
const CHECKOUT = `<!doctype html><title>Checkout</title><h1>Checkout</h1>
<form><label>E-mail <input name="email" type="email"></label>
<label>Street and number <input name="street" autocomplete="street-address"></label>
<label>Postcode <input name="zip" autocomplete="postal-code"></label>
<input type="hidden" name="token" value="tok_1"><button>Continue</button></form>
<p>Stoneware cup</p>`;

interface Asked {
  at?: number;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
  mimeType?: string;
  text?: string;
  more?: object;
}

/** An entry as devtools write it. */
function entry(
  url: string,
  {at = 0, method = 'GET', body, headers = {}, mimeType = 'text/plain', text, more = {}}: Asked = {},
) {
  const named = Object.entries({Referer: `${SHOP}/checkout`, ...headers}).map(([name, value]) => ({
    name,
    value,
  }));
  return {
    startedDateTime: new Date(START + at).toISOString(),
    time: 5,
    timings: {receive: 1},
    pageref: 'page_1',
    request: {
      method,
      url,
      headers: named,
      ...(body === undefined ? {} : {bodySize: body.length, postData: {mimeType: 'text/plain', text: body}}),
    },
    response: {status: 200, headers: [], content: {mimeType, ...(text === undefined ? {} : {text})}},
    ...more,
  };
}

const page = entry(`${SHOP}/checkout`, {
  headers: {Referer: '', 'Sec-Fetch-Dest': 'document'},
  mimeType: 'text/html',
  text: CHECKOUT,
});
const read = (...entries: unknown[]): Promise<ReadRecording> =>
  readRecording(fileOf({log: {creator: {name: 'WebInspector'}, pages: [{id: 'page_1'}], entries}}), {
    hashKey: HASH_KEY,
  });
const requestsTo = ({observations}: ReadRecording, host: string): RequestObservation[] =>
  observations.filter(
    (observation): observation is RequestObservation =>
      observation.kind === 'request' && observation.host === host,
  );
const jsonPost = (url: string, at: number, data: object): unknown =>
  entry(url, {at, method: 'POST', body: JSON.stringify(data), more: {_resourceType: 'fetch'}});

describe('what was typed', () => {
  it('is found in what others were told before the form was sent', async () => {
    const recording = await read(
      page,
      jsonPost('https://t.example/hit', 2_000, {who: 'ada.byron@post.example'}),
      jsonPost(`${SHOP}/api/checkout`, 9_000, {
        email: 'ada.byron@post.example',
        street: 'Quay 7',
        zip: '10115',
      }),
    );
    expect(requestsTo(recording, 't.example')[0]?.leaks).toMatchObject([{type: 'email', key: 'who'}]);
    const submit = recording.observations.find(({kind}) => kind === 'submit');
    expect(submit?.at).toBe(START + 9_000 - 250);
    const fields = recording.observations.filter(({kind}) => kind === 'field');
    expect(fields.map(field => (field.kind === 'field' ? [field.type, field.filled] : []))).toEqual([
      ['email', true],
      ['street-address', true],
      ['postal-code', true],
    ]);
  });

  it('is not taken from hidden fields, nor from what a field held from the start', async () => {
    const recording = await read(
      page,
      jsonPost('https://t.example/hit', 2_000, {a: 'tok_1'}),
      jsonPost(`${SHOP}/api/checkout`, 9_000, {email: 'ada@post.example', token: 'tok_1'}),
    );
    expect(requestsTo(recording, 't.example')[0]?.leaks).toBeUndefined();
  });

  it('leaves no word where it was told to others and never to the shop', async () => {
    const secret = 'Ada Byron of Quay Street';
    const recording = await read(
      page,
      entry(`https://t.example/u/${encodeURIComponent('Ada Byron')}/Quay?ev=Purchase`, {at: 1_000}),
      jsonPost('https://collect.example/g/collect', 2_000, {
        event: secret,
        items: [{item_name: secret, item_category: 'Quay Street'}],
      }),
      entry(
        `https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=view_item&pr1=nm${encodeURIComponent(secret)}~caQuay~pr9.9`,
        {at: 3_000, more: {_resourceType: 'ping'}},
      ),
      entry(
        'https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=view_item&pr1=nmStoneware%20cup~pr9.9',
        {
          at: 4_000,
          more: {_resourceType: 'ping'},
        },
      ),
    );
    const written = JSON.stringify(recording);
    expect(written).not.toMatch(/Ada|Byron|Quay/);
    // The name of the product stands in the shop's own page: it is the shop's word.
    expect(written).toContain('Stoneware cup');
    expect(written).toContain('view_item');
  });

  it('is no word of the shop where it stands in an address within it', async () => {
    const results = entry(`${SHOP}/search/wilhelmina`, {
      at: 5_000,
      headers: {'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'same-origin'},
      mimeType: 'text/html',
      text: '<title>Search results</title><h1>Search results for wilhelmina</h1><a href="/search/wilhelmina">wilhelmina</a>',
    });
    const told = entry('https://t.example/wilhelmina/hit', {
      at: 6_000,
      headers: {Referer: `${SHOP}/search/wilhelmina`},
    });
    const recording = await read(page, results, told);
    expect(recording.visits.map(({kind}) => kind)).toEqual(['checkout', 'search']);
    expect(JSON.stringify(recording)).not.toContain('wilhelmina');
  });

  it('is no word of the shop where the shop only repeats it', async () => {
    const thanks = entry(`${SHOP}/order/confirmed`, {
      at: 12_000,
      headers: {'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'same-origin'},
      mimeType: 'text/html',
      text: '<title>Thank you</title><h1>Order confirmed</h1><p>Thank you, Wilhelmina. Wilhelmina earns 30 points.</p>',
    });
    const told = jsonPost('https://t.example/hit', 13_000, {event: 'Wilhelmina'});
    const unread = entry(`${SHOP}/api/checkout`, {
      at: 9_000,
      method: 'POST',
      headers: {'Content-Length': '88'},
    });
    expect(JSON.stringify(await read(page, unread, thanks, told))).not.toContain('Wilhelmina');
  });
});

describe('what a file may hold', () => {
  it('is what was sent on sockets', async () => {
    const socket = entry('wss://live.example/s', {
      at: 500,
      more: {
        _resourceType: 'websocket',
        _webSocketMessages: [
          {type: 'receive', time: START / 1000 + 1, opcode: 1, data: '{"hello":1}'},
          {type: 'send', time: START / 1000 + 2, opcode: 1, data: '{"mail":"ada.byron@post.example"}'},
          {type: 'send', time: START / 1000 + 3, opcode: 2, data: 'AAEC'},
          {type: 'odd'},
        ],
      },
    });
    const form = jsonPost(`${SHOP}/api/checkout`, 9_000, {email: 'ada.byron@post.example'});
    const sent = requestsTo(await read(page, socket, form), 'live.example');
    expect(sent.map(({method, trust, body}) => [method, trust, body.state, body.format])).toEqual([
      ['GET', 'browser', 'none', undefined],
      ['SEND', 'browser', 'read', 'json'],
      ['SEND', 'browser', 'read', 'binary'],
    ]);
    expect(sent[1]?.leaks?.[0]).toMatchObject({type: 'email', key: 'mail'});
  });

  it('is a document in base64, and forms as parameters only', async () => {
    const packed = {
      ...page,
      response: {
        ...page.response,
        content: {mimeType: 'text/html', encoding: 'base64', text: btoa(CHECKOUT)},
      },
    };
    const form = entry(`${SHOP}/checkout`, {
      at: 9_000,
      method: 'POST',
      headers: {'Sec-Fetch-Dest': 'document'},
    });
    const params = [{name: 'email', value: 'ada.byron@post.example'}];
    Object.assign(form.request, {
      bodySize: 30,
      postData: {mimeType: 'application/x-www-form-urlencoded', params},
    });
    const pixel = entry('https://t.example/p?e=ada.byron%40post.example', {at: 1_000});
    const recording = await read(packed, pixel, form);
    expect(recording.visits[0]).toMatchObject({kind: 'checkout', recording: {document: true}});
    expect(requestsTo(recording, 't.example')[0]?.leaks?.[0]?.type).toBe('email');
  });

  it('is a body that it only says was there', async () => {
    const hit = entry('https://t.example/hit', {
      at: 1_000,
      method: 'POST',
      headers: {'Content-Length': '99'},
    });
    const [request] = requestsTo(await read(page, hit), 't.example');
    expect(request?.body).toEqual({state: 'unreadable'});
  });

  it('is no HTML: then the address and what others were told say what a page is', async () => {
    const bare = entry(`${SHOP}/item/stoneware`, {
      headers: {Referer: '', 'Sec-Fetch-Dest': 'document'},
      mimeType: 'text/html',
    });
    const told = entry('https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=view_item', {
      at: 1_000,
      headers: {Referer: `${SHOP}/item/stoneware`},
    });
    const {visits} = await read(bare, told);
    expect(visits).toMatchObject([
      {kind: 'product', kindEvidence: ['told-to-others'], recording: {document: false}},
    ]);
  });

  it('is bytes that devtools wrote as if they were text', async () => {
    const packed = String.fromCharCode(
      ...gzipSync(JSON.stringify({mail: 'ada.byron@post.example', n: '\u00e9'.repeat(99)})),
    );
    const hit = entry('https://t.example/hit', {at: 1_000, method: 'POST', body: packed});
    Object.assign(hit.request, {bodySize: new TextEncoder().encode(packed).length});
    const form = jsonPost(`${SHOP}/api/checkout`, 9_000, {email: 'ada.byron@post.example'});
    const [request] = requestsTo(await read(page, hit, form), 't.example');
    expect(request?.body).toMatchObject({state: 'read', format: 'json', bytes: packed.length});
    expect(request?.leaks?.[0]).toMatchObject({type: 'email', chain: ['gzip']});
  });

  it('is HTML that is nested deeper than anybody can follow', async () => {
    const html = `${'<div>'.repeat(50_000)}<input name="email">`;
    const deep = entry(`${SHOP}/checkout`, {
      headers: {Referer: '', 'Sec-Fetch-Dest': 'document'},
      mimeType: 'text/html',
      text: html,
    });
    const {visits} = await read(deep, entry('https://t.example/p', {at: 900}));
    expect(visits).toMatchObject([{kind: 'checkout', recording: {document: false}}]);
  });

  it('is redirects, of which each hop is told to somebody', async () => {
    const hop = entry('https://a.example/sync?next=b', {at: 1_000});
    Object.assign(hop.response, {status: 302, redirectURL: 'https://b.example/sync?from=a'});
    const next = entry('https://b.example/sync?from=a', {at: 1_010});
    const recording = await read(page, hop, next);
    const [first] = requestsTo(recording, 'a.example');
    expect(requestsTo(recording, 'b.example')[0]?.chain).toEqual({first: first?.id, hop: 1});
  });

  it('is pages that are no shop’s, which are kept only where that is asked for', async () => {
    const blog = entry('https://blog.example/fog', {
      headers: {Referer: ''},
      mimeType: 'text/html',
      text: '<h1>Fog</h1>',
    });
    const file = fileOf({log: {entries: [blog]}});
    expect((await readRecording(file, {hashKey: HASH_KEY})).visits).toEqual([]);
    const {visits} = await readRecording(file, {hashKey: HASH_KEY, allPages: true});
    expect(visits).toMatchObject([{kind: 'other', because: 'always'}]);
  });

  it('is a small packed file of endless blanks, of which no more is read than is read of any file', async () => {
    const blanks = gzipSync(`{"log":{"entries":[${' '.repeat(40_000_000)}`);
    expect(blanks.length).toBeLessThan(50_000);
    let done = 0;
    const recording = await readRecording(await fileOfBlob(new Blob([blanks])), {
      hashKey: HASH_KEY,
      maxBytes: 1_000_000,
      onProgress: bytes => {
        done = bytes;
      },
    });
    expect(recording).toMatchObject({trouble: 'too-large', visits: [], observations: [], digest: ''});
    expect(done).toBeLessThan(2_000_000);
  });

  it('is requests without any page', async () => {
    const {trouble, visits} = await read(entry('https://t.example/p', {mimeType: 'image/gif'}));
    expect([trouble, visits]).toEqual(['no-pages', []]);
  });
});
