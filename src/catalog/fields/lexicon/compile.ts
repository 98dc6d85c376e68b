import type {WordLists} from '../../../model/units';
import {FIELD_TYPES} from '../index';
import {OTHERS} from '../others';
import {PURPOSES} from '../purposes';
import {fold} from '../text';
import {alternatives, expand} from './expand';
import {KEY, type Lexicon, MARKS} from './lookup';
import {hasSigns} from './signs';

/** Languages that write words without spaces, or glue endings and articles to them: no word boundaries. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ar']);

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** The row of a form: of which kind, and under which letters. */
function placeOf(form: string, glued: boolean): {kind: Kind; key: string; text: string} {
  const wild = !glued && form.startsWith('*');
  const bare = wild ? form.slice(1) : form;
  const joined = bare.replaceAll(' ', '');
  if (!hasSigns(bare)) {
    const kind = glued ? 'glued' : wild ? 'wild' : 'words';
    return {kind, key: joined.slice(0, glued ? 1 : KEY), text: joined};
  }
  const key = joined.slice(0, glued ? 1 : KEY);
  if (hasSigns(key) || key.length < (glued ? 1 : KEY)) {
    throw new Error(`“${form}” does not begin with letters that it can be looked for by.`);
  }
  return {kind: glued ? 'signedGlued' : wild ? 'signedWild' : 'signed', key, text: bare};
}

const KINDS: readonly (keyof Lexicon)[] = ['words', 'wild', 'signed', 'signedWild', 'glued', 'signedGlued'];
type Kind = keyof Lexicon;
/** What a form speaks for, and what it does as one word only: “birthday” is not “birth day”. */
interface Meaning {
  any: Set<number>;
  word: Set<number>;
}
type Forms = Map<string, Map<string, Meaning>>;

/** Rows of one script: most pages need the Latin one alone, and its text takes half the room. */
function rowsOf(forms: Forms, latin: boolean): Record<string, string> {
  const own = [...forms].map(
    ([key, row]) => [key, [...row].filter(([form]) => isAscii(form) === latin)] as const,
  );
  const rows = own
    .filter(([, row]) => row.length > 0)
    .map(([key, row]) => {
      const entries = row.map(
        ([form, {any, word}]) =>
          `${form}=${[...any].join(',')}${word.size > 0 ? `;${[...word].join(',')}` : ''}`,
      );
      return [key, `|${entries.sort().join('|')}|`] as const;
    });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * All word lists as two tables, of Latin letters and of others: the first letters of a form lead to the forms that begin so, each with the
 * numbers of what it speaks for.
 */
export function compileLexicon(): {names: string[]; latin: Lexicon; foreign: Lexicon} {
  const names: string[] = [];
  const forms = Object.fromEntries(KINDS.map(kind => [kind, new Map()])) as Record<Kind, Forms>;
  const put = (name: string, language: string, list: string): void => {
    if (!names.includes(name)) names.push(name);
    for (const form of alternatives(fold(list)).flatMap(expand)) {
      const glued = UNSPACED.has(language) && !isAscii(form) && !/^ .* $/.test(form);
      // A space behind a form without word boundaries is a boundary of its own.
      const written = glued ? form.trimStart().replace(/ $/, '_') : form.trim();
      if (!written) throw new Error(`A form of “${name}” is empty (${language}).`);
      const {kind, key, text} = placeOf(written, glued);
      const row = forms[kind].get(key) ?? new Map<string, Meaning>();
      const meaning = row.get(text) ?? {any: new Set(), word: new Set()};
      const isWord = /^(words|wild)$/.test(kind) && !written.includes(' ');
      meaning[isWord ? 'word' : 'any'].add(names.indexOf(name));
      forms[kind].set(key, row.set(text, meaning));
    }
  };
  const add = (name: string, lists: WordLists | undefined): void => {
    for (const [language, list] of Object.entries(lists ?? {})) put(name, language, list);
  };
  for (const {id, words, attribute, not} of FIELD_TYPES) {
    add(id, words);
    if (attribute) put(MARKS.attribute + id, 'en', attribute);
    add(MARKS.not + id, not);
  }
  for (const {id, words} of OTHERS) add(MARKS.other + id, words);
  for (const [id, words] of PURPOSES) add(MARKS.purpose + id, words);
  const part = (latin: boolean) =>
    Object.fromEntries(KINDS.map(kind => [kind, rowsOf(forms[kind], latin)])) as unknown as Lexicon;
  return {names, latin: part(true), foreign: part(false)};
}
