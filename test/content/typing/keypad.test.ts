// @vitest-environment happy-dom
import {afterEach, describe, expect, it} from 'vitest';
import {Keypad} from '../../../src/content/typing/keypad';

const button = (sign: string): string => `<button type="button">${sign}</button>`;
const keys = (signs: Iterable<string>): string => [...signs].map(button).join('');

/** Presses elements with these texts, so many milliseconds apart, and answers what is known in the end. */
function press(html: string, texts: Iterable<string>, apart = 300): Record<string, string> {
  document.body.innerHTML = html;
  const known: Record<string, string> = {};
  const keypad = new Keypad((key, field, value) => {
    known[key] = `${field} ${value}`;
  });
  let at = 1_000;
  for (const text of texts) {
    const found = [...document.querySelectorAll('button, a, div, span')].findLast(
      element => element.textContent === text || element.getAttribute('aria-label') === text,
    );
    keypad.pressed(found, at);
    at += apart;
  }
  return known;
}
const values = (...given: Parameters<typeof press>): string[] => Object.values(press(...given));

describe('a keypad of elements', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['in one row', `<div>${keys('0123456789')}</div>`],
    ['in rows, in any order', `<div><p>${keys('718')}</p><p>${keys('302')}</p><p>${keys('4596')}</p></div>`],
    [
      'of anything that can be pressed',
      `<div>${[...'1234567890'].map(sign => `<div><span>${sign}</span></div>`).join('')}</div>`,
    ],
    [
      'with letters below',
      `<div>${[...'1234567890'].map(sign => `<button>${sign}<small></small></button>`).join('')}</div>`,
    ],
  ])('types a code: %s', (_, html) => {
    expect(values(html, '407112')).toEqual(['one-time-code 407112']);
  });

  it('says what it types', () => {
    const pad = `<div>${keys('0123456789')}</div>`;
    expect(values(`<section><h2>Enter your PIN</h2>${pad}</section>`, '4071')).toEqual([
      'payment-password 4071',
    ]);
    expect(values(`<section><p>请输入支付密码</p>${pad}</section>`, '407112')).toEqual([
      'payment-password 407112',
    ]);
    expect(values(`<section><p>Your mobile number</p>${pad}</section>`, '01511234')).toEqual([
      'tel 01511234',
    ]);
    expect(values(pad, '4100200030004000')).toEqual(['cc-number 4100200030004000']);
    expect(values(`<div>${keys('qwertyuiopasdfghjklzxcvbnm')}</div>`, 'kestrel')).toEqual([
      'free-text kestrel',
    ]);
  });

  it('takes back what is deleted', () => {
    const pad = `<div>${keys('0123456789')}<button aria-label="Delete"></button></div>`;
    expect(values(pad, ['4', '0', '9', 'Delete', '7', '1', '1', '2'])).toEqual(['one-time-code 407112']);
  });

  it.each([
    ['a list of pages', `<nav>${keys('123456789')}</nav>`],
    ['links', `<nav>${[...'0123456789'].map(sign => `<a href="/${sign}">${sign}</a>`).join('')}</nav>`],
    ['an index', `<nav>${keys('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}</nav>`],
    ['a few choices', `<p>${keys('01234')}</p>`],
  ])('is not %s', (_, html) => {
    const pressed = [...html.matchAll(/>(\w)</g)].map(([, sign]) => sign ?? '').slice(1, 5);
    expect(pressed).toHaveLength(4);
    expect(values(html, pressed)).toEqual([]);
  });

  it('is not pressed that slowly', () => {
    expect(values(`<div>${keys('0123456789')}</div>`, '4071', 5_000)).toEqual([]);
  });
});
