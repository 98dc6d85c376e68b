/** A text to find, as bytes. */
export interface Pattern {
  /** In lower case where case does not matter. */
  bytes: Uint8Array;
  exactCase: boolean;
}

/** ASCII in lower case. */
export const FOLD: Uint8Array = Uint8Array.from({length: 256}, (_, byte) =>
  byte >= 65 && byte <= 90 ? byte + 32 : byte,
);

const upper = (byte: number): number => (byte >= 97 && byte <= 122 ? byte - 32 : byte);

/**
 * Many texts through many bytes in one pass, passing over most of them: the method of Wu and Manber (1994, "A fast
 * algorithm for multi-pattern searching"), on blocks of two bytes.
 */
export class Matcher<T extends Pattern> {
  readonly #shift = new Uint8Array(65_536);
  readonly #ends = new Map<number, T[]>();
  /** Bytes of the shortest pattern: what all are judged by. */
  readonly #window: number;

  constructor(patterns: readonly T[]) {
    this.#window = patterns.reduce((least, {bytes}) => Math.min(least, bytes.length), 64);
    if (patterns.length === 0) return;
    this.#shift.fill(this.#window - 1);
    for (const pattern of patterns) this.#add(pattern);
  }

  #add(pattern: T): void {
    const {bytes, exactCase} = pattern;
    for (let at = 1; at < this.#window; at++) {
      const [a = 0, b = 0] = bytes.subarray(at - 1, at + 1);
      const firsts = exactCase ? [a] : [a, upper(a)];
      const seconds = exactCase ? [b] : [b, upper(b)];
      for (const block of new Set(firsts.flatMap(first => seconds.map(second => (first << 8) | second)))) {
        const shift = this.#window - 1 - at;
        this.#shift[block] = Math.min(this.#shift[block] ?? 0, shift);
        if (shift > 0) continue;
        const ends = this.#ends.get(block);
        if (ends) ends.push(pattern);
        else this.#ends.set(block, [pattern]);
      }
    }
  }

  /** Calls back for each occurrence in the first `length` bytes, with where it begins. */
  search(text: Uint8Array, length: number, found: (pattern: T, at: number) => void): void {
    const shift = this.#shift;
    const window = this.#window;
    if (this.#ends.size === 0) return;
    let at = window - 1;
    while (at < length) {
      const block = ((text[at - 1] as number) << 8) | (text[at] as number);
      const step = shift[block] as number;
      if (step > 0) {
        at += step;
        continue;
      }
      const begin = at - window + 1;
      for (const pattern of this.#ends.get(block) ?? []) {
        if (isAt(text, length, begin, pattern)) found(pattern, begin);
      }
      at += 1;
    }
  }
}

/** The pattern stands at this place. */
export function isAt(text: Uint8Array, length: number, at: number, {bytes, exactCase}: Pattern): boolean {
  if (at < 0 || at + bytes.length > length) return false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = text[at + index] as number;
    if ((exactCase ? byte : FOLD[byte]) !== bytes[index]) return false;
  }
  return true;
}
