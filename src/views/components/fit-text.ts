/** East Asian signs are as wide as they are high; others take about this share of it in a system font. */
const NARROW = 0.6;
const isWide = (sign: string): boolean =>
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3fffd}]/u.test(
    sign,
  );

/** Estimated width of a text in a system font, in units of the drawing. SVG breaks no lines by itself. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += isWide(sign) ? size : size * NARROW;
  return width;
}

/** The text, cut with an ellipsis where it is wider than its place. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const sign of text) {
    if (textWidth(`${kept}${sign}…`, size) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of at most this width, broken at blanks and between East Asian signs. */
export function inLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/\s+|[^\s\u2e80-\u9fff\uff00-\uffef]+|[\s\S]/gu) ?? []) {
    if (line && textWidth(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines.map(one => shortened(one, width, size));
}
