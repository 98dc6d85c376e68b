/**
 * Writes the patterns of word lists out as plain forms: `(first|given) ?name` is `first name` and `given name`.
 * What has no end of forms stays a sign of its own, which `signs.ts` reads.
 */

/** Classes of letters and the sign that stands for a run of them. */
const RUNS: readonly [RegExp, string][] = [
  [/^\[(a-z|а-я)\]\*/, '*'],
  [/^\[(a-z|а-я)\]\+?/, '+'],
  [/^\[a-z \]\*/, '~'],
  [/^\[a-z \]\+/, '+~'],
  [/^\[a-z0-9 \]\+/, '&'],
  [/^\[0-9\]/, '#'],
  [/^\.\*/, '%'],
];

/** Forms that one wording may have; a list that needs more is written too widely. */
const MOST = 1_600;
/** Repeated groups of few words are written out twice, those of many once. */
const FEW = 3;

/** Divides a pattern at the bars that stand outside of all brackets. */
export function alternatives(pattern: string): string[] {
  if (!pattern.includes('(')) return pattern.split('|');
  const parts: string[] = [];
  let open = '';
  for (const part of pattern.split('|')) {
    open = open ? `${open}|${part}` : part;
    if (open.split('(').length === open.split(')').length) {
      parts.push(open);
      open = '';
    }
  }
  return parts;
}

/** End of the group that opens at a place. */
function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '(') depth += 1;
    else if (source[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A group never ends in “${source}”.`);
}

/** The first unit of a pattern as its forms, and how long it is. */
function unitAt(source: string): {forms: string[]; length: number} {
  for (const [pattern, sign] of RUNS) {
    const found = pattern.exec(source)?.[0];
    if (found) return {forms: [sign], length: found.length};
  }
  if (source.startsWith('(')) {
    if (source[1] === '?') throw new Error(`A word list can't look around: “${source}”.`);
    const end = groupEnd(source, 0);
    return {forms: alternatives(source.slice(1, end)).flatMap(expand), length: end + 1};
  }
  if (source.startsWith('[')) {
    const end = source.indexOf(']');
    const letters = source.slice(1, end);
    if (letters.includes('-')) throw new Error(`No sign stands for the class of “${source}”.`);
    return {forms: [...letters], length: end + 1};
  }
  return {forms: [source[0] ?? ''], length: 1};
}

/** A unit with what stands behind it: `?`, `*`, `+` or nothing. */
function repeated(forms: string[], mark: string | undefined): string[] | null {
  // A space may always be missing inside of a wording.
  if (mark === '?') return forms.length === 1 && forms[0] === ' ' ? forms : [...forms, ''];
  if (mark !== '*' && mark !== '+') return null;
  const twice = forms.length <= FEW ? forms.flatMap(one => forms.map(two => one + two)) : [];
  return mark === '*' ? ['', ...forms, ...twice] : [...forms, ...twice];
}

/** All forms of one pattern. Throws where there are too many or a sign is not known. */
export function expand(source: string): string[] {
  let forms = [''];
  for (let at = 0; at < source.length; ) {
    const unit = unitAt(source.slice(at));
    at += unit.length;
    const more = repeated(unit.forms, source[at]);
    if (more) at += 1;
    const units = more ?? unit.forms;
    forms = forms.flatMap(form => units.map(part => form + part));
    if (forms.length > MOST) throw new Error(`“${source}” has more than ${MOST} forms.`);
  }
  return [...new Set(forms)];
}
