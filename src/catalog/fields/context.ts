import type {FieldDescription, FormDescription} from './description';
import {canBe} from './gates';
import {OTHER} from './matches';
import {addresses, cards, dates, splitCodes} from './neighbours';
import {accounts, people, things, titles} from './persons';
import {idOf, isPassword, isTyped, type Place, raise, startsWith} from './place';
import {purposeOf} from './purpose';
import type {Purpose} from './purposes';
import {Scores} from './scores';
import {autocompleteToken, TRAP} from './weigh';

const STAND_IN = `${OTHER}stand-in`;

function byPurpose(places: readonly Place[], purpose: Purpose): void {
  const typed = places.filter(({field}) => isTyped(field));
  if (purpose === 'search' && typed.length <= 2) {
    for (const place of typed.slice(0, 1)) {
      const own = place.scores.leader;
      const weight = own && own.id !== 'search' ? 0.3 : 1.6;
      place.scores.add('search', weight, 'the form is for a search');
    }
  }
  if (purpose === 'newsletter' && typed.length === 1) {
    for (const {scores} of typed) scores.add('email', 1.3, 'the form is for a newsletter');
  }
  if (purpose === 'recovery' && typed.length <= 2) {
    for (const place of typed) {
      if (/^(name|iban)$/.test(idOf(place) ?? '')) raise(place, 'username', 'a lost password is asked for');
    }
  }
  if (purpose === 'login') {
    const at = places.findIndex(({field}) => isPassword(field));
    const before = places.slice(0, Math.max(0, at)).filter(place => !place.scores.get(STAND_IN));
    for (const [index, place] of before.entries()) {
      if (!isTyped(place.field)) continue;
      if (index === before.length - 1)
        place.scores.add('username', 1.2, 'it stands before the password of a login form');
      const own = place.scores.leader;
      if (own && /^(name|given-name|family-name|nickname|organization|iban|cc-name)$/.test(own.id)) {
        raise(place, 'username', 'nobody signs in with a name of another kind');
      }
    }
  }
}

/**
 * Where a password is hidden, an open field beside it with the same words only shows the word “password” in its
 * place until it is clicked.
 */
function standIns(places: readonly Place[]): void {
  for (const [at, place] of places.entries()) {
    const isBeside = [places[at - 1], places[at + 1]].some(other => other && isPassword(other.field));
    if (!isBeside || !isTyped(place.field) || !/password$/.test(idOf(place) ?? '')) continue;
    if (autocompleteToken(place.field.autocomplete)) continue;
    raise(place, STAND_IN, 'it stands in for the password beside it');
  }
}

/** Two passwords one after the other are a new one and its repetition; in a registration each is new. */
function passwords(places: readonly Place[], purpose: Purpose): void {
  const hidden = places.filter(place => isPassword(place.field) && startsWith(place, 'current-password'));
  for (const [index, place] of hidden.entries()) {
    if (purpose === 'registration' && hidden.length < 3) {
      raise(place, 'new-password', 'it is set in a registration');
    } else if (index > 0 && hidden.length > 1) {
      raise(place, 'new-password', 'it follows another password');
    }
  }
}

/** Weighs the fields of a form again in the light of each other and of what the form is for. */
export function explain(
  fields: readonly FieldDescription[],
  scores: readonly Scores[],
  form: FormDescription | undefined,
): void {
  const places = fields.map((field, at) => ({field, scores: scores[at] ?? new Scores()}));
  const purpose = purposeOf(fields, form);
  standIns(places);
  byPurpose(places, purpose);
  passwords(places, purpose);
  splitCodes(places);
  dates(places);
  accounts(places);
  titles(places);
  cards(places);
  addresses(places);
  people(places);
  things(places);
  for (const {field, scores: own} of places) {
    own.keep(({id}) => id.startsWith(OTHER) || canBe(id, field));
    if (field.element === 'textarea' && !own.leader && !own.get(TRAP) && field.inputType !== 'hidden') {
      own.add('free-text', 1.2, 'a text area without other signs');
    }
  }
}
