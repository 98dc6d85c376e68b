import type {FieldDescription} from './description';
import {canBe} from './gates';
import {TYPE_BY_ID, TYPE_OF_INPUT, TYPE_OF_TOKEN} from './index';
import {MARKS} from './lexicon/lookup';
import {matchesIn, OTHER, wordsIn} from './matches';
import {type Offer, offerOf} from './options';
import {readingsOf} from './readings';
import {Scores, type Source} from './scores';
import {labelWords} from './text';

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

const SOURCES: Readonly<Record<keyof typeof WEIGHTS, Source>> = {
  label: 'told',
  nearby: 'told',
  placeholder: 'told',
  name: 'name',
  id: 'name',
  title: 'told',
  group: 'told',
  classes: 'class',
};

const OFFERS: Readonly<Partial<Record<Offer, [string, number]>>> = {
  countries: ['country', 2.6],
  states: ['address-level1', 2.4],
  cards: ['cc-type', 2.6],
  titles: ['honorific-prefix', 1.3],
  sexes: ['sex', 2],
  'dialling-codes': ['tel-country-code', 3],
};

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
  const from = SOURCES[source];
  readingsOf(raw, from !== 'told').forEach(({id, share}) => {
    const weight = WEIGHTS[source] * factor * share;
    const quoted =
      from === 'told' ? `${source} “${raw}”` : `${source === 'classes' ? 'class' : source}="${raw}"`;
    // Name, id and class are most often made from one another.
    const repeated = from !== 'told' && scores.get(id)?.isNamed;
    scores.add(id, repeated ? weight * 0.55 : weight, quoted, from);
  });
}

/**
 * A label that has a type's word and rules it out (“Property name”) also rules out what the code calls the field.
 * The label is what the person answers.
 */
function weighDenial(scores: Scores, field: FieldDescription): void {
  const spoken = wordsIn(labelWords(field.label || field.nearby || field.placeholder));
  scores.forEach(score => {
    const isDenied = !score.isTold && spoken.has(MARKS.not + score.id) && spoken.has(score.id);
    if (isDenied) scores.lessen(score, 0.4);
  });
}

function weighToken(scores: Scores, field: FieldDescription): void {
  const token = autocompleteToken(field.autocomplete);
  const id = token ? TYPE_OF_TOKEN.get(token) : undefined;
  if (!token || !id) return;
  // `new-password` on a text field is how pages stop browsers from filling it in.
  const isTrick = token === 'new-password' && field.inputType !== 'password';
  scores.add(id, isTrick ? 0.3 : 4, `autocomplete="${token}"`);
}

function weighShape(scores: Scores, field: FieldDescription): void {
  const {inputType} = field;
  if (inputType !== 'tel') {
    const id = TYPE_OF_INPUT.get(inputType);
    if (id) scores.add(id, 2.4, `type="${inputType}"`);
  }
  if (field.inputMode === 'email') scores.add('email', 2, 'inputmode="email"');
  if (field.inputMode === 'tel') scores.add('tel', 0.8, 'inputmode="tel"');
  if (field.inputMode === 'search') scores.add('search', 1.5, 'inputmode="search"');
  if (/@/.test(field.placeholder) && /\S@\S+\.\S/.test(field.placeholder)) {
    scores.add('email', 2.2, `placeholder “${field.placeholder}”`);
  }
  if (/^\W*(\d{4}[ -]?){3}\d{4}\W*$|^([•*xX0]{4}[ -]){3}[•*xX0]{4}$/.test(field.placeholder.trim())) {
    scores.add('cc-number', 2.2, `placeholder “${field.placeholder}”`);
  }
  if (/^\W*(www\.|https?:)/.test(field.placeholder.trim())) {
    scores.add('url', 2, `placeholder “${field.placeholder}”`);
  }
}

/** A field of digits is `type="tel"` for the keypad that it brings up: what the words say goes before. */
function weighKeypad(scores: Scores, {inputType}: FieldDescription): void {
  if (inputType !== 'tel') return;
  const told = scores.get('tel')?.weight ?? 0;
  const isOther = scores.some(({id, weight}) => id !== 'tel' && weight > Math.max(0.6, told));
  scores.add('tel', isOther ? 0.2 : 1.1, 'type="tel"');
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
  const other = scores.some(
    ({id, weight}) => weight > 0.8 && !/password|username/.test(id) && (id === TRAP || canBe(id, MASK)),
  );
  scores.add('current-password', other ? 0.6 : 2.6, 'type="password"');
}

const MASK = {element: 'input', inputType: 'password'};

/** The number and the code of a gift card, and the letters of a picture, look like a card's and a message's. */
function veto(scores: Scores, field: FieldDescription): void {
  const giftCard = scores.weightOf(`${OTHER}gift-card`) > 0.5;
  const captcha = scores.weightOf(`${OTHER}captcha`) > 0.5;
  if (giftCard) scores.delete('current-password', 'cc-number', 'cc-csc', 'one-time-code');
  if (captcha) scores.delete('one-time-code', 'cc-csc');
  const told = field.picture ? scores.get('one-time-code')?.evidence.join(' ').toLowerCase() : undefined;
  if (told && !/sms|短信|手机|otp|one.?time|mail|phone/.test(told)) scores.delete('one-time-code');
  // What no person is meant to fill in asks for nothing.
  if (scores.weightOf(TRAP) > 0.4) {
    scores.clear();
    scores.add(TRAP, 9, 'it must be left empty');
  }
}

/** What speaks for each type in one field alone. Types that such a control cannot give are left out. */
export function weigh(field: FieldDescription): Scores {
  const scores = new Scores();
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
  if (offered) scores.add(offered[0], offered[1], `its options are ${offer}`);
  const texts = [field.label, field.nearby ?? '', field.placeholder];
  if (texts.some(text => /\d\s*[+×*–-]\s*\d+\s*=/.test(text)))
    scores.add(`${OTHER}captcha`, 2, 'a sum is set');
  if (texts.some(text => namesPlace(text)))
    scores.add('street-address', 3, 'city, state and more are asked for at once');
  weighDenial(scores, field);
  weighKeypad(scores, field);
  if (field.inputType === 'password') weighMask(scores);
  if (offer === 'yes-no') scores.clear();
  veto(scores, field);
  scores.keep(({id}) => !TYPE_BY_ID.has(id) || canBe(id, field));
  return scores;
}
