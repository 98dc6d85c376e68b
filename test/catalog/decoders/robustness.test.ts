import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';
import {DECODERS} from '../../../src/catalog/decoders/index';
import type {DecodableRequest, Decoder} from '../../../src/model/units';
import {inputs, patience} from '../../inputs';

/** Words that a decoder looks for, read off its source: with them, generated payloads reach its depths. */
function wordsOf(id: string): string[] {
  const source = readFileSync(`src/catalog/decoders/${id}.ts`, 'utf8').replace(/^import.*$/gm, '');
  const quoted = [...source.matchAll(/'([^'\\\n]{1,40})'/g)].map(([, word = '']) => word);
  return [
    ...new Set([...quoted, ...quoted.flatMap(word => word.split('.'))]),
    'events',
    'data',
    '__proto__',
    'constructor',
  ];
}

const scalar = fc.oneof(
  fc.string({maxLength: 24}),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('%', '[1', '{"a":', '!(a,b', '|;,=~', 'NaN', '1,99', '\u0000', 'eyJhIjoxfQ=='),
);

/** Requests to an address of the decoder, made of its own words in places where they make no sense. */
function requestsTo(decoder: Decoder): fc.Arbitrary<DecodableRequest> {
  const word = fc.constantFrom(...wordsOf(decoder.id));
  const {tree} = fc.letrec(tie => ({
    tree: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      fc.oneof(scalar, word),
      fc.array(tie('tree'), {maxLength: 3}),
      fc.array(fc.tuple(word, tie('tree')), {maxLength: 5}).map(pairs => Object.fromEntries(pairs)),
    ),
  }));
  const text = fc.oneof(
    word,
    scalar.map(String),
    tree.map(value => JSON.stringify(value) ?? ''),
    fc
      .array(fc.tuple(word, scalar), {maxLength: 4})
      .map(pairs => pairs.map(pair => pair.join('=')).join('&')),
  );
  const pairs = fc.array(fc.tuple(word, text), {maxLength: 8});
  return fc
    .record({
      place: fc.constantFrom(...decoder.match),
      tail: fc.oneof(fc.constant(''), word, fc.string({maxLength: 12})),
      method: fc.constantFrom('GET', 'POST'),
      query: pairs,
      form: pairs,
      body: fc.option(text),
    })
    .map(({place, tail, ...rest}) => ({
      ...rest,
      host: place.host ?? 'shop.example',
      path: `${place.path.replace('*', '/a')}${tail === '' ? '' : `/${tail}`}`,
    }));
}

const FACTS = ['currency', 'orderId', 'coupon', 'paymentType', 'searchTerm', 'consent'] as const;

describe('decoders, whatever comes', () => {
  it.each(DECODERS.map(decoder => [decoder.id, decoder] as const))(
    '%s never throws',
    (_, decoder) => {
      fc.assert(
        fc.property(requestsTo(decoder), request => {
          for (const event of decoder.decode(request)) {
            expect(typeof event.name).toBe('string');
            expect(typeof event.event).toBe('string');
            for (const {type} of event.personal ?? []) expect(typeof type).toBe('string');
            if (event.value !== undefined) expect(Number.isFinite(event.value)).toBe(true);
            for (const key of FACTS) expect(['string', 'undefined']).toContain(typeof event[key]);
            for (const item of event.items ?? []) {
              expect(item.price === undefined || Number.isFinite(item.price)).toBe(true);
            }
          }
          expect(Array.isArray(decodeRequest(request))).toBe(true);
        }),
        inputs(200),
      );
      expect({}).not.toHaveProperty('polluted');
    },
    patience,
  );
});
