import type {FieldDescription} from './description';
import {canBe} from './gates';
import {FIELD_TYPES, TYPE_BY_ID, TYPE_OF_TOKEN} from './index';
import {MARKS} from './lexicon/lookup';
import {matchesIn, OTHER, wordsIn} from './matches';
import {type Offer, offerOf} from './options';
import {readingsOf} from './readings';
import {labelWords} from './text';

/** How much speaks for each type, and in which words. */
export type Scores = Map<string, {weight: number; evidence: string[]}>;

const WEIGHTS = {
  label: 2.6,
  nearby: 2.2,
  placeholder: 2.1,
  name: 1.6,
  id: 1.2,
  title: 1.1,
  group: 0.7,
  classes: 0.6,
} as const;

/** Only what a type needs to be named at all; a name alone is enough when all of it is the type's own word. */
export const THRESHOLD = 1;
/** Names in the code alone must be plain. */
const UNTOLD = 1.25;

const OFFERS: Readonly<Partial<Record<Offer, [string, number]>>> = {
  countries: ['country', 2.6],
  states: ['address-level1', 2.4],
  cards: ['cc-type', 2.6],
  titles: ['honorific-prefix', 1.3],
  sexes: ['sex', 2],
  'dialling-codes': ['tel-country-code', 3],
};

/** Adds to what speaks for a type. */
export function add(scores: Scores, id: string, weight: number, words: string): void {
  const entry = scores.get(id) ?? {weight: 0, evidence: []};
  entry.weight += weight;
  if (weight > 0) entry.evidence.push(words);
  scores.set(id, entry);
}

/** The token of an autocomplete attribute, without section, `shipping`/`billing` and contact kind. */
export function autocompleteToken(attribute: string): string | null {
  const last = attribute
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter(part => part !== 'webauthn')
    .pop();
  return last && TYPE_OF_TOKEN.has(last) ? last : null;
}

function weighText(scores: Scores, source: keyof typeof WEIGHTS, raw: string, factor = 1): void {
  const isAttribute = source === 'name' || source === 'id' || source === 'classes';
  for (const {id, share} of readingsOf(raw, isAttribute)) {
    const weight = WEIGHTS[source] * factor * share;
    const quoted = isAttribute ? `${source === 'classes' ? 'class' : source}="${raw}"` : `${source} “${raw}”`;
    // Name, id and class are most often made from one another.
    const repeated = isAttribute && scores.get(id)?.evidence.some(line => /^(name|id)="/.test(line));
    add(scores, id, repeated ? weight * 0.55 : weight, quoted);
  }
}

/**
 * A label that has a type's word and rules it out (“Property name”) also rules out what the code calls the field.
 * The label is what the person answers.
 */
function weighDenial(scores: Scores, field: FieldDescription): void {
  const text = labelWords(field.label || field.nearby || field.placeholder);
  const spoken = wordsIn(text);
  for (const [id, entry] of scores) {
    const isDenied = spoken.has(MARKS.not + id) && spoken.has(id);
    const isTold = entry.evidence.some(line => !/^(name|id|class)="/.test(line));
    if (isDenied && !isTold) entry.weight *= 0.4;
  }
}

function weighToken(scores: Scores, field: FieldDescription): void {
  const token = autocompleteToken(field.autocomplete);
  const id = token ? TYPE_OF_TOKEN.get(token) : undefined;
  if (!token || !id) return;
  // `new-password` on a text field is how pages stop browsers from filling it in.
  const isTrick = token === 'new-password' && field.inputType !== 'password';
  add(scores, id, isTrick ? 0.3 : 4, `autocomplete="${token}"`);
}

function weighShape(scores: Scores, field: FieldDescription): void {
  const {inputType} = field;
  if (inputType !== 'tel') {
    const type = FIELD_TYPES.find(({inputTypes}) => inputTypes?.includes(inputType));
    if (type) add(scores, type.id, 2.4, `type="${inputType}"`);
  }
  if (field.inputMode === 'email') add(scores, 'email', 2, 'inputmode="email"');
  if (field.inputMode === 'tel') add(scores, 'tel', 0.8, 'inputmode="tel"');
  if (field.inputMode === 'search') add(scores, 'search', 1.5, 'inputmode="search"');
  if (/@/.test(field.placeholder) && /\S@\S+\.\S/.test(field.placeholder)) {
    add(scores, 'email', 2.2, `placeholder “${field.placeholder}”`);
  }
  if (/^\W*(\d{4}[ -]?){3}\d{4}\W*$|^([•*xX0]{4}[ -]){3}[•*xX0]{4}$/.test(field.placeholder.trim())) {
    add(scores, 'cc-number', 2.2, `placeholder “${field.placeholder}”`);
  }
  if (/^\W*(www\.|https?:)/.test(field.placeholder.trim())) {
    add(scores, 'url', 2, `placeholder “${field.placeholder}”`);
  }
}

/** A field of digits is `type="tel"` for the keypad that it brings up: what the words say goes before. */
function weighKeypad(scores: Scores, {inputType}: FieldDescription): void {
  if (inputType !== 'tel') return;
  const told = scores.get('tel')?.weight ?? 0;
  const isOther = [...scores].some(([id, {weight}]) => id !== 'tel' && weight > Math.max(0.6, told));
  add(scores, 'tel', isOther ? 0.2 : 1.1, 'type="tel"');
}

/** Whether one text asks for city, state and postcode or country together. */
function namesPlace(text: string): boolean {
  const parts = matchesIn(labelWords(text), false).filter(({id}) =>
    /^(address-level[12]|postal-code|country)$/.test(id),
  );
  return parts.length >= 3;
}

/** What a person is told to leave empty. */
export const TRAP = `${OTHER}trap`;

/** Dots hide a password, unless the words speak of something else that is hidden. */
function weighMask(scores: Scores): void {
  const other = [...scores].some(
    ([id, {weight}]) => weight > 0.8 && !/password|username/.test(id) && (id === TRAP || canBe(id, MASK)),
  );
  add(scores, 'current-password', other ? 0.6 : 2.6, 'type="password"');
}

const MASK = {element: 'input', inputType: 'password'};

/** The number and the code of a gift card, and the letters of a picture, look like a card's and a message's. */
function veto(scores: Scores, field: FieldDescription): void {
  const giftCard = (scores.get(`${OTHER}gift-card`)?.weight ?? 0) > 0.5;
  const captcha = (scores.get(`${OTHER}captcha`)?.weight ?? 0) > 0.5;
  if (giftCard)
    for (const id of ['current-password', 'cc-number', 'cc-csc', 'one-time-code']) scores.delete(id);
  if (captcha) for (const id of ['one-time-code', 'cc-csc']) scores.delete(id);
  const told = scores.get('one-time-code')?.evidence.join(' ') ?? '';
  if (field.picture && !/sms|短信|手机|otp|one.?time|mail|phone/i.test(told)) scores.delete('one-time-code');
  // What no person is meant to fill in asks for nothing.
  if ((scores.get(TRAP)?.weight ?? 0) > 0.4) {
    scores.clear();
    add(scores, TRAP, 9, 'it is to be left empty');
  }
}

/** What speaks for each type in one field alone. Types that such a control cannot give are left out. */
export function weigh(field: FieldDescription): Scores {
  const scores: Scores = new Map();
  weighToken(scores, field);
  weighShape(scores, field);
  if (field.label) weighText(scores, 'label', field.label);
  // What merely stands before a field says less when the field has a label of its own.
  if (field.nearby && field.nearby !== field.label) {
    weighText(scores, 'nearby', field.nearby, field.label ? 0.3 : 1);
  }
  if (field.placeholder && field.placeholder !== field.label) {
    weighText(scores, 'placeholder', field.placeholder, field.label ? 0.7 : 1);
  }
  if (field.title && field.title !== field.label) weighText(scores, 'title', field.title);
  if (field.name) weighText(scores, 'name', field.name);
  // Where the page says nothing to the person, the id is as good as a name.
  const isSilent = !field.label && !field.nearby && !field.placeholder && !field.name;
  if (field.id) weighText(scores, 'id', field.id, field.id === field.name ? 0.5 : isSilent ? 1.15 : 1);
  if (field.group && field.group !== field.label) weighText(scores, 'group', field.group);
  if (field.classes) weighText(scores, 'classes', field.classes);
  const offer = field.element === 'select' ? offerOf(field) : null;
  const offered = offer ? OFFERS[offer] : undefined;
  if (offered) add(scores, offered[0], offered[1], `its options are ${offer}`);
  const texts = [field.label, field.nearby ?? '', field.placeholder];
  if (texts.some(text => /\d\s*[+×*–-]\s*\d+\s*=/.test(text)))
    add(scores, `${OTHER}captcha`, 2, 'a sum is set');
  if (texts.some(text => namesPlace(text)))
    add(scores, 'street-address', 3, 'city, state and more are asked for at once');
  weighDenial(scores, field);
  weighKeypad(scores, field);
  if (field.inputType === 'password') weighMask(scores);
  if (offer === 'yes-no') scores.clear();
  veto(scores, field);
  for (const id of scores.keys()) {
    if (TYPE_BY_ID.has(id) && !canBe(id, field)) scores.delete(id);
  }
  return scores;
}

/** The type that most speaks for, and how much; null where it is too little or something else wins. */
export function leader(scores: Scores): {id: string; weight: number; evidence: string[]} | null {
  let id = '';
  let best: {weight: number; evidence: string[]} | null = null;
  for (const [other, entry] of scores) {
    if (entry.weight <= (best?.weight ?? 0)) continue;
    best = entry;
    id = other;
  }
  if (!best || best.weight < THRESHOLD || id.startsWith(OTHER)) return null;
  const isTold = best.weight >= UNTOLD || best.evidence.some(line => !/^(name|id|class)="/.test(line));
  return isTold ? {id, ...best} : null;
}
