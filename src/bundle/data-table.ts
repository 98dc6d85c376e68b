import Papa from 'papaparse';

/** The figures behind a picture. Times are written in ISO 8601. */
export interface DataTable {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/**
 * What a spreadsheet would take for a formula, also after blanks and in the wide forms of East Asian keyboards. Names of
 * scripts, cookies and hosts come from pages.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A time for a table; empty where there is none. */
export const isoTime = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString();

/** Several words in one cell; names of inputs have commas in them. */
export const inCell = (words: readonly string[]): string => words.join('; ');

/** A table as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf({head, rows}: DataTable): string {
  const cells = [head, ...rows].map(row => [...row]);
  return `\uFEFF${Papa.unparse(cells, {escapeFormulae: FORMULA, newline: '\r\n'})}\r\n`;
}
