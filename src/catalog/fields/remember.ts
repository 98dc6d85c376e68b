/** Texts that are remembered at most, of each kind. */
const REMEMBERED = 2_000;

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
