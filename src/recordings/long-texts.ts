import {LIMITS} from '../model/limits';

const [QUOTE, BACKSLASH, LETTER_U] = [0x22, 0x5c, 0x75];

/**
 * Passes JSON through and cuts long texts in it short, so that a body of hundreds of megabytes in one text never stands in
 * memory as a whole. What comes out is JSON again: no escape and no character is cut in two.
 */
export class LongTexts {
  readonly #most: number;
  #inText = false;
  /** Bytes of the text so far. */
  #length = 0;
  /** Bytes that belong to the escape that has begun. */
  #escape = 0;
  #isFirstOfEscape = false;
  /** The rest of this text is passed over. */
  #isCutting = false;
  /** Texts that were cut. */
  cut = 0;

  constructor(most: number = LIMITS.recordingText) {
    this.#most = most;
  }

  /** The bytes that are left of a piece of the file. */
  take(piece: Uint8Array): Uint8Array {
    let out: Uint8Array | null = null;
    let filled = 0;
    let from = 0;
    const keep = (end: number): void => {
      if (from >= end) return;
      out ??= new Uint8Array(piece.length);
      out.set(piece.subarray(from, end), filled);
      filled += end - from;
    };
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0;
      if (!this.#inText) {
        // Between texts there are numbers and marks only.
        if (byte === QUOTE) {
          this.#inText = true;
          this.#length = 0;
        }
        continue;
      }
      if (this.#escape > 0) {
        if (this.#isFirstOfEscape && byte === LETTER_U) this.#escape += 4;
        this.#isFirstOfEscape = false;
        this.#escape -= 1;
      } else if (byte === QUOTE) {
        this.#inText = false;
        if (this.#isCutting) from = at;
        this.#isCutting = false;
      } else {
        const isWhole = (byte & 0xc0) !== 0x80;
        if (!this.#isCutting && this.#length >= this.#most && isWhole) {
          keep(at);
          this.#isCutting = true;
          this.cut += 1;
        }
        if (byte === BACKSLASH) {
          this.#escape = 1;
          this.#isFirstOfEscape = true;
        }
      }
      this.#length += 1;
    }
    if (out === null && !this.#isCutting && from === 0) return piece;
    if (!this.#isCutting) keep(piece.length);
    return (out ?? new Uint8Array(0)).subarray(0, filled);
  }
}
