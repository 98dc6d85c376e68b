import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/analysis/run';
import {type Bundle, makeBundle} from '../../src/bundle/export';
import {readBundle} from '../../src/bundle/import';
import {manifestOf} from '../../src/bundle/manifest';
import {inputs, patience} from '../inputs';
import {act, field, request, stored, submit, visit} from '../records';

const VISITS = [visit('a'), visit('b', {startedAt: 9_000, endedAt: 12_000, lateBy: 40})];
const OBSERVATIONS = [
  field('f', 'a'),
  submit('s', 'a', {types: ['email', 'name']}),
  request('r', 'a', {
    entries: [{place: 'query', key: 'udff[em]', shape: 'hex64', length: 0, tokens: ['⟦email:sha256⟧']}],
    leaks: [{type: 'email', chain: ['sha256', 'lower'], place: 'url', key: 'udff[em]'}],
    initiator: {via: 'image', scripts: [{host: 'c.example', site: 'c.example', path: '/t.js'}]},
  }),
  act('read:value', 'c.example/t.js', {visit: 'b'}),
  stored('k', 'c.example/t.js', {visit: 'b'}),
];
const NOTES = [{subject: 'session:a', name: 'At the bookshop', at: 5}];

const made = (): Bundle =>
  makeBundle(VISITS, OBSERVATIONS, {now: Date.UTC(2026, 10, 25), extension: '0.1.0', notes: NOTES});

/** A bundle that somebody changed and gave a fitting manifest. */
const forged = (change: (bundle: Bundle) => void): string => {
  const bundle = structuredClone(made());
  change(bundle);
  return JSON.stringify({...bundle, manifest: manifestOf(bundle)});
};

describe('a bundle that comes back', () => {
  it('brings what went out, without what the catalogue knows anew', () => {
    const result = readBundle(JSON.stringify(made(), null, 2));
    if (!result.ok) throw new Error(`${result.why} ${result.where}`);
    expect(result.bundle.visits).toEqual(VISITS);
    expect(result.bundle.observations).toEqual(OBSERVATIONS);
    expect(result.bundle.notes).toEqual(NOTES);
    expect(result.bundle.vouched).toBe(true);
    const {visits, observations} = result.bundle;
    expect(analyse(visits, observations, 'zhima')).toEqual(analyse(VISITS, OBSERVATIONS, 'zhima'));
  });

  it('may be of version 1, which had no manifest', () => {
    const {manifest: _, notes: __, ...rest} = made();
    const result = readBundle(JSON.stringify({...rest, version: 1}));
    expect(result).toMatchObject({ok: true, bundle: {vouched: false, notes: []}});
  });

  it.each<[string, string, string, string]>([
    ['text that is no JSON', '{"format": "tillwatch-bundle"', 'no-json', ''],
    ['a file of another kind', '{"log": {"entries": []}}', 'no-bundle', ''],
    ['a bundle of a later version', JSON.stringify({...made(), version: 4}), 'newer', ''],
    ['one without its manifest', JSON.stringify({...made(), manifest: undefined}), 'invalid', 'manifest'],
    [
      'one whose records were changed',
      JSON.stringify({...made(), observations: OBSERVATIONS.slice(1)}),
      'altered',
      'observations',
    ],
    [
      'a record of an unknown kind',
      forged(bundle => Object.assign(bundle.observations[1] ?? {}, {kind: 'score'})),
      'invalid',
      'observations.1.kind',
    ],
    [
      'a text that is far too long',
      forged(bundle => Object.assign(bundle.observations[0] ?? {}, {label: 'x'.repeat(5_000)})),
      'invalid',
      'observations.0.label',
    ],
    [
      'a page’s word that calls itself the browser’s',
      forged(bundle => Object.assign(bundle.observations[1] ?? {}, {trust: 'browser'})),
      'invalid',
      'observations.1.trust',
    ],
    [
      'what was seen in a visit that is not there',
      forged(bundle => Object.assign(bundle.observations[4] ?? {}, {visit: 'z'})),
      'stray',
      'observations.4',
    ],
  ])('is refused where it is %s', (_, json, why, where) => {
    expect(readBundle(json)).toEqual({ok: false, why, where});
  });

  it('brings what was expected before the trip, vouched for like the rest', () => {
    const expectation = {ticks: ['email-identity:advertising'], at: 7};
    const about = {now: 0, extension: '0.1.0', expectation: {...expectation, id: 'own'}};
    const bundle = makeBundle(VISITS, OBSERVATIONS, about);
    const text = JSON.stringify(bundle);
    expect(readBundle(text)).toMatchObject({ok: true, bundle: {expectation, vouched: true}});
    expect(text).not.toContain('"own"');
    const refusal = (changed: object) => readBundle(JSON.stringify({...bundle, ...changed}));
    expect(refusal({expectation: {ticks: [], at: 7}})).toMatchObject({why: 'altered', where: 'expectation'});
    expect(refusal({expectation: undefined})).toMatchObject({why: 'altered', where: 'expectation'});
    const typed = forged(one => Object.assign(one, {expectation: {ticks: ['mara@postfach.example'], at: 7}}));
    expect(readBundle(typed)).toMatchObject({why: 'invalid', where: 'expectation.ticks.0'});
    const unasked = JSON.stringify({...made(), expectation});
    expect(readBundle(unasked)).toMatchObject({why: 'altered', where: 'expectation'});
  });

  it('brings no key that no type of ours knows', () => {
    const json = forged(bundle => Object.assign(bundle.observations[0] ?? {}, {typed: 'mara@example.org'}));
    const result = readBundle(json.replace('"kind":"field"', '"__proto__":{"bad":1},"kind":"field"'));
    expect(JSON.stringify(result)).not.toMatch(/mara@|bad/);
  });

  it(
    'never throws, whatever the file holds',
    () => {
      const pieces = fc.oneof(fc.jsonValue(), fc.constant(made()), fc.constant(OBSERVATIONS));
      fc.assert(
        fc.property(
          fc.record({format: fc.constant('tillwatch-bundle'), visits: pieces, observations: pieces}),
          value => {
            expect(readBundle(JSON.stringify(value)).ok).toBe(false);
          },
        ),
        inputs(1_000),
      );
      fc.assert(
        fc.property(fc.string(), value => {
          expect(readBundle(value).ok).toBe(false);
        }),
        inputs(1_000),
      );
    },
    patience,
  );
});
