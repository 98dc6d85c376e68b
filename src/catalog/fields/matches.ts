import type {WordLists} from '../../model/units';
import {FIELD_TYPES, TYPE_BY_ID} from './index';
import {OTHERS} from './others';
import {anyOf, type Match, Wordings} from './wordings';

/** Ids of what is none of our types begin so. */
export const OTHER = '~';

const REMEMBERED = 2_000;
const remembered = {label: new Map<string, Match[]>(), attribute: new Map<string, Match[]>()};
const ruledOut = new Map<string, RegExp>();
let indexes: {label: Wordings; attribute: Wordings} | null = null;

/** Built when the first field is seen: most pages have none. */
function wordings(): {label: Wordings; attribute: Wordings} {
  if (indexes) return indexes;
  const built = {label: new Wordings(), attribute: new Wordings()};
  for (const {id, words, attribute} of FIELD_TYPES) {
    built.label.add(id, words);
    if (attribute) built.attribute.add(id, {en: attribute});
  }
  for (const {id, words} of OTHERS) built.label.add(OTHER + id, words);
  indexes = built;
  return built;
}

function isRuledOut(id: string, text: string): boolean {
  const not: WordLists | undefined = TYPE_BY_ID.get(id)?.not;
  if (!not) return false;
  let pattern = ruledOut.get(id);
  if (!pattern) {
    pattern = anyOf(not);
    ruledOut.set(id, pattern);
  }
  return pattern.test(text);
}

const lengthOf = ({start, end}: Match): number => end - start;

function search(text: string, isAttribute: boolean): Match[] {
  const {label, attribute} = wordings();
  // In a name, three letters that are a word in some language are most often a part or a short form of another.
  const words = label.matches(text).filter(match => !isAttribute || lengthOf(match) > 3);
  const found = new Map(words.map(match => [match.id, match]));
  if (isAttribute) {
    for (const match of attribute.matches(text)) {
      if (lengthOf(match) <= 3 && match.end < text.trimEnd().length) continue;
      const other = found.get(match.id);
      if (!other || lengthOf(match) > lengthOf(other)) found.set(match.id, match);
    }
  }
  const all = [...found.values()].filter(({id}) => !isRuledOut(id, text));
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
  let matches = memory.get(text);
  if (!matches) {
    if (memory.size >= REMEMBERED) memory.clear();
    matches = search(text, isAttribute);
    memory.set(text, matches);
  }
  return matches;
}
