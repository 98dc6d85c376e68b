import {firmnessOf} from './free-text';
import {cjkSigns, isCjkWord} from './signs';

/**
 * How a field type is looked for. Strong kinds are found anywhere; weak ones only as a whole value with a reason,
 * as `docs/leak-policy.md` says.
 */
export type Kind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'street'
  | 'name'
  | 'date'
  | 'text'
  | 'line'
  | 'password'
  | 'number'
  | 'given'
  | 'family'
  | 'city'
  | 'state'
  | 'postcode'
  | 'expiry'
  | 'month'
  | 'year'
  | 'day'
  | 'country'
  | 'company'
  | 'username'
  | 'house'
  | 'cvc'
  | 'code'
  | 'search'
  | 'word';

/** WHATWG autocomplete tokens and our own field types, by kind. Types that are not here are `word`. */
const TYPES: Readonly<Record<Kind, string>> = {
  email: 'email',
  phone: 'tel phone tel-national mobile',
  card: 'cc-number card',
  iban: 'iban',
  street: 'street-address address-line1 street',
  name: 'name cc-name full-name gift-recipient',
  date: 'bday birthdate birth-date',
  text: 'free-text text security-question',
  line: 'address-line2 address-line3',
  password: 'current-password new-password password payment-password',
  number: 'national-id tax-id passport driving-licence loyalty-number licence-plate',
  given: 'given-name first-name cc-given-name additional-name nickname',
  family: 'family-name last-name cc-family-name',
  city: 'address-level2 address-level3 city',
  state: 'address-level1 state',
  postcode: 'postal-code postcode zip',
  expiry: 'cc-exp expiry',
  month: 'cc-exp-month bday-month',
  year: 'cc-exp-year bday-year',
  day: 'bday-day',
  country: 'country country-name',
  company: 'organization company',
  username: 'username',
  house: 'house-number',
  cvc: 'cc-csc cvc',
  code: 'one-time-code coupon referral-code',
  search: 'search',
  word: '',
};

const KINDS = new Map(
  Object.entries(TYPES).flatMap(([kind, types]) =>
    types.split(' ').map(type => [type.replaceAll('-', ''), kind as Kind] as const),
  ),
);

/** The kind of a field type; `firstName`, `first-name` and `first_name` are the same. */
export function kindOf(type: string): Kind {
  return KINDS.get(type.toLowerCase().replace(/[^a-z\d]/g, '')) ?? 'word';
}

/** Fewest characters with which a value of a strong kind is strong. */
const STRONG_FROM: Readonly<Partial<Record<Kind, number>>> = {
  email: 6,
  phone: 7,
  card: 12,
  iban: 14,
  street: 6,
  name: 5,
  date: 6,
  text: 8,
  line: 8,
  password: 8,
  number: 7,
};

/** Kinds that are written in digits, so that digits to the left or right make it another number. */
export const IN_DIGITS: ReadonlySet<Kind> = new Set<Kind>(['phone', 'card', 'date', 'number']);

/** Bytes that a text must have to be found anywhere: Chinese writes a name in two signs. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Whether a value is found anywhere, without a hint. A password must not be simple, a name must have two parts or
 * stand in a script where it is one word, and be no word of the language; a text must be more than a phrase.
 */
export function isStrong(kind: Kind, value: string): boolean {
  const from = STRONG_FROM[kind];
  if (from === undefined || bytesOf(value) < from) return false;
  switch (kind) {
    case 'email':
      return /\S@\S/.test(value);
    case 'phone':
    case 'card':
      return value.replace(/\D/g, '').length >= from;
    case 'password': {
      const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(pattern => pattern.test(value));
      return value.length >= from && classes.length >= 2;
    }
    case 'name':
      return !isCjkWord(value) && (/\S\s+\S/.test(value) || cjkSigns(value) > 2);
    case 'street':
      return !isCjkWord(value) && (/[\d\s]/.test(value) || cjkSigns(value) > 2);
    case 'text':
    case 'line':
      return firmnessOf(value) !== 'weak';
    case 'date':
      return value.replace(/\D/g, '').length >= from;
    case 'number':
      return /\d{3}/.test(value);
    default:
      return value.length >= from;
  }
}
