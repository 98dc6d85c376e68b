import {matchesIn} from './matches';
import {recall} from './remember';
import {attributeWords, labelWords} from './text';

/** Words in names that say what the control is made of, not what it asks for. */
const FILLER: ReadonlySet<string> = new Set(
  (
    'input field txt textbox text box ctl ctrl control select dropdown list edit form frm id tb react signup register ' +
    'registration reg shipping ship billing bill delivery checkout profile account optional required fld data value js ' +
    'main content page wrapper new user customer'
  ).split(' '),
);

/** Letters of the words that say what a control asks for, with a space between each two. */
function lengthOf(text: string): number {
  let length = -1;
  text.split(' ').forEach(word => {
    if (word && !FILLER.has(word) && !/^\d/.test(word)) length += word.length + 1;
  });
  return length;
}

/** A type that a text speaks of, and how much of the text does, from 0 to 1. */
export interface Reading {
  id: string;
  share: number;
}

const remembered = {label: new Map<string, Reading[]>(), attribute: new Map<string, Reading[]>()};

/** The words of the last part of a name that is a path: in `order[address][city]` the others only say where it stands. */
function lastPart(raw: string, text: string): string {
  if (!/[.[\]$:/]/.test(raw)) return text;
  const parts = raw.split(/[.[\]$:/]+/).filter(part => /[a-zA-Z]{2}/.test(part));
  const last = parts.length > 1 ? attributeWords(parts.at(-1) ?? '') : text;
  return last.trim() && text.includes(last) ? last : text;
}

/** An English name ends with what it is about (`address-city`). */
function readName(raw: string): Reading[] {
  const text = attributeWords(raw);
  const matches = matchesIn(text, true);
  if (matches.length === 0) return [];
  const head = Math.max(...matches.map(({end}) => end));
  const last = lastPart(raw, text);
  const length = lengthOf(text);
  const lastLength = last === text ? length : lengthOf(last);
  const lastStart = text.lastIndexOf(last);
  return matches.map(({id, start, end}) => {
    const covered = Math.min(1, (end - start) / Math.max(1, start > lastStart ? lastLength : length));
    return {id, share: (0.5 + 0.5 * Math.sqrt(covered)) * (end === head ? 1 : 0.5)};
  });
}

/** A label begins with what it is about (“E-mail for receipts”). */
function readLabel(raw: string): Reading[] {
  const text = labelWords(raw);
  const matches = matchesIn(text, false);
  const head = Math.min(...matches.map(({start}) => start));
  return matches.map(({id, start, end}) => {
    const covered = Math.min(1, (end - start) / Math.max(1, text.length - 2));
    return {id, share: (0.5 + 0.5 * Math.sqrt(covered)) * (start === head ? 1 : 0.65)};
  });
}

/** What a label, or a name, id or class, speaks of; remembered by text. */
export const readingsOf = (raw: string, isAttribute: boolean): readonly Reading[] =>
  isAttribute ? recall(remembered.attribute, raw, readName) : recall(remembered.label, raw, readLabel);
