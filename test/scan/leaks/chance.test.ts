import {describe, expect, it} from 'vitest';
import {firmnessOf} from '../../../src/scan/leaks/free-text';
import {findIn, findInQuery, type Typed} from './find';

describe('a text of one’s own', () => {
  it.each([
    ['Many thanks', 'weak'],
    ['See you soon!', 'weak'],
    ['Have a great weekend', 'weak'],
    ['Alles Liebe zum Geburtstag', 'weak'],
    ['Merci beaucoup et bonne année', 'weak'],
    ['祝您生日快乐，谢谢您', 'weak'],
    ['お誕生日おめでとうございます', 'weak'],
    ['No mushrooms', 'weak'],
    ['Leave it upstairs', 'whole'],
    ['Door 3, left', 'whole'],
    ['请放在门口的箱子', 'whole'],
    ['Ring twice, the upper bell is broken', 'anywhere'],
    ['请把包裹放在门口右边的绿色箱子里', 'anywhere'],
  ])('“%s” is looked for as: %s', (text, firmness) => {
    expect(firmnessOf(text)).toBe(firmness);
  });

  it('that is a common phrase is no claim in what a page says', () => {
    for (const text of ['Thank you', 'Many thanks', 'Happy birthday', 'Have a great weekend', 'checkout']) {
      for (const body of [
        {en: text, event: text, label: text},
        {message: text},
        {toast: text, t: `${text} and goodbye`},
        `<button>${text}</button>`,
      ]) {
        expect(findIn([['free-text', text]], body), text).toEqual([]);
      }
    }
  });

  it('counts under a key that names what people write, and beside the person', () => {
    expect(findIn([['free-text', 'No mushrooms']], {order_note: 'No mushrooms'})).toHaveLength(1);
    expect(findIn([['free-text', 'No mushrooms']], {message: 'No mushrooms'})).toEqual([]);
    const typed: Typed[] = [
      ['free-text', 'No mushrooms'],
      ['email', 'p.h@postvak.example'],
    ];
    expect(findIn(typed, {from: 'p.h@postvak.example', message: 'No mushrooms'})).toHaveLength(2);
  });

  it('of some words counts as a whole value, a longer one anywhere', () => {
    const short: Typed = ['free-text', 'Leave it upstairs'];
    expect(findIn([short], {n: 'leave it upstairs'})).toHaveLength(1);
    expect(findIn([short], {n: 'You can leave it upstairs too'})).toEqual([]);
    expect(findIn([short], {event: 'Leave it upstairs'})).toEqual([]);
    const long: Typed = ['free-text', 'Ring twice, the upper bell is broken'];
    expect(findIn([long], {n: 'Note: Ring twice, the upper bell is broken. Thanks'})).toHaveLength(1);
  });
});

describe('a state of two letters', () => {
  const state = (value: string): Typed => ['address-level1', value];

  it.each(['in', 'ok', 'on', 'or', 'me', 'hi'])('%s is no claim as the state of a machine', value => {
    for (const typed of [value, value.toUpperCase()]) {
      expect(findIn([state(typed)], {state: value, region: value})).toEqual([]);
      expect(findInQuery([state(typed)], `state=${value}&st=${value}`)).toEqual([]);
    }
    expect(findIn([state('OK')], {state: 'OK'})).toEqual([]);
  });

  it('counts in capitals, under the key of an address, and beside another value', () => {
    expect(findIn([state('OR')], {state: 'OR'})).toHaveLength(1);
    expect(findIn([state('OR')], {billing_state: 'or'})).toHaveLength(1);
    expect(findInQuery([state('OR')], 'ud[st]=or')).toHaveLength(1);
    expect(findIn([state('OR'), ['postal-code', '97201']], {zip: '97201', state: 'or'})).toHaveLength(2);
  });
});
