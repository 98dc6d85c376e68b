import {describe, expect, it} from 'vitest';
import {Signs} from '../../../src/content/typing/signs';

function known(typed: readonly [place: object, value: string, at: number][]): string[] {
  const told = new Map<string, string>();
  const signs = new Signs((key, value) => told.set(key, value));
  for (const [place, value, at] of typed) signs.typed(place, value, at);
  return [...told.values()];
}
const places = Array.from({length: 6}, () => ({}));
const row = (text: string, apart = 200): [object, string, number][] =>
  [...text].map((sign, at) => [places[at] as object, sign, 10_000 + at * apart]);

describe('signs that are typed in ever other places', () => {
  it('are one code', () => {
    expect(known(row('407112'))).toEqual(['407112']);
  });
  it('are put right in their place', () => {
    expect(known([...row('4071'), [places[1] as object, '9', 11_000]])).toEqual(['4971']);
  });
  it('are none where they are few, far apart in time, or part of texts', () => {
    expect(known(row('407'))).toEqual([]);
    expect(known(row('407112', 6_000))).toEqual([]);
    expect(known([...row('40'), [places[2] as object, 'Mira', 10_600], ...row('71')])).toEqual([]);
  });
});
