import {type Needle, type Needles, STRONG_TYPES} from './needles';

/**
 * Keys under which a short or common value is believed. Without one of these, a city's name in plain text is
 * only a word. Types that stand in no line here (`country`) are never claimed from plain text.
 */
const KEY_HINTS: Readonly<Record<string, RegExp>> = {
  'given-name': /fn|first|given|name|vorname/i,
  'family-name': /ln|last|family|sur|name/i,
  'postal-code': /zip|zp|post|plz/i,
  'address-level1': /state|st\b|province|region/i,
  'address-level2': /city|ct\b|town/i,
  organization: /company|org/i,
  username: /user|login|account/i,
  'cc-exp': /exp/i,
  'cc-csc': /cvc|cvv|csc|security/i,
  coupon: /coupon|promo|voucher|discount/i,
  search: /search|query|term|^q$|keyword/i,
  'one-time-code': /code|otp/i,
  sex: /sex|gender|ge\b/i,
};

const isBelieved = (needle: Needle, key: string): boolean =>
  needle.form !== 'plain' || STRONG_TYPES.has(needle.type) || (KEY_HINTS[needle.type]?.test(key) ?? false);

/** The typed values in one value of a request, each form once. `key`: where it stands. */
export function searchValue(key: string, value: string, needles: Needles): Needle[] {
  if (needles.whole.size === 0 || value.length < 2) return [];
  const lower = value.toLowerCase();
  const whole = needles.whole.get(lower) ?? needles.whole.get(lower.trim());
  if (whole) return isBelieved(whole, key) ? [whole] : [];
  const found = new Map<string, Needle>();
  for (const {text, exactCase, needle} of needles.parts) {
    if ((exactCase ? value : lower).includes(text)) found.set(`${needle.type}:${needle.form}`, needle);
  }
  return [...found.values()];
}

/** `⟦email:sha256⟧`, or `⟦email⟧` where the value went as it is. */
export const tokenOf = ({type, form}: Needle): string =>
  form === 'plain' ? `⟦${type}⟧` : `⟦${type}:${form}⟧`;
