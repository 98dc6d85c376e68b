import {isNobodys} from './index';

/** Marks of what is not kept, as they are made now and were by older versions, and tokens of typed values such as `⟦email:sha256⟧`. */
const MARK =
  /‹(?:word|words|number|text|id|hex|hex32|hex40|hex64|uuid|email|url|json|base64|date|timestamp|decimal|boolean|empty|file|binary|page-url|slug:(?:[0-4]|5\+)|n:(?:1|2-4|5-8|9-16|17\+))›|⟦([a-z][a-z\d-]{1,30})(?::(?:base64|hex|md5|sha1|sha256|sha384|sha512))?⟧/g;

const isToken = (type: string): boolean =>
  type.split('-').every(word => isNobodys(word.replace(/(?<=\p{L}{3})\d$/u, '')));

/** A part of a text: a mark that stands in it already, or what is between marks. */
export interface Stretch {
  text: string;
  isMark: boolean;
}

/** A text at its marks. What only looks like a mark, as a page could write it, is none. */
export function stretchesOf(text: string): Stretch[] {
  if (!text.includes('‹') && !text.includes('⟦')) return [{text, isMark: false}];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match[1] !== undefined && !isToken(match[1])) continue;
    if (match.index > from) stretches.push({text: text.slice(from, match.index), isMark: false});
    stretches.push({text: match[0], isMark: true});
    from = match.index + match[0].length;
  }
  if (from < text.length) stretches.push({text: text.slice(from), isMark: false});
  return stretches;
}
