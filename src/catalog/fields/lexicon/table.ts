/** Kinds of rows, in the order in which a table has them. */
export const KINDS = [
  /** Forms that begin and end with a word, without spaces. */
  'words',
  /** Those that begin anywhere in a word. */
  'wild',
  /** Both again with signs of `signs.ts`, kept with their spaces behind the letters before the first sign. */
  'signed',
  'signedWild',
  /** Those of languages without spaces, which stand anywhere; by their first letter. */
  'glued',
  'signedGlued',
] as const;
export type Kind = (typeof KINDS)[number];

/** Letters by which a row is found. */
export const KEY = 3;

/** Digits of the place of a row, to the base of 36. */
export const DIGITS = 4;

/**
 * Rows of one kind by the first letters of the forms in them. A row is `|form=1,2;3|other=4|`; behind the semicolon
 * is what a form means only where it is one word. A row of forms with signs is `|letters:form=1:form=2|`.
 */
export interface Rows {
  has(key: string): boolean;
  get(key: string): string | null;
}
export type Lexicon = Readonly<Record<Kind, Rows>>;

/**
 * Rows that are cut out of the table only when they are asked for: nothing is built beforehand, since most are never
 * looked at. `index` is `|key` and the place of the row among all rows, for each.
 */
function rowsIn(index: string, table: string, body: number): Rows {
  const known = new Map<string, string | null>();
  function find(key: string): string | null {
    const at = index.indexOf(`|${key}:`);
    if (at < 0) return null;
    const place = at + key.length + 2;
    const from = body + Number.parseInt(index.slice(place, place + DIGITS), 36);
    return table.slice(from, table.indexOf('\n', from));
  }
  function get(key: string): string | null {
    let row = known.get(key);
    if (row === undefined) {
      row = find(key);
      known.set(key, row);
    }
    return row;
  }
  return {get, has: key => get(key) !== null};
}

/** Reads a table: one line is the index of each kind, then come the rows. */
export function readTable(table: string): Lexicon {
  const indexes: string[] = [];
  let body = 0;
  for (const _ of KINDS) {
    const end = table.indexOf('\n', body);
    indexes.push(table.slice(body, end));
    body = end + 1;
  }
  const rows = KINDS.map((kind, at) => [kind, rowsIn(indexes[at] ?? '', table, body)]);
  return Object.fromEntries(rows) as Lexicon;
}
