/**
 * Remembers what a pure function of a word gave. When as many answers are kept as allowed, all are let go: words come
 * from pages, which can make up any number of them.
 *
 * @param cap Answers kept at most.
 */
export function remembering<T>(compute: (word: string) => T, cap: number): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const made = compute(word);
    if (known.size >= cap) known.clear();
    known.set(word, made);
    return made;
  };
}
