/** Reads word lists: what their alternatives are, and what of each must stand in a text for it to match. */

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
  return source.length;
}

const isSign = (code: number): boolean =>
  code > 0x7f || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * What of a wording must stand in the text as it is: its optional parts, groups and classes are left out.
 * Thousands are read when a page is first looked at, hence one pass without patterns.
 */
export function literalRuns(source: string): string[] {
  const runs: string[] = [];
  let start = -1;
  const end = (at: number) => {
    if (start >= 0 && at > start) runs.push(source.slice(start, at));
    start = -1;
  };
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isSign(code)) {
      if (start < 0) start = at;
    } else if (code === 0x3f || code === 0x2a) {
      // `?` or `*`: the sign before it may be missing.
      end(at - 1);
    } else {
      end(at);
      if (code === 0x28) at = groupEnd(source, at);
      else if (code === 0x5b) at = source.indexOf(']', at);
    }
  }
  end(source.length);
  return runs;
}

/** A wording with its first group written out, when nothing else in it is certain to stand in the text. */
export function expanded(source: string): string[] {
  for (let at = source.indexOf('('); at >= 0; at = source.indexOf('(', groupEnd(source, at))) {
    const end = groupEnd(source, at);
    if (/[?*]/.test(source[end + 1] ?? '') || source[at + 1] === '?') continue;
    const inner = alternatives(source.slice(at + 1, end));
    return inner.map(part => source.slice(0, at) + part + source.slice(end + 1));
  }
  return [];
}
