import type {FieldDescription} from './description';

const set = (ids: string): ReadonlySet<string> => new Set(ids.split(' '));

/** Types that can be chosen from a list. */
const LISTED = set(
  'tel-country-code name cc-exp cc-exp-month cc-exp-year cc-type payment-method address-level1 address-level2 address-level3 ' +
    'country bday bday-day bday-month bday-year sex honorific-prefix organization organization-title income ' +
    'occupation education household security-question delivery-method transaction-amount referral-code ' +
    'national-id gift-recipient',
);
/** Types that a radio button or a check box can give. */
const CHOSEN = set(
  'country payment-method cc-type sex honorific-prefix delivery-method household income occupation education transaction-amount',
);
/** Types that are written over several lines. */
const LONG = set('street-address address-line1 address-line2 free-text');
/** Types that pages hide behind dots. */
const MASKED = set(
  'current-password new-password payment-password one-time-code cc-csc cc-number national-id tax-id security-question iban',
);
/** Types that a date picker gives. */
const DATED = set('bday cc-exp delivery-method');

/** Whether a control of this make can give a value of a type. */
export function canBe(
  id: string,
  {element, inputType}: Pick<FieldDescription, 'element' | 'inputType'>,
): boolean {
  if (element === 'select') return LISTED.has(id);
  if (element === 'textarea') return LONG.has(id);
  if (inputType === 'radio' || inputType === 'checkbox') return CHOSEN.has(id);
  if (inputType === 'password') return MASKED.has(id);
  if (/^(date|month|datetime-local|week|time)$/.test(inputType)) return DATED.has(id);
  if (inputType === 'email') return /^(email|username|gift-recipient|referral-code)$/.test(id);
  if (inputType === 'url') return id === 'url';
  if (inputType === 'file' || inputType === 'range' || inputType === 'color') return false;
  return true;
}
