import {describe, expect, test} from 'vitest';
import {MOST_PERSONAS, personaOf} from '../../workshop/persona.mjs';

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((all, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const numbers = Array.from({length: 60}, (_, index) => index + 1);

describe.each(['en', 'zh'] as const)('personas in %s', lang => {
  test('are the same for the same number, on every machine', () => {
    for (const number of numbers) expect(personaOf(number, lang)).toEqual(personaOf(number, lang));
    expect(personaOf(7, lang)).toMatchSnapshot();
  });

  test('share no value by which two people could be taken for one', () => {
    const own = ['email', 'phone', 'street', 'loyalty_card', 'mail', 'mobile', 'address'];
    for (const name of own) {
      const values = numbers.flatMap(number => personaOf(number, lang).contact[name] ?? []);
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  test('hold nothing that belongs to anybody', () => {
    for (const number of [...numbers, MOST_PERSONAS - 1]) {
      const {contact, card} = personaOf(number, lang);
      expect(contact.email ?? contact.mail).toMatch(/^[a-z]+\.[a-z]+\.\d{4}@[a-z]+\.example$/);
      expect(contact.phone ?? contact.mobile).toMatch(lang === 'en' ? /^\+49 30 23125\d{3}$/ : /^1200\d{7}$/);
      expect(['4242424242424242', '5555555555554444', '6200000000000005']).toContain(card.number);
      expect(passesLuhn(card.number)).toBe(true);
      if (lang === 'zh') expect(contact.idcard).toBe('11010519491231002X');
      else expect(contact.birthday).toMatch(/^19\d\d-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/);
    }
  });

  test('belong to numbers from 1 up', () => {
    for (const number of [0, -1, 1.5, Number.NaN]) expect(() => personaOf(number, lang)).toThrow(RangeError);
  });
});
