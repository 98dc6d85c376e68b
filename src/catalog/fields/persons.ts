import {OTHER} from './matches';
import {idOf, isPassword, isTyped, type Place, raise} from './place';
import {attributeWords, fold, labelWords} from './text';

const GENDERED =
  /^(mr|mrs|ms|miss|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|dhr|mevr|mevrouw|sig|sigra|signor|signora|pan|pani|homme|femme|mann|man|woman|hombre|mujer|uomo|donna|male|female|先生|女士|小姐|г-н|г-жа|bay|bayan)$/;

const isGendered = (text: string): boolean =>
  GENDERED.test(
    fold(text)
      .replace(/[.\s*:]+$/, '')
      .replace(/^(un|une|ein|eine|a) /, '')
      .trim(),
  );

/** A bare “title”: of a person as of a comment, a picture or a position. */
const TITLE = /^(title|titre|titel|titolo|titulo|tytul)$/;
const NAMES = /^(given-name|family-name|additional-name|name)$/;

/** A title that is written and not chosen is a person's only beside a name. */
function isThings(places: readonly Place[], at: number, {field}: Place): boolean {
  if (!isTyped(field) || field.autocomplete.includes('honorific')) return false;
  const told = [field.label, field.placeholder, field.name, field.id].flatMap(text =>
    attributeWords(text).trim().split(' '),
  );
  const beside = places.slice(Math.max(0, at - 2), at + 3).some(place => NAMES.test(idOf(place) ?? ''));
  return !beside && told.some(word => TITLE.test(word));
}

/** A choice between nothing but Mr and Ms asks for the sex. */
export function titles(places: readonly Place[]): void {
  for (const [at, place] of places.entries()) {
    const {label, inputType, options = []} = place.field;
    if (inputType === 'radio' && !idOf(place) && label.trim().length > 3 && isGendered(label)) {
      place.scores.add('sex', 1.3, 'its own name is man or woman');
    }
    if (idOf(place) !== 'honorific-prefix') continue;
    if (isThings(places, at, place)) {
      place.scores.delete('honorific-prefix');
      continue;
    }
    if (place.scores.weightOf('sex') >= 1) raise(place, 'sex', 'its name speaks of the sex');
    const offered = options.filter(option => isGendered(option)).length;
    const isChoice = inputType === 'radio' && isGendered(label);
    if (isChoice || (offered >= 2 && offered >= options.length - 1)) {
      raise(place, 'sex', 'the titles tell man and woman apart');
    }
  }
}

/** Who signs in with an e-mail address gives one, whatever the field is called in the code. */
export function accounts(places: readonly Place[]): void {
  for (const place of places) {
    if (idOf(place) === 'username' && place.scores.weightOf('email') > 0.7) {
      raise(place, 'email', 'an e-mail address is spoken of');
    }
  }
  const hasName = places.some(place => idOf(place) === 'username');
  if (hasName || !places.some(({field}) => isPassword(field))) return;
  for (const place of places) {
    const told = place.scores.get('nickname')?.evidence.join(' ') ?? '';
    if (
      idOf(place) === 'nickname' &&
      /nick|pseudo|alias|ник|昵称|暱稱|ニックネーム|닉네임|rumuz/.test(told.toLowerCase())
    ) {
      raise(place, 'username', 'it is the only name of the account');
    }
  }
}

/** “Name” beside “last name” is the first name; “Nome” without a family name beside it is the whole name. */
export function people(places: readonly Place[]): void {
  const has = (id: string) => places.some(place => idOf(place) === id);
  const [given, family] = [has('given-name'), has('family-name')];
  for (const place of places) {
    const best = place.scores.leader;
    if (!best) continue;
    const surname = place.scores.get('family-name')?.weight ?? 0;
    if (best.id === 'name' && given && !family && surname > best.weight * 0.6) {
      raise(place, 'family-name', 'a first name is asked for beside it');
    } else if (best.id === 'name' && family && !given) {
      raise(place, 'given-name', 'a family name is asked for beside it');
    } else if (
      (best.id === 'given-name' && !family) ||
      (best.id === 'family-name' && !given && !has('name'))
    ) {
      const whole = place.scores.get('name');
      if (whole && whole.weight > best.weight * 0.6) {
        raise(place, 'name', 'no other name is asked for beside it');
      }
    }
  }
}

const DESCRIBES = /descri|beschr|описан|描述|说明|說明|説明|\bopis|aciklama|وصف/;

/** “Name” right beside an address of the web and above a description is that of what is described. */
export function things(places: readonly Place[]): void {
  const isDescribed = places.some(
    ({field}) =>
      field.element === 'textarea' &&
      DESCRIBES.test(fold(`${field.label} ${field.nearby ?? ''} ${field.placeholder} ${field.name}`)),
  );
  if (!isDescribed) return;
  for (const [at, place] of places.entries()) {
    const isBare =
      labelWords(place.field.label || place.field.nearby || '')
        .trim()
        .split(' ').length === 1;
    const isBeside = idOf(places[at - 1]) === 'url' || idOf(places[at + 1]) === 'url';
    if (idOf(place) === 'name' && isBare && isBeside) raise(place, `${OTHER}thing`, 'a thing is described');
  }
}
