/** Signs that only some unwrapping is about: layers without them need not be looked at again for it. */
export const SIGNS = {
  percent: 1,
  plus: 2,
  backslash: 4,
  ampersand: 8,
  equals: 16,
  zero: 32,
  gzip: 64,
  mask: 128,
} as const;

/** What may begin with two bytes. */
export const BEGINS = {weak: 1, number: 2} as const;

/** A short value or a number may begin behind it. */
const START = 256;

const FLAG = new Uint16Array(256);
for (const [sign, flag] of [
  ['%', SIGNS.percent],
  ['+', SIGNS.plus],
  ['\\', SIGNS.backslash],
  ['&', SIGNS.ampersand],
  ['=', SIGNS.equals],
  ['\0', SIGNS.zero],
  ['\u001f', SIGNS.gzip],
  ['*', SIGNS.mask],
  // First byte of `•`.
  ['\u00e2', SIGNS.mask],
] as const) {
  FLAG[sign.charCodeAt(0)] = flag;
}

/** What stands before a whole value, besides the signs for hidden digits. */
const OPENS = '=:"\'>[(,|~&;/\n\0 \\';
/** `*`, `x`, `#`, and the last bytes of `•` and `·`. */
const MASKS: ReadonlySet<number> = new Set([0x2a, 0x78, 0x58, 0x23, 0xa2, 0xb7]);

export const isOpener = (byte: number | undefined): boolean =>
  byte !== undefined && byte < 128 && OPENS.includes(String.fromCharCode(byte));
export const isMask = (byte: number | undefined): boolean => byte !== undefined && MASKS.has(byte);

/** Behind these only a number may begin: `86-138…`, `(86)138…`, and the last bytes of `：` and `（`. */
const beginsNumber = (byte: number): boolean =>
  byte === 0x2d || byte === 0x29 || byte === 0x9a || byte === 0x88;

for (let byte = 0; byte < 256; byte++)
  if (isOpener(byte) || isMask(byte) || beginsNumber(byte)) FLAG[byte] = (FLAG[byte] ?? 0) | START;

/** Signs of a layer, and where a short value or a number may begin. */
export interface Survey {
  signs: number;
  /** Places; only the first `count` are meant. */
  places: Int32Array;
  count: number;
}

const places = new Int32Array(8_192);

/**
 * One pass over all bytes of a layer.
 *
 * @param pairs `BEGINS` of each two bytes with which a short value, in either case, or a number begins.
 */
export function survey(bytes: Uint8Array, pairs: Uint8Array): Survey {
  const {length} = bytes;
  const most = places.length - 2;
  let signs = 0;
  let count = 0;
  if (pairs[((bytes[0] as number) << 8) | (bytes[1] as number)] !== 0) places[count++] = 0;
  let at = 0;
  // Two bytes at a time: the pass is as long as its reads are many.
  for (; at < length - 3; at += 2) {
    const first = FLAG[bytes[at] as number] as number;
    const next = bytes[at + 1] as number;
    const second = FLAG[next] as number;
    signs |= first | second;
    if ((first | second) < START || count > most) continue;
    const third = bytes[at + 2] as number;
    if (first >= START && pairs[(next << 8) | third] !== 0) places[count++] = at + 1;
    if (second >= START && pairs[(third << 8) | (bytes[at + 3] as number)] !== 0) places[count++] = at + 2;
  }
  for (; at < length; at++) {
    const flags = FLAG[bytes[at] as number] as number;
    signs |= flags;
    const begins = flags >= START && at + 2 < length;
    if (begins && pairs[((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number)] !== 0 && count <= most)
      places[count++] = at + 1;
  }
  return {signs, places, count};
}
