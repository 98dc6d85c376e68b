import type {WordLists} from '../../../model/units';
import {FIELD_TYPES} from '../index';
import {OTHERS} from '../others';
import {PURPOSES} from '../purposes';
import {fold} from '../text';
import {alternatives, expand} from './expand';
import {MARKS} from './lookup';
import {hasSigns, lettersOf} from './signs';
import {DIGITS, KEY, KINDS, type Kind} from './table';

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

/** What a form speaks for, and what it does as one word only: “birthday” is not “birth day”. */
interface Meaning {
  any: Set<number>;
  word: Set<number>;
}
type Forms = Map<string, Map<string, Meaning>>;

const numbersOf = ({any, word}: Meaning): string =>
  `${[...any].join(',')}${word.size > 0 ? `;${[...word].join(',')}` : ''}`;

/** Forms with signs, put together by the letters before the first. */
function signedRow(row: readonly [string, Meaning][]): string[] {
  const groups = new Map<string, string[]>();
  for (const [form, meaning] of row) {
    const letters = lettersOf(form);
    groups.set(letters, [...(groups.get(letters) ?? []), `${form}=${numbersOf(meaning)}`]);
  }
  return [...groups].map(([letters, entries]) => [letters, ...entries.sort()].join(':'));
}

/** Rows of one kind in one script by their keys, as text. */
function rowsOf(forms: Forms, kind: Kind, latin: boolean): (readonly [string, string])[] {
  return [...forms]
    .map(([key, row]) => [key, [...row].filter(([form]) => isAscii(form) === latin)] as const)
    .filter(([, row]) => row.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => {
      const plain = row.map(([form, meaning]) => `${form}=${numbersOf(meaning)}`);
      const entries = kind.startsWith('signed') ? signedRow(row) : plain;
      return [key, `|${entries.sort().join('|')}|`];
    });
}

/** Table of one script: most pages need the Latin one alone, and its text takes half the room. */
function tableOf(forms: Readonly<Record<Kind, Forms>>, latin: boolean): string {
  const rows: string[] = [];
  let place = 0;
  const indexes = KINDS.map(kind => {
    let index = '|';
    for (const [key, row] of rowsOf(forms[kind], kind, latin)) {
      index += `${key}:${place.toString(36).padStart(DIGITS, '0')}|`;
      rows.push(row);
      place += row.length + 1;
    }
    return index;
  });
  return [...indexes, ...rows, ''].join('\n');
}

/**
 * All word lists as two tables, of Latin letters and of others. A row holds the forms of one kind that begin with the
 * same letters, each with the numbers of what it speaks for; before the rows stands where each is.
 */
export function compileLexicon(): {names: string[]; latin: string; foreign: string} {
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
  return {names, latin: tableOf(forms, true), foreign: tableOf(forms, false)};
}
