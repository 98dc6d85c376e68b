import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isNobodys, piecesOf} from '../../../src/catalog/vocabulary';
import {INTERFACE} from '../../../src/catalog/vocabulary/interface';
import {SOFTWARE} from '../../../src/catalog/vocabulary/software';
import {gateFor} from '../../../src/scan/gate';
import {prepareNeedles} from '../../../src/scan/needles';
import {inputs} from '../../inputs';

const RUNS = inputs(2_000);

const KNOWN = [...Object.values(SOFTWARE), ...Object.values(INTERFACE)]
  .flatMap(list => list.split(/\s+/))
  .filter(word => word !== '' && isNobodys(word));

/** Signs of several scripts, and what stands between words. */
const SIGNS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'äöüßéèñçøłśž',
  ...'абвгдежзиклмнопрстуфхцчшщыюя',
  ...'王李张欧阳璟琰小明芳建国伟秀英',
  ...'김이박최서연지우',
  ...'さくらユウキ田中佐藤',
  ...'محمدعلي',
];
const GAPS = [
  '-',
  '_',
  '.',
  '+',
  ' ',
  '/',
  ', ',
  ':',
  '|',
  '=',
  '@',
  '‹',
  '›',
  '⟦',
  '⟧',
  '%20',
  '。',
  '，',
  '\u0301',
];

/** A word of nobody's, or anything else. */
const known = fc.constantFrom(...KNOWN).map(text => ({text, known: true}));
const other = fc
  .array(fc.constantFrom(...SIGNS), {minLength: 1, maxLength: 12})
  .map(signs => ({text: signs.join(''), known: false}));
const anything = fc.array(fc.tuple(fc.oneof(known, other, other), fc.constantFrom(...GAPS)), {
  minLength: 1,
  maxLength: 8,
});

/** Marks and tokens are ours. */
const unmarked = (text: string): string => text.replace(/‹[^‹›]*›|⟦[^⟦⟧]*⟧/g, ' ');

const DENSE = /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々]+)/u;

/** Letters and digits of a run that no known word accounts for. */
function unprovenIn(run: string): number {
  if (/^v\d{1,2}$/i.test(run)) return 0;
  const digits = run.replace(/\P{N}/gu, '').length;
  let letters = 0;
  for (const word of run.split(/\p{N}+/u)) {
    for (const [index, part] of word.split(DENSE).entries()) {
      if (index % 2 === 1)
        for (const {text, known} of piecesOf(part)) letters += known ? 0 : [...text].length;
      else if (part.length === 1) letters += 1;
      else if (part !== '' && !isNobodys(part))
        for (const hump of part.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
          letters += hump.length > 1 && isNobodys(hump) ? 0 : [...hump.replace(/\p{M}/gu, '')].length;
    }
  }
  return letters + (letters > 0 ? digits : Math.max(0, digits - 2));
}

const gate = gateFor(prepareNeedles([]));
const WAYS = {
  name: (text: string) => gate.name(text),
  path: (text: string) => gate.path(`/${text}/x`),
  encoded: (text: string) => gate.path(`/${encodeURIComponent(text)}`),
  sentence: (text: string) => gate.sentence(text),
  label: (text: string) => gate.label(text),
  evidence: (text: string) => gate.evidence(`label “${text}”`),
  host: (text: string) => gate.host(`${text.toLowerCase().replace(/[^a-z\d-]/g, '') || 'x'}.t.example`),
} as const;

describe('the gate', () => {
  it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    'lets through no run of three letters or digits of anything that is not a known word: %s',
    way => {
      fc.assert(
        fc.property(anything, parts => {
          const text = parts.map(([{text: word}, gap]) => word + gap).join('');
          const out = unmarked(WAYS[way](text));
          for (const run of out.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
            expect(unprovenIn(run), `${text} → ${out}`).toBeLessThan(3);
        }),
        RUNS,
      );
    },
  );

  it('leaves what came through it as it is', () => {
    fc.assert(
      fc.property(anything, fc.integer({min: 12, max: 96}), (parts, room) => {
        const text = parts.map(([{text: word}, gap]) => word + gap).join('');
        const cut = gate.name(text, room);
        expect(cut.length).toBeLessThanOrEqual(room);
        expect(gate.name(cut, room)).toBe(cut);
        for (const way of ['name', 'sentence', 'label'] as const) {
          const once = WAYS[way](text);
          expect(WAYS[way](once)).toBe(once);
        }
        const path = gate.path(`/${text.replaceAll('%', '')}`);
        expect(gate.path(path)).toBe(path);
      }),
      RUNS,
    );
  });

  it('is measured by what can fail', () => {
    expect(['kwelzibar', 'ZeBiKaXo', '欧阳璟琰', 'a81', '1987', 'orderKwel'].map(unprovenIn)).toEqual([
      9, 6, 4, 3, 2, 4,
    ]);
    expect(['orderTotal', 'item12', '您的芝麻分', 'v2', 'id'].map(unprovenIn)).toEqual([0, 0, 0, 0, 0]);
  });
});
