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
