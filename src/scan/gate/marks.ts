import {shapeOf} from '../shape';

/*
 * Marks stand for what is not kept: `‹word›`, `‹slug:3›`, `‹n:2-4›`, `‹uuid›`. They tell something and nothing of anybody: numbers of
 * words and digits are given in classes.
 */

/** How many digits, in classes. */
function digitsOf(count: number): string {
  if (count < 2) return '1';
  if (count < 5) return '2-4';
  if (count < 9) return '5-8';
  return count < 17 ? '9-16' : '17+';
}

/** The mark of so many digits. */
export const numberMark = (digits: number): string => `‹n:${digitsOf(digits)}›`;
/** The mark of so many words that are joined by hyphens and the like. */
export const slugMark = (words: number): string => `‹slug:${words < 5 ? words : '5+'}›`;

/** The mark of a text as a whole. */
export function markOf(text: string): string {
  const shape = shapeOf(text, '');
  const runs = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (shape === 'number') return numberMark(text.replace(/\D/g, '').length);
  if (/^(word|words|text|id|decimal)$/.test(shape)) {
    if (runs.length > 1) return slugMark(runs.length);
    return /\d/.test(text) ? '‹id›' : '‹word›';
  }
  return `‹${shape}›`;
}
