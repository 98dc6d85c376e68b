import fc from 'fast-check';
import {deflateSync, gzipSync, strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../src/catalog/decoders/decode';
import {prepareNeedles} from '../../src/scan/needles';
import type {RawBody} from '../../src/scan/raw';
import {redact} from '../../src/scan/redact';
import {inputs, patience} from '../inputs';
import {base64, bytes, digest, TEXT_WRAPPINGS} from './leaks/wrappings';

const SECRET = 'Qweltz.Brannigan@post.example';

/** Ways in which a payload can wrap a value: all that the scanner undoes, digests, and what changes its looks only. */
const wrappings: ((text: string) => string)[] = [
  ...TEXT_WRAPPINGS.map(({wrap}) => wrap),
  ...['md5', 'sha1', 'sha256', 'sha384', 'sha512'].flatMap(name => [
    (text: string) => digest(name, text),
    (text: string) => digest(name, text, 'base64'),
  ]),
  text => text.toLowerCase(),
  text => text.toUpperCase(),
  text => encodeURIComponent(text),
  text => [...text].reverse().join(''),
  text => Buffer.from(text, 'utf16le').toString('base64'),
  text => base64(gzipSync(deflateSync(bytes(text)))),
  text => JSON.stringify({a: [text]}),
  text => `x=1&y=${encodeURIComponent(text)}`,
  text => `https://u.example/p?q=${encodeURIComponent(text)}`,
  text => text.repeat(2),
];
const chain = fc.array(fc.nat(wrappings.length - 1), {maxLength: 4});
const wrap = (steps: number[], value: string) =>
  steps.reduce((text, step) => wrappings[step]?.(text) ?? text, value);

function reduced(url: string, body: RawBody | null): string {
  return JSON.stringify(
    redact(
      {method: 'POST', url, pageUrl: 'https://shop.example/', body},
      {
        needles: prepareNeedles([{type: 'email', value: SECRET}]),
        keep: 'words',
        decode: decodeRequest,
        hash: () => 'h',
      },
    ),
  );
}

/** Nothing of the value may remain, in any of its direct forms. */
function expectClean(output: string): void {
  const lower = output.toLowerCase();
  const secret = SECRET.toLowerCase();
  expect(lower).not.toContain(secret);
  expect(lower).not.toContain(Buffer.from(SECRET).toString('hex'));
  expect(lower).not.toContain(Buffer.from(secret).toString('hex'));
  expect(lower).not.toContain([...secret].reverse().join(''));
  for (const name of ['md5', 'sha1', 'sha256', 'sha384', 'sha512']) {
    for (const form of [SECRET, secret]) {
      expect(lower).not.toContain(digest(name, form));
      expect(output).not.toContain(digest(name, form, 'base64').slice(0, 20));
    }
  }
  expect(output).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 20));
}

describe('redact', () => {
  it(
    'leaves nothing of a typed value, however it is wrapped and wherever it stands',
    () => {
      fc.assert(
        fc.property(
          chain,
          fc.constantFrom('query', 'key', 'path', 'form', 'json', 'item'),
          (steps, place) => {
            const value = wrap(steps, SECRET);
            const safe = encodeURIComponent(value);
            const text = (body: string): RawBody => ({
              kind: 'bytes',
              bytes: strToU8(body),
              total: body.length,
            });
            const t = 'https://t.example/';
            switch (place) {
              case 'query':
                return expectClean(reduced(`${t}?v=${safe}`, null));
              case 'key':
                return expectClean(reduced(`${t}?${safe}=1`, text(JSON.stringify({[value]: {[value]: 1}}))));
              case 'path':
                return expectClean(reduced(`${t}${safe}/x`, null));
              case 'form':
                return expectClean(reduced(t, {kind: 'form', fields: [['v', value]]}));
              case 'json':
                return expectClean(reduced(t, text(JSON.stringify({deep: {list: [value]}}))));
              case 'item':
                return expectClean(
                  reduced(
                    `https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=${safe}&pr1=nm${safe}`,
                    null,
                  ),
                );
            }
          },
        ),
        inputs(10_000),
      );
    },
    patience,
  );

  it(
    'survives any URL and any body',
    () => {
      fc.assert(
        fc.property(fc.webUrl({withQueryParameters: true}), fc.uint8Array({maxLength: 400}), (url, bytes) => {
          expect(reduced(url, {kind: 'bytes', bytes, total: bytes.length})).toContain('"body"');
        }),
        inputs(10_000),
      );
    },
    patience,
  );
});
