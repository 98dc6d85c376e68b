import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LongTexts} from '../../src/recordings/long-texts';
import {type Part, partsOf} from '../../src/recordings/stream';
import {fileOf} from './files';

const request = {method: 'GET', url: 'https://shop.example/cart', headers: []};
const entry = {startedDateTime: '2026-05-04T10:00:00.000Z', request, response: {status: 200}};
const har = (entries: unknown[], more: object = {}) => ({
  log: {version: '1.2', creator: {name: 'WebInspector'}, pages: [], entries, ...more},
});

async function partsIn(content: unknown, pieceSize?: number): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of partsOf(fileOf(content, pieceSize).open())) parts.push(part);
  return parts;
}
const endOf = async (content: unknown) => (await partsIn(content)).at(-1);
const countOf = async (content: unknown) => (await partsIn(content)).filter(({is}) => is === 'entry').length;

describe('a file in pieces', () => {
  it.each([1, 7, 100_000])('gives its entries in pieces of %i bytes', async size => {
    const parts = await partsIn(har([entry, entry, entry]), size);
    expect(parts.map(({is}) => is)).toEqual(['creator', 'entry', 'entry', 'entry', 'end']);
    expect(parts.at(-1)).toEqual({is: 'end', how: 'whole'});
  });

  it('may have pages behind its entries, and a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify({log: {entries: [entry], pages: [{id: 'page_1', title: 'x'}]}})}`;
    expect((await partsIn(text)).map(({is}) => is)).toEqual(['entry', 'page', 'end']);
  });

  it('keeps what stands before a cut', async () => {
    const text = JSON.stringify(har([entry, entry, entry]));
    const cut = text.slice(0, text.lastIndexOf('{"startedDateTime"') + 40);
    expect(await countOf(cut)).toBe(2);
    expect(await endOf(cut)).toEqual({is: 'end', how: 'cut'});
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'hello'],
    ['bytes of another kind', '\u0000\u0001\u0002'],
    ['JSON with a comma too many', '{"log":{"entries":[{},,{}]}}'],
  ])('is no JSON if it holds %s', async (_, text) => {
    expect(await endOf(text)).toEqual({is: 'end', how: 'not-json'});
  });

  it.each([
    ['a list', []],
    ['a bundle', {format: 'tillwatch-bundle'}],
  ])('is no HAR if it holds %s', async (_, content) => {
    expect(await endOf(content)).toEqual({is: 'end', how: 'no-har'});
  });

  it('passes over entries that are none', async () => {
    const parts = await partsIn(har([entry, 'x', {request: 1}, null, entry]));
    expect(parts.map(({is}) => is)).toEqual([
      'creator',
      'entry',
      'broken',
      'broken',
      'broken',
      'entry',
      'end',
    ]);
  });
});

describe('long texts', () => {
  const decoder = new TextDecoder('utf-8', {fatal: true});

  it('are cut to whole characters and escapes, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.json({stringUnit: 'binary'}),
        fc.integer({min: 1, max: 12}),
        fc.integer({min: 1, max: 9}),
        (json, most, size) => {
          const texts = new LongTexts(most);
          const bytes = new TextEncoder().encode(json);
          const out: number[] = [];
          for (let at = 0; at < bytes.length; at += size)
            out.push(...texts.take(bytes.subarray(at, at + size)));
          const read: unknown = JSON.parse(decoder.decode(Uint8Array.from(out)));
          const whole: unknown = JSON.parse(json);
          // Where nothing was longer, nothing changed.
          if (texts.cut === 0) expect(read).toEqual(whole);
          else if (typeof whole === 'string')
            expect(whole.startsWith((read as string).slice(0, -1))).toBe(true);
        },
      ),
      {numRuns: 500},
    );
  });

  it('stay whole up to the cap', () => {
    const texts = new LongTexts(5);
    const json = '{"a":"12345","b":"123456789","c":"\\u00e9\\u00e9"}';
    const out = new TextDecoder().decode(texts.take(new TextEncoder().encode(json)));
    expect(JSON.parse(out)).toEqual({a: '12345', b: '12345', c: 'é'});
    expect(texts.cut).toBe(2);
  });
});
