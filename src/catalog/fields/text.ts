import {recall} from './remember';

/**
 * Texts of a page in one form: lower case, without accents, words divided by single spaces, a space at both
 * ends. Word lists are brought into the same form, so that they can be written as people write.
 */

const SPECIAL: Readonly<Record<string, string>> = {ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i'};
const ARABIC: Readonly<Record<string, string>> = {أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي'};

/** Lower case, full-width to half-width, without accents and Arabic vowel signs. Japanese and Korean stay whole. */
export function fold(text: string): string {
  // The common case by far, and the slow part below is most of the cost of reading a page.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآةى]/g, letter => ARABIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, '')
    .normalize('NFC')
    .replace(/[ßłøæœđı]/g, letter => SPECIAL[letter] ?? letter);
}

/** The classes of all scripts are slow to compile; most texts need those of Latin only. */
const separators = (text: string): RegExp =>
  /^[\x20-\x7e]*$/.test(text) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu;

const spaced = (text: string): string => {
  const words = text
    .replace(/[#№]/g, ' no ')
    .replace(separators(text), ' ')
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .trim();
  return words ? ` ${words} ` : '';
};

const labels = new Map<string, string>();

/** A label as words: ` date of birth `. The same labels are asked about many times. */
export const labelWords = (text: string): string => recall(labels, text, raw => spaced(fold(raw)));

/** A name, id or class as words: `billingFirstName`, `billing_first-name` → ` billing first name `. */
export const attributeWords = (text: string): string =>
  spaced(fold(text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')));
