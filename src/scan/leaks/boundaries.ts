import {HEX} from './escapes';
import {IN_DIGITS, type Kind} from './kinds';
import type {Encoding} from './needles';
import {isCjkSign} from './signs';
import {isOpener} from './survey';

/** Digits that a country's code and a prefix can put before a national number. */
const PREFIX = 5;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
const isWord = (byte: number | undefined): boolean => isDigit(byte) || isLetter(byte);
const ADDRESS = new Set([...'._+-'].map(sign => sign.charCodeAt(0)));
const [BACKSLASH, PERCENT, LOWER_U, DOT] = [...'\\%u.'].map(sign => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** What stands behind a whole value. */
const CLOSES = new Uint8Array(256);
for (const sign of '&"\',;<>}])\r\n\0|~\\#/ ') CLOSES[sign.charCodeAt(0)] = 1;

/** Whether something ends here that is a whole value, as far as what follows can tell. */
export const closesAt = (bytes: Uint8Array, end: number): boolean =>
  end >= bytes.length || CLOSES[bytes[end] as number] === 1;

/** Whether a stretch is a whole value: of a query, a JSON text, an element, a line or a word of its own. */
export const isWholeAt = (bytes: Uint8Array, begin: number, end: number): boolean =>
  closesAt(bytes, end) && (begin === 0 || isOpener(bytes[begin - 1]));

const SPACE = 32;

/** The same, but for a word of a longer text: a control sign of a binary format may stand before it. */
export const isOwnValue = (bytes: Uint8Array, begin: number, end: number): boolean => {
  const before = bytes[begin - 1] ?? 0;
  return (
    (begin === 0 || before < SPACE || (before !== SPACE && isOpener(before))) &&
    (bytes[end] !== SPACE || end >= bytes.length) &&
    (closesAt(bytes, end) || (bytes[end] as number) < SPACE || before < SPACE)
  );
};

const decoder = new TextDecoder();
/** Longest text that is read beside a name. */
const BESIDE = 36;
/** What may stand right before a name in Chinese, and right behind one in Chinese, Japanese and Korean. */
const BEFORE_NAME = /(尊敬的|亲爱的|敬爱的|您好|你好|收件人|收货人|联系人|客户|姓名|氏名|お名前|이름)$/;
const AFTER_NAME = /^(先生|女士|小姐|同学|老师|您好|你好|様|さま|さん|님|씨|고객)/;

const [HAN_LEAD, SYMBOL_LEAD, SYMBOL_LEAD_END] = [0x81, 0xa1, 0xa9];
/** Lead byte of a GBK sequence for a letter: rows A1 to A9 are signs. */
const isGbkLetter = (lead: number | undefined): boolean =>
  lead !== undefined && lead >= HAN_LEAD && (lead < SYMBOL_LEAD || lead > SYMBOL_LEAD_END);

/** No letter of Chinese, Japanese or Korean beside it: `高兴` in `很高兴` is a part of a word. */
function isOwnWord(bytes: Uint8Array, begin: number, end: number, encoding: Encoding): boolean {
  const before = bytes[begin - 1] ?? 0;
  if (encoding === 'gbk') {
    const isBefore = before >= 0x40 && (bytes[begin - 2] ?? 0) >= HAN_LEAD && isGbkLetter(bytes[begin - 2]);
    return !isBefore && !isGbkLetter(bytes[end]);
  }
  if (encoding === 'utf16') {
    const unitAt = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    return !(begin > 1 && isCjkSign(unitAt(begin - 2))) && !isCjkSign(unitAt(end));
  }
  const after = bytes[end] ?? 0;
  // Nearly always ASCII.
  const left = before < 0x80 ? '' : decoder.decode(bytes.subarray(Math.max(0, begin - BESIDE), begin));
  const right = after < 0x80 ? '' : decoder.decode(bytes.subarray(end, end + BESIDE));
  const isLeft = left !== '' && isCjkSign([...left].at(-1)?.codePointAt(0) ?? 0) && !BEFORE_NAME.test(left);
  const isRight = right !== '' && isCjkSign(right.codePointAt(0) ?? 0) && !AFTER_NAME.test(right);
  return !isLeft && !isRight;
}

/** The sign before a place is the end of an escape (`\n`, `%3A`, `\u003c`) and no part of what follows. */
function endsEscape(bytes: Uint8Array, at: number): boolean {
  if (bytes[at - 1] === BACKSLASH) return true;
  const isHex = (index: number) => HEX[bytes[index] ?? 0] !== 255;
  if (bytes[at - 2] === PERCENT && isHex(at) && isHex(at - 1)) return true;
  return bytes[at - 4] === LOWER_U && bytes[at - 5] === BACKSLASH && isHex(at);
}

function digitsBefore(bytes: Uint8Array, at: number): number {
  let count = 0;
  while (isDigit(bytes[at - 1 - count])) count += 1;
  return count;
}

/**
 * Whether a value that was found is the whole of its number, word or address there, and not a part of another:
 * `anna@a.example` is not in `joanna@a.example`, and ten digits are not in twenty.
 *
 * @param shifted The bytes before it mean nothing.
 */
export function standsAlone(
  bytes: Uint8Array,
  begin: number,
  end: number,
  {kind, shifted, encoding, isShort}: {kind: Kind; shifted: boolean; encoding: Encoding; isShort: boolean},
): boolean {
  if (isShort && !isOwnWord(bytes, begin, end, encoding)) return false;
  const before = bytes[begin - 1];
  const after = bytes[end];
  if (IN_DIGITS.has(kind) && isDigit(bytes[begin])) {
    const most = kind === 'phone' ? PREFIX : 0;
    return !isDigit(after) && (shifted || digitsBefore(bytes, begin) <= most || endsEscape(bytes, begin - 1));
  }
  if (IN_DIGITS.has(kind)) return !isDigit(after);
  if (kind === 'email') {
    const goesOn = isWord(after) || (after === DOT && isWord(bytes[end + 1]));
    const isPart = isWord(before) || ADDRESS.has(before ?? 0);
    return !goesOn && (shifted || !isPart || endsEscape(bytes, begin - 1));
  }
  if (kind === 'name' || kind === 'street' || kind === 'iban') {
    return !isWord(after) && (shifted || !isWord(before) || endsEscape(bytes, begin - 1));
  }
  return true;
}

/** The same for a text that is written backwards. */
export function standsAloneReversed(
  bytes: Uint8Array,
  begin: number,
  end: number,
  {kind, encoding, isShort}: {kind: Kind; encoding: Encoding; isShort: boolean},
): boolean {
  if (isShort && !isOwnWord(bytes, begin, end, encoding)) return false;
  const test = IN_DIGITS.has(kind) ? isDigit : isWord;
  return !test(bytes[begin - 1]) && !test(bytes[end]);
}
