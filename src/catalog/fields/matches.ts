import {lookUp, MARKS, type Match} from './lexicon/lookup';
import {recall} from './remember';

/** Ids of what is none of our types begin so. */
export const OTHER = MARKS.other;

const words = new Map<string, ReadonlyMap<string, Match>>();
const remembered = {label: new Map<string, Match[]>(), attribute: new Map<string, Match[]>()};

/** Everything that a text speaks of, with the marks of `lookup.ts`; remembered by text. */
export const wordsIn = (text: string): ReadonlyMap<string, Match> => recall(words, text, lookUp);

/** Small words of one language that name something in another: only by themselves do they. */
const SMALL: ReadonlySet<string> = new Set(['il', 'ein', 'by', 'nie']);

const lengthOf = ({start, end}: Match): number => end - start;
const isMarked = (id: string): boolean =>
  id.startsWith(MARKS.not) || id.startsWith(MARKS.attribute) || id.startsWith(MARKS.purpose);

function search(text: string, isAttribute: boolean): Match[] {
  const spoken = wordsIn(text);
  const found = new Map<string, Match>();
  spoken.forEach((match, id) => {
    // In a name, three letters that are a word in some language are most often a part or a short form of another.
    if (isMarked(id) || (isAttribute && lengthOf(match) <= 3)) return;
    const said = text.slice(match.start, match.end).trim();
    if (!SMALL.has(said) || said === text.trim()) found.set(id, match);
  });
  if (isAttribute) {
    const end = text.replace(/( \d+)* $/, '').length;
    spoken.forEach((match, marked) => {
      if (!marked.startsWith(MARKS.attribute)) return;
      if (lengthOf(match) <= 3 && match.end < end) return;
      const id = marked.slice(MARKS.attribute.length);
      const other = found.get(id);
      if (!other || lengthOf(match) > lengthOf(other)) found.set(id, {...match, id});
    });
  }
  const all: Match[] = [];
  found.forEach(match => {
    if (!spoken.has(MARKS.not + match.id)) all.push(match);
  });
  // “Name” in “name on card” is no name: what lies within a longer wording of something else doesn't count.
  return all.filter(
    inner =>
      !all.some(
        outer => outer.start <= inner.start && outer.end >= inner.end && lengthOf(outer) > lengthOf(inner),
      ),
  );
}

/** All types whose words stand in a text that `labelWords` or `attributeWords` made; remembered by text. */
export function matchesIn(text: string, isAttribute: boolean): readonly Match[] {
  if (!text) return [];
  const memory = isAttribute ? remembered.attribute : remembered.label;
  return recall(memory, text, () => search(text, isAttribute));
}
