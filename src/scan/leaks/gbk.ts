/**
 * Text as GBK and GB18030, the encodings of Chinese pages that are not in UTF-8. Browsers decode them and do not encode
 * (Encoding Standard, "TextEncoder"), so the tables are made by decoding every sequence once, when the first Chinese
 * value is prepared.
 */

/** Two-byte sequences: lead bytes 0x81–0xFE, trail bytes 0x40–0xFE without 0x7F. */
const [LEAD, LEADS, TRAIL, TRAILS, NO_TRAIL] = [0x81, 126, 0x40, 190, 0x7f];
/** Four-byte sequences: second and fourth byte 0x30–0x39, third 0x81–0xFE; so many for one first and one second byte. */
const [FOUR_DIGIT, FOUR_THIRD, PER_FIRST, PER_SECOND] = [0x30, 0x81, 12_600, 1_260];
/** First byte and number of those for the Basic Multilingual Plane, and the first byte of those beyond it. */
const [FOUR_FIRST, FOUR_COUNT, ASTRAL_FIRST] = [0x81, 39_420, 0x90];
const [NEWLINE, UNREADABLE] = [10, 0xfffd];

/** Bytes of a four-byte sequence by its number, counted from a first byte on. */
const fourBytes = (number: number, first: number): number[] => [
  first + Math.floor(number / PER_FIRST),
  FOUR_DIGIT + (Math.floor(number / PER_SECOND) % 10),
  FOUR_THIRD + (Math.floor(number / 10) % 126),
  FOUR_DIGIT + (number % 10),
];

/** Numbers of sequences, and one more, by the character that they decode to, where it is one of the first 65,536. */
function tableOf(count: number, bytesOf: (number: number) => readonly number[]): Uint16Array {
  const table = new Uint16Array(65_536);
  const width = bytesOf(0).length + 1;
  const bytes = new Uint8Array(count * width).fill(NEWLINE);
  for (let number = 0; number < count; number++) bytes.set(bytesOf(number), number * width);
  // A sequence that means nothing can give several signs: only where lines end tells which was which.
  const text = new TextDecoder('gb18030').decode(bytes);
  let number = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== NEWLINE) continue;
    const code = text.charCodeAt(start);
    if (at - start === 1 && code !== UNREADABLE && table[code] === 0) table[code] = number + 1;
    number += 1;
    start = at + 1;
  }
  return table;
}

const twoBytes = (number: number): [number, number] => {
  const trail = TRAIL + (number % TRAILS);
  return [LEAD + Math.floor(number / TRAILS), trail < NO_TRAIL ? trail : trail + 1];
};

let two: Uint16Array | undefined;
let four: Uint16Array | undefined;

function sequenceOf(code: number): readonly number[] | null {
  if (code < 0x80) return [code];
  if (code >= 0x1_0000) return fourBytes(code - 0x1_0000, ASTRAL_FIRST);
  two ??= tableOf(LEADS * TRAILS, twoBytes);
  const number = two[code] as number;
  if (number > 0) return twoBytes(number - 1);
  four ??= tableOf(FOUR_COUNT, fourth => fourBytes(fourth, FOUR_FIRST));
  const long = four[code] as number;
  return long > 0 ? fourBytes(long - 1, FOUR_FIRST) : null;
}

/** The bytes of a text, or null where one of its characters is in neither encoding. */
export function gbkOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const sign of text) {
    const sequence = sequenceOf(sign.codePointAt(0) as number);
    if (!sequence) return null;
    bytes.push(...sequence);
  }
  return Uint8Array.from(bytes);
}
