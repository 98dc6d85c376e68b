/** Where in a request bytes come from. */
export type Part = 'url' | 'referer' | 'cookie' | 'header' | 'body';

/**
 * Bytes at one depth of unwrapping. A child holds pieces of its parent that were unwrapped in the same way, with a
 * zero byte between them, so that many small pieces cost one search.
 */
export interface Layer {
  bytes: Uint8Array;
  /** Steps that were undone to come here, outermost first. */
  chain: readonly string[];
  depth: number;
  parent: Layer | null;
  /** Begin of each piece, and where in the parent it stood. */
  starts: number[];
  sources: number[];
  /** Base64 read from the middle: the first bytes mean nothing. */
  shifted: boolean;
}

/** What one scan may spend. */
export interface Budget {
  /** Bytes of unwrapped pieces. */
  bytes: number;
  /** Tries to inflate something that only looks as if. */
  tries: number;
}

export function rootLayer(bytes: Uint8Array): Layer {
  return {bytes, chain: [], depth: 0, parent: null, starts: [0], sources: [0], shifted: false};
}

const NOTHING = new Uint8Array(0);

/** Collects unwrapped pieces for one child layer. */
export class Pieces {
  #bytes = NOTHING;
  #length = 0;
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Begins a piece that stood at `source`, of at most `size` bytes. False where the budget is spent. */
  begin(source: number, size: number): boolean {
    if (size > this.#budget.bytes) return false;
    this.#budget.bytes -= size;
    this.#reserve(size + 1);
    if (this.#length > 0) this.#bytes[this.#length++] = 0;
    this.#starts.push(this.#length);
    this.#sources.push(source);
    return true;
  }

  /** Takes the last piece back, which began at `length`. */
  drop(length: number): void {
    this.#starts.pop();
    this.#sources.pop();
    this.#length = Math.max(0, length - 1);
  }

  /** Goes on with the last piece, as base64 that is broken into lines does. */
  continue(size: number): boolean {
    if (size > this.#budget.bytes) return false;
    this.#budget.bytes -= size;
    this.#reserve(size);
    return true;
  }

  /** Where to write; `advance` says how much was written. */
  get room(): Uint8Array {
    return this.#bytes;
  }

  get length(): number {
    return this.#length;
  }

  advance(written: number): void {
    this.#length += written;
  }

  push(byte: number): void {
    this.#bytes[this.#length++] = byte;
  }

  append(bytes: Uint8Array, source: number): void {
    if (!this.begin(source, bytes.length)) return;
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #reserve(size: number): void {
    if (this.#length + size + 1 <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size + 128));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** The layer, or null where nothing was unwrapped. */
  layer(parent: Layer, step: string, shifted = false): Layer | null {
    if (this.#length === 0) return null;
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      chain: [...parent.chain, step],
      depth: parent.depth + 1,
      parent,
      starts: this.#starts,
      sources: this.#sources,
      shifted,
    };
  }
}

/** Index of the piece that holds a place. */
export function pieceAt({starts}: Layer, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in its parent the piece stood that holds this place. */
export const sourceOf = (layer: Layer, at: number): number => layer.sources[pieceAt(layer, at)] ?? 0;

/** Bytes look like text: printable ASCII, or UTF-8 beyond it. */
export function isTexty(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  const end = Math.min(to, from + 48);
  let odd = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127 || byte === 0xc0 || byte > 0xf4) odd += 1;
    else if (byte >= 0xc2 && byte < 0xf5 && ((bytes[at + 1] as number) & 0xc0) !== 0x80) odd += 1;
    else if (byte >= 0x80 && byte < 0xc0 && at > from && ((bytes[at - 1] as number) & 0x80) === 0) odd += 1;
  }
  return odd * 12 <= end - from;
}
