/** Signs that `expand.ts` leaves in the forms of a wording, and how they are matched. */

const SPACE = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => code > SPACE && !isDigit(code);
const isAny = (): boolean => true;

/** Signs for a run: what may be in it, and how many at least. */
const RUNS: ReadonlyMap<string, {fits: (code: number) => boolean; least: number}> = new Map([
  ['*', {fits: isLetter, least: 0}],
  ['+', {fits: isLetter, least: 1}],
  ['~', {fits: code => !isDigit(code), least: 0}],
  ['&', {fits: isAny, least: 1}],
  ['%', {fits: isAny, least: 0}],
]);

/** Signs for one: a digit, anything, the end of a word in a language without word boundaries. */
const ONE: ReadonlyMap<string, (code: number) => boolean> = new Map([
  ['#', isDigit],
  ['.', isAny],
  ['_', code => code === SPACE],
]);

const isSign = (sign: string): boolean => RUNS.has(sign) || ONE.has(sign);

/** Whether a form has any sign. */
export const hasSigns = (form: string): boolean => [...form].some(isSign);

/** The letters of a form before its first sign, without spaces. */
export function lettersOf(form: string): string {
  const end = [...form].findIndex(isSign);
  return form.slice(0, end < 0 ? form.length : end).replaceAll(' ', '');
}

/**
 * Where a form ends that begins at a place of a text, as late as can be; -1 where it does not stand there. Its
 * spaces may be missing in the text. A form that is not `glued` ends with a word.
 */
export function endOf(form: string, text: string, from: number, glued: boolean, at = 0): number {
  let place = from;
  for (let sign = at; sign < form.length; sign++) {
    const letter = form.charAt(sign);
    const run = RUNS.get(letter);
    if (run) {
      let last = place;
      while (last < text.length && run.fits(text.charCodeAt(last))) last += 1;
      for (; last >= place + run.least; last--) {
        const end = endOf(form, text, last, glued, sign + 1);
        if (end >= 0) return end;
      }
      return -1;
    }
    const fits = ONE.get(letter);
    if (fits ? place < text.length && fits(text.charCodeAt(place)) : letter === text.charAt(place))
      place += 1;
    else if (letter !== ' ') return -1;
  }
  return glued || text.charCodeAt(place) === SPACE ? place : -1;
}
