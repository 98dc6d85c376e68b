import {callingCodes} from './calling-codes';
import {dateForms, expiryForms} from './date-forms';
import type {Kind} from './kinds';
import {fullWidth, halfWidth} from './signs';

/** One written form of a value, with the steps from what was typed to it, outermost first. */
export interface Form {
  text: string;
  steps: readonly string[];
  /** Looked for as a digest only: it would be too common, or too long a list, to be looked for as it is. */
  digestOnly?: true;
  /** Looked for as it is only: nobody makes a digest of it. */
  textOnly?: true;
}

/** Gathers forms, each text once, by the shortest way to it. */
class Forms {
  readonly #forms = new Map<string, Form>();

  add(text: string, steps: readonly string[], digestOnly = false): void {
    if (text.length < 2) return;
    const known = this.#forms.get(text);
    if (known && (!known.digestOnly || digestOnly)) return;
    this.#forms.set(text, {text, steps, ...(digestOnly ? {digestOnly} : {})});
  }

  /** A form of which nobody makes a digest. */
  addText(text: string, steps: readonly string[]): void {
    if (text.length >= 2 && !this.#forms.has(text)) this.#forms.set(text, {text, steps, textOnly: true});
  }

  /** The text and its lower and upper case. */
  cased(text: string, steps: readonly string[], digestOnly = false): void {
    this.add(text, steps, digestOnly);
    this.add(text.toLowerCase(), ['lower', ...steps], true);
    this.add(text.toUpperCase(), ['upper', ...steps], true);
  }

  all(): Form[] {
    return [...this.#forms.values()];
  }
}

/** Letters that are no letter with a mark, and what they are written as where only ASCII is allowed. */
const PLAIN: Readonly<Record<string, string>> = {ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', æ: 'ae', Æ: 'AE'};
/** German letters spelled out. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

const replaced = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map(sign => table[sign] ?? sign).join('');

/** Letters without their marks, as address forms and advertisers' normalisers write them. */
const unaccented = (text: string): string => replaced(text.normalize('NFD').replace(/\p{M}/gu, ''), PLAIN);

/** Words as their digits, letters, or without spaces; in what case, is left to the search. */
function wordForms(forms: Forms, text: string, steps: readonly string[]): void {
  forms.cased(text, steps);
  const plain = unaccented(text);
  if (plain !== text) forms.cased(plain, ['unaccent', ...steps]);
  const spelled = replaced(text, SPELLED);
  if (spelled !== text && spelled !== plain) forms.cased(spelled, ['unaccent', ...steps]);
  for (const [name, pattern] of [
    ['nospace', /\s+/g],
    ['alpha', /[^\p{L}]+/gu],
    ['nospace', /[^\p{L}\d]+/gu],
  ] as const) {
    for (const base of new Set([text, plain])) {
      const stripped = base.replace(pattern, '');
      // Letters alone of something with figures in it is another thing; as a digest nobody meets it by chance.
      if (stripped !== base) forms.cased(stripped, [name, ...steps], name === 'alpha' && /\d/.test(base));
    }
  }
  for (const base of new Set([plain, unaccented(spelled)])) slugForms(forms, base, steps);
}

/** Words joined as addresses and names in code join them: `sofia-brandt`, `sofia_brandt`. With dots they are half of many e-mail addresses. */
function slugForms(forms: Forms, text: string, steps: readonly string[]): void {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return;
  for (const gap of '-_') {
    const slug = words.join(gap);
    if (slug !== text) forms.addText(slug, ['slug', ...steps]);
  }
}

function emailForms(forms: Forms, address: string, steps: readonly string[]): void {
  forms.cased(address, steps);
  slugForms(forms, address, steps);
  const lower = address.toLowerCase();
  const [local = '', domain = ''] = lower.split('@');
  const untagged = local.replace(/\+.*$/, '');
  if (untagged !== local) forms.add(`${untagged}@${domain}`, ['gmail', 'lower', ...steps]);
  const undotted = untagged.replaceAll('.', '');
  if (undotted !== untagged) forms.add(`${undotted}@${domain}`, ['gmail', 'lower', ...steps]);
  const dotless = local.replaceAll('.', '');
  if (dotless !== local) forms.add(`${dotless}@${domain}`, ['gmail', 'lower', ...steps], true);
  if (domain === 'googlemail.com') forms.add(`${undotted}@gmail.com`, ['gmail', 'lower', ...steps]);
  forms.add(local, ['split', 'lower', ...steps], true);
}

function phoneForms(
  forms: Forms,
  typed: string,
  steps: readonly string[],
  countries: readonly string[],
): void {
  forms.add(typed, steps);
  forms.add(typed.replace(/\s+/g, ''), ['nospace', ...steps]);
  const digits = typed.replace(/\D/g, '');
  forms.add(digits, ['digits', ...steps]);
  forms.add(`+${digits}`, ['e164', ...steps], true);
  const isInternational = /^\s*(\+|00)/.test(typed);
  const national = digits.replace(/^0+/, '');
  if (national !== digits) forms.add(national, ['digits', ...steps]);
  if (isInternational) {
    forms.add(national, ['e164', ...steps], true);
    forms.add(`+${national}`, ['e164', ...steps], true);
    for (const code of callingCodes([])) {
      if (!national.startsWith(code)) continue;
      const rest = national.slice(code.length).replace(/^0/, '');
      if (rest.length < 7) continue;
      // `+49 (0)30 …` is the same number as `+49 30 …` and `030 …`.
      forms.add(rest, ['digits', ...steps]);
      forms.add(code + rest, ['e164', ...steps], true);
      forms.add(`+${code}${rest}`, ['e164', ...steps], true);
      forms.add(`0${rest}`, ['digits', ...steps], true);
    }
    return;
  }
  for (const code of callingCodes(countries)) {
    // Whose country it is can't be told from a national number; as a digest any of them is evidence enough.
    forms.add(code + national, ['e164', ...steps], true);
    forms.add(`+${code}${national}`, ['e164', ...steps], true);
  }
}

function cardForms(forms: Forms, typed: string, steps: readonly string[]): void {
  forms.add(typed, steps);
  const digits = typed.replace(/\D/g, '');
  forms.add(digits, ['digits', ...steps]);
  const groups =
    digits.length === 15
      ? [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)]
      : (digits.match(/.{1,4}/g) ?? []);
  for (const gap of [' ', '-']) forms.add(groups.join(gap), ['regroup', ...steps]);
}

/**
 * The usual written forms of a value: as typed, trimmed, and the normal forms of its kind. Letter case is left to
 * the search for what is looked for as it is, and spelled out for digests.
 *
 * @param countries ISO 3166 codes or names of countries typed beside it, for telephone numbers without one.
 */
export function formsOf(kind: Kind, value: string, countries: readonly string[] = []): Form[] {
  const forms = new Forms();
  const trimmed = value.trim();
  const half = halfWidth(trimmed).trim();
  forms.add(trimmed, trimmed === value ? [] : ['trim']);
  if (trimmed !== value) forms.cased(value, [], true);
  const steps = trimmed === value ? [] : ['trim'];
  if (half !== trimmed && kind !== 'password') {
    forms.cased(trimmed, steps);
    for (const form of formsOf(kind, half, countries)) {
      forms.add(form.text, [...form.steps, 'fullwidth', ...steps], form.digestOnly);
    }
    return forms.all();
  }
  switch (kind) {
    case 'email':
      emailForms(forms, trimmed, steps);
      break;
    case 'phone':
      phoneForms(forms, trimmed, steps, countries);
      break;
    case 'card':
      cardForms(forms, trimmed, steps);
      break;
    case 'date':
      for (const {text, steps: how} of dateForms(trimmed)) forms.add(text, [...how, ...steps]);
      break;
    case 'expiry':
      for (const {text, steps: how} of expiryForms(trimmed)) forms.add(text, [...how, ...steps]);
      break;
    case 'password':
      forms.add(trimmed.toLowerCase(), ['lower', ...steps], true);
      break;
    case 'iban':
    case 'number':
      forms.cased(trimmed, steps);
      forms.cased(trimmed.replace(/[^\p{L}\d]/gu, ''), ['nospace', ...steps]);
      forms.cased((trimmed.replace(/\s/g, '').match(/.{1,4}/g) ?? []).join(' '), ['regroup', ...steps]);
      break;
    case 'name': {
      wordForms(forms, trimmed, steps);
      const parts = trimmed.split(/\s+/);
      if (parts.length > 1) {
        // A family name can have several words: the turn is after the first and before the last.
        for (const turn of new Set([1, parts.length - 1])) {
          const [given, family] = [parts.slice(0, turn).join(' '), parts.slice(turn).join(' ')];
          forms.cased(`${family} ${given}`, ['nospace', ...steps]);
          forms.cased(`${family}, ${given}`, ['nospace', ...steps]);
          forms.cased(unaccented(`${family} ${given}`), ['unaccent', 'nospace', ...steps]);
        }
      }
      break;
    }
    default:
      wordForms(forms, trimmed, steps);
  }
  if (/\d/.test(trimmed) && kind !== 'password') forms.add(fullWidth(trimmed), ['fullwidth', ...steps]);
  return forms.all();
}
