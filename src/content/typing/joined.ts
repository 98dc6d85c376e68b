import {groupOf, labelOf, textNear} from '../gatherers/field-label';
import {type Control, controlsAround, verdictOf} from '../gatherers/form-fields';

/** Longest part of a value that is asked for in boxes; most boxes of one value. */
const LONGEST_PART = 6;
const MOST_PARTS = 24;
/** Fewest boxes for one sign each that make a code. */
const CODE = 4;

const CARD_WORDS = /card|karte|carte|tarjeta|cart[ãa]o|carta|kaart|karta|kart|карт|卡|カード|카드|بطاقة/i;
const CARD = /^\d{13,19}$/;
const DATE_PART = /^(bday|cc-exp)-(day|month|year)$/;
/** Types whose value is asked for in several boxes; of all others each box is a value. */
const IN_PARTS =
  /^(tel|one-time-code|payment-password|cc-number|national-id|tax-id|iban|postal-code|passport|driving-licence|loyalty-number|coupon|referral-code|cc-csc|licence-plate)$/;

/** A value that was asked for in parts. */
export interface Joined {
  /** The control whose key, with something added, names it. */
  first: Control;
  type: string;
  value: string;
}

const tokenOf = (control: Control): string =>
  DATE_PART.exec(verdictOf(control).token)?.[0] ??
  DATE_PART.exec(control.autocomplete?.split(/\s+/).at(-1) ?? '')?.[0] ??
  '';

/** A date's part as a number: what is chosen may be a name, and then its place says which month it is. */
function numberOf(control: Control): number {
  const shown = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : undefined;
  for (const text of [control.value, shown ?? ''])
    if (/^\s*\d{1,4}\s*\D?$/.test(text)) return Number.parseInt(text, 10);
  if (!(control instanceof HTMLSelectElement) || control.value === '') return Number.NaN;
  // Twelve months, and before them a word that asks to choose.
  return control.selectedIndex + (control.length > 12 ? 0 : 1);
}

const two = (figure: number): string => String(figure).padStart(2, '0');

function joinedDate(control: Control): Joined | null {
  const [family] = /^(bday|cc-exp)/.exec(tokenOf(control)) ?? [];
  if (!family) return null;
  const parts = new Map<string, Control>();
  // The nearest of each kind: two people's dates may stand in one form.
  const around = controlsAround(control);
  const own = around.indexOf(control);
  const near = [...around.keys()].filter(at => Math.abs(at - own) <= 2);
  for (const at of near.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))) {
    const part = around[at] as Control;
    const token = tokenOf(part);
    if (token.startsWith(family) && !parts.has(token) && part.value !== '') parts.set(token, part);
  }
  const figure = (name: string): number => {
    const part = parts.get(`${family}-${name}`);
    return part ? numberOf(part) : Number.NaN;
  };
  const [year, month, day] = [figure('year'), figure('month'), figure('day')];
  const first = parts.get(`${family}-month`);
  if (!first || !(month >= 1 && month <= 12) || !(year >= 0)) return null;
  if (family === 'cc-exp') return {first, type: 'cc-exp', value: `${two(month)}/${two(year % 100)}`};
  if (!(day >= 1 && day <= 31) || year < 1_000) return null;
  return {first, type: 'bday', value: `${year}-${two(month)}-${two(day)}`};
}

const stemOf = ({name, id}: Control): string => (name || id).replace(/[\d[\]_.-]+$/, '');

/** Whether a control takes so few signs that it may be a part of something. */
function isPart(control: Control): boolean {
  if (!(control instanceof HTMLInputElement) || /^(checkbox|radio|date|month|time)$/.test(control.type))
    return false;
  const {maxLength, value} = control;
  if (maxLength > 0) return maxLength <= LONGEST_PART;
  return (
    value.length <= 1 &&
    (/^(numeric|decimal|tel)$/.test(control.inputMode) || /^(tel|number)$/.test(control.type))
  );
}

const typeOf = (control: Control): string => {
  const {type} = verdictOf(control);
  return type === 'unknown' ? '' : type;
};

const maxOf = (control: Control): string | null => control.getAttribute('maxlength');

/** Whether two boxes beside each other take parts of one value. */
function isSame(one: Control | undefined, other: Control): boolean {
  if (!one || !isPart(one)) return false;
  const [type, otherType] = [typeOf(one), typeOf(other)];
  if (stemOf(one) === stemOf(other)) return type === '' || otherType === '' || type === otherType;
  const isBeside = one.parentElement === other.parentElement;
  if (type === otherType) return isBeside || maxOf(one) === maxOf(other);
  // The number of a card may be known by its first box only; its security code stands beside it and is long as one.
  const known = type || otherType;
  return (
    (type === '' || otherType === '') &&
    isBeside &&
    maxOf(one) === maxOf(other) &&
    !/^cc-(csc|exp)/.test(known)
  );
}

/** The boxes beside a control that take parts of the same value: in a row, with nothing else between them. */
function partsAround(control: Control): Control[] {
  const all = controlsAround(control);
  const own = all.indexOf(control);
  let from = own;
  while (from > 0 && isSame(all[from - 1], all[from] as Control)) from--;
  let to = own;
  while (to < all.length - 1 && isSame(all[to + 1], all[to] as Control)) to++;
  return all.slice(from, to + 1);
}

function typeOfParts(parts: readonly Control[], value: string): string | null {
  const told = parts.map(typeOf).find(Boolean);
  if (told && IN_PARTS.test(told)) return told;
  const [first] = parts;
  if (!first) return null;
  if (CARD.test(value)) {
    const {nearby, group} = textNear(first);
    if (CARD_WORDS.test(`${labelOf(first)} ${groupOf(first)} ${nearby} ${group} ${first.name}`))
      return 'cc-number';
  }
  if (parts.length >= CODE && parts.every(part => part.value.length <= 1)) return 'one-time-code';
  // A number in blocks of which nothing says what it is: of a licence, of a customer.
  const isNumber = /^\d{10,}$/.test(value) && new Set(parts.map(stemOf)).size === 1;
  return isNumber ? 'one-time-code' : null;
}

/** The whole of a value of which a control takes a part, as far as it stands there; null where it is no part. */
export function joinedWith(control: Control): Joined | null {
  const date = joinedDate(control);
  if (date) return date;
  if (!isPart(control)) return null;
  const parts = partsAround(control);
  const [first] = parts;
  if (!first || parts.length < 2 || parts.length > MOST_PARTS) return null;
  const value = parts.map(part => part.value).join('');
  if (value.length < CODE || value === control.value) return null;
  const type = typeOfParts(parts, value);
  return type ? {first, type, value} : null;
}
