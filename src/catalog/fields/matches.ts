import {lookUp, MARKS, type Match} from './lexicon/lookup';

/** Ids of what is none of our types begin so. */
export const OTHER = MARKS.other;

const REMEMBERED = 2_000;
const words = new Map<string, ReadonlyMap<string, Match>>();
const remembered = {label: new Map<string, Match[]>(), attribute: new Map<string, Match[]>()};

/** What was found in a text before, or is found now. */
export function recall<T>(memory: Map<string, T>, text: string, find: (text: string) => T): T {
  let known = memory.get(text);
  if (known === undefined) {
    if (memory.size >= REMEMBERED) memory.clear();
    known = find(text);
    memory.set(text, known);
  }
  return known;
}

/** Everything that a text speaks of, with the marks of `lookup.ts`; remembered by text. */
export const wordsIn = (text: string): ReadonlyMap<string, Match> => recall(words, text, lookUp);

const lengthOf = ({start, end}: Match): number => end - start;
const isMarked = (id: string): boolean =>
  id.startsWith(MARKS.not) || id.startsWith(MARKS.attribute) || id.startsWith(MARKS.purpose);

function search(text: string, isAttribute: boolean): Match[] {
  const spoken = wordsIn(text);
  const found = new Map<string, Match>();
  for (const [id, match] of spoken) {
    // In a name, three letters that are a word in some language are most often a part or a short form of another.
    if (!isMarked(id) && (!isAttribute || lengthOf(match) > 3)) found.set(id, match);
  }
  if (isAttribute) {
    const end = text.replace(/( \d+)* $/, '').length;
    for (const [marked, match] of spoken) {
      if (!marked.startsWith(MARKS.attribute)) continue;
      if (lengthOf(match) <= 3 && match.end < end) continue;
      const id = marked.slice(MARKS.attribute.length);
      const other = found.get(id);
      if (!other || lengthOf(match) > lengthOf(other)) found.set(id, {...match, id});
    }
  }
  const all = [...found.values()].filter(({id}) => !spoken.has(MARKS.not + id));
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
