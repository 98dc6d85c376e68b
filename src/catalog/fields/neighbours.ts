import type {FieldDescription} from './description';
import {MARKS} from './lexicon/lookup';
import {wordsIn} from './matches';
import {type Offer, offerOf} from './options';
import {idOf, isBlank, isPassword, isTyped, type Place, raise, startsWith} from './place';
import {attributeWords, fold, labelWords} from './text';
import {autocompleteToken} from './weigh';

const PARTS: readonly [string, RegExp][] = [
  ['bday-day', /^(dd?|day|tag|jour|dia|giorno|dag|dzien|день|gun|日|일|اليوم)$/],
  ['bday-month', /^(mm|month|monat|mois|mes|mese|maand|miesiac|месяц|ay|月|월|الشهر)$/],
  ['bday-year', /^(yy(yy)?|year|jahr|annee|ano|anno|jaar|rok|год|yil|年|년|السنه)$/],
];

/** Which part of a birth date a field takes, if not all of it. */
function partOf(field: FieldDescription, offer: Offer | null): string | null {
  if (offer === 'days') return 'bday-day';
  if (offer === 'months') return 'bday-month';
  if (offer === 'past-years') return 'bday-year';
  const own = [field.placeholder, field.label].map(text =>
    fold(text)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
  return PARTS.find(([, pattern]) => own.some(text => pattern.test(text)))?.[0] ?? null;
}

/** Whether a list of years is called something else than a year: a model's, of a graduation. */
function namesOtherYear(field: FieldDescription): boolean {
  const told = labelWords(field.label || field.nearby || field.placeholder);
  const texts = told ? [told] : [attributeWords(field.name), attributeWords(field.id)];
  return texts.some(text => wordsIn(text).has(`${MARKS.not}bday-year`));
}

const BIRTH = ['bday-day', 'bday-month', 'bday-year'];
const CARD = ['cc-number', 'cc-exp', 'cc-name', 'cc-type'];

/** Whether a field that a type of these leads at stands at most so many places away. */
function isNear(places: readonly Place[], at: number, reach: number, parts: readonly string[]): boolean {
  const last = Math.min(places.length - 1, at + reach);
  for (let near = Math.max(0, at - reach); near <= last; near++) {
    const id = idOf(places[near]);
    if (id && parts.some(part => id.startsWith(part))) return true;
  }
  return false;
}

/** Weighs what a select of months, days or years belongs to. */
function weighOffer(places: readonly Place[], at: number, place: Place, offer: Offer): void {
  const {scores, field} = place;
  const own = (part: string) => scores.some(({id, weight}) => id.startsWith(part) && weight > 0.3);
  const ofBirth = own('bday') || (!own('cc-exp') && isNear(places, at, 3, ['bday']));
  const ofCard = own('cc-exp') || (!ofBirth && isNear(places, at, 4, CARD));
  const strength = 3.2;
  if (offer === 'months' && ofCard && !ofBirth) scores.add('cc-exp-month', strength, 'months beside a card');
  else if (offer === 'coming-years' && ofCard)
    scores.add('cc-exp-year', strength, 'coming years beside a card');
  else if (offer === 'months' && ofBirth) scores.add('bday-month', strength, 'months of a birth date');
  else if (offer === 'days' && ofBirth) scores.add('bday-day', strength, 'days of a birth date');
  else if (offer === 'past-years' && !own('cc-exp') && !namesOtherYear(field))
    scores.add('bday-year', ofBirth ? strength : 1.5, 'years that people are born in');
}

/** Months, days and years belong to the card or to the birth date that stands beside them. */
export function dates(places: readonly Place[]): void {
  places.forEach((place, at) => {
    const offer = place.field.element === 'select' ? offerOf(place.field) : null;
    const part =
      idOf(place) === 'bday'
        ? (partOf(place.field, offer) ?? BIRTH.find(id => place.scores.weightOf(id) > 0.7))
        : undefined;
    if (part) raise(place, part, 'a part of a birth date');
    else if (offer) weighOffer(places, at, place, offer);
  });
}

/** Boxes for one sign each, four and more in a row, are the digits of a code that was sent. */
export function splitCodes(places: readonly Place[]): void {
  let row: Place[] = [];
  for (const place of [...places, undefined]) {
    if (place && place.field.maxLength === 1 && (isTyped(place.field) || isPassword(place.field))) {
      row.push(place);
      continue;
    }
    const isTold = row.some(one => /^(national-id|bday|cc-|postal|payment)/.test(idOf(one) ?? ''));
    if (row.length >= 4 && row.length <= 8 && !isTold) {
      for (const one of row) raise(one, 'one-time-code', 'one of several boxes for one sign each');
    }
    row = [];
  }
}

/** A name right beside the fields of a card, where no address follows, is the cardholder's. */
function holders(places: readonly Place[]): void {
  for (const [at, place] of places.entries()) {
    if (idOf(place) !== 'name') continue;
    const [before, after] = [places[at - 1], places[at + 1]];
    const isBeside = startsWith(before, 'cc-') || startsWith(after, 'cc-');
    const isOther = [before, after].some(one => /^(address|street|tel|email|organ)/.test(idOf(one) ?? ''));
    if (isBeside && !isOther) raise(place, 'cc-name', 'it stands between the fields of a card');
  }
}

/** “Security code” without a card beside it is what a picture shows, or what was sent. */
export function cards(places: readonly Place[]): void {
  holders(places);
  const hasCard = places.some(place => /^cc-(number|exp|name)/.test(idOf(place) ?? ''));
  for (const place of places) {
    if (hasCard && idOf(place) === 'name' && place.scores.weightOf('cc-name') > 1) {
      raise(place, 'cc-name', 'it stands with a card');
    }
    if (idOf(place) !== 'cc-csc' || hasCard) continue;
    const texts = [
      place.field.label,
      place.field.nearby,
      place.field.placeholder,
      place.field.name,
      place.field.id,
    ];
    const named = /cv[vcns]|csc|card|kart|carta|cart[aã]o|tarjeta|карт|卡|カード|카드|بطاق|cc-csc/;
    if (![...texts, place.field.autocomplete].some(text => named.test(text?.toLowerCase() ?? '')))
      place.scores.delete('cc-csc');
  }
}

/** A field without a word of its own after a street is the street's second line. */
export function addresses(places: readonly Place[]): void {
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    if (!before || !isTyped(place.field)) continue;
    const isStreet = (id: string | null) => id === 'street-address' || id === 'address-line1';
    const sameWords = !place.field.label || place.field.label === before.field.label;
    if (autocompleteToken(place.field.autocomplete)) continue;
    if (isStreet(idOf(before)) && isStreet(idOf(place)) && sameWords) {
      raise(place, 'address-line2', 'it follows the first line of an address');
    } else if (isStreet(idOf(before)) && isBlank(place) && !place.field.label && !place.field.placeholder) {
      place.scores.add('address-line2', 1.2, 'it follows the first line of an address');
    }
  }
}
