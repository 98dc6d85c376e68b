import {decodeHTML} from 'entities';
import {type Budget, type Layer, Pieces} from './layer';
import {SIGNS} from './survey';

const code = (sign: string): number => sign.charCodeAt(0);
const [PERCENT, PLUS, BACKSLASH, SLASH, QUOTE, AMPERSAND, SEMICOLON, HASH, EQUALS] = [...'%+\\/"&;#='].map(
  code,
) as [number, number, number, number, number, number, number, number, number];
const [LOWER_U, LOWER_N, LOWER_T, LOWER_R, LOWER_X] = [...'untrx'].map(code) as [
  number,
  number,
  number,
  number,
  number,
];

/** Value of a hex digit by its byte; 255 where it is none. */
export const HEX: Uint8Array = Uint8Array.from({length: 256}, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? 255 : value;
});

const boundsOf = (signs: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (const sign of signs) table[code(sign)] = 1;
  return table;
};
const URI_BOUNDS = boundsOf('&? "<>\\;\n\r\t\0');
const HTML_BOUNDS = boundsOf('<>"\n\r\0');
const MAIL_BOUNDS = boundsOf(' <>"\n\r\t\0&');
const REACH = 2_048;

interface Region {
  from: number;
  to: number;
}

/** The stretch between bounds around a place. */
function regionAt(bytes: Uint8Array, at: number, bounds: Uint8Array, reach: number): Region {
  let from = at;
  while (from > 0 && at - from < reach && bounds[bytes[from - 1] as number] === 0) from -= 1;
  let to = at + 1;
  while (to < bytes.length && bounds[bytes[to] as number] === 0) to += 1;
  return {from, to};
}

const hexAt = (bytes: Uint8Array, at: number, digits: number): number => {
  let value = 0;
  for (let index = at; index < at + digits; index++) {
    const digit = HEX[bytes[index] ?? 0] as number;
    if (digit === 255) return -1;
    value = value * 16 + digit;
  }
  return value;
};

/** Writes a UTF-16 unit as UTF-8; halves of a pair are written one by one, which no text survives but its parts do. */
function pushUnit(pieces: Pieces, unit: number): void {
  if (unit < 0x80) pieces.push(unit);
  else if (unit < 0x800) {
    pieces.push(0xc0 | (unit >> 6));
    pieces.push(0x80 | (unit & 63));
  } else {
    pieces.push(0xe0 | (unit >> 12));
    pieces.push(0x80 | ((unit >> 6) & 63));
    pieces.push(0x80 | (unit & 63));
  }
}

function unescapeUri(bytes: Uint8Array, {from, to}: Region, pieces: Pieces): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === PLUS) pieces.push(32);
    else if (byte !== PERCENT) pieces.push(byte);
    else if ((bytes[at + 1] as number) === LOWER_U && hexAt(bytes, at + 2, 4) >= 0) {
      pushUnit(pieces, hexAt(bytes, at + 2, 4));
      at += 5;
    } else {
      const value = hexAt(bytes, at + 1, 2);
      pieces.push(value < 0 ? byte : value);
      if (value >= 0) at += 2;
    }
  }
}

const isEscape = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === PERCENT && (hexAt(bytes, at + 1, 2) >= 0 || bytes[at + 1] === LOWER_U);

const signsOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({length: 256}, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
const BEFORE_SPACE = signsOf(/[\w).,'%-]/);
const AFTER_SPACE = signsOf(/[\w(%#]/);

/** A plus between letters or digits can be a space of a form. */
const isFormSpace = (bytes: Uint8Array, at: number): boolean =>
  BEFORE_SPACE[bytes[at - 1] ?? 0] === 1 && AFTER_SPACE[bytes[at + 1] ?? 0] === 1;

/** Percent-encoding and form encoding, around each escape. */
export function uriLayer(layer: Layer, budget: Budget, signs: number): Layer | null {
  const {bytes} = layer;
  let percent = signs & SIGNS.percent ? bytes.indexOf(PERCENT) : -1;
  let plus = signs & SIGNS.plus ? bytes.indexOf(PLUS) : -1;
  let pieces: Pieces | undefined;
  while (percent >= 0 || plus >= 0) {
    const isPercent = percent >= 0 && (plus < 0 || percent < plus);
    const at = isPercent ? percent : plus;
    let next = at + 1;
    if (isPercent ? isEscape(bytes, at) : isFormSpace(bytes, at)) {
      const region = regionAt(bytes, at, URI_BOUNDS, REACH);
      // A long stretch with a plus and no escape is base64.
      const isSmall = isPercent || region.to - region.from < 240;
      if (isSmall) {
        pieces ??= new Pieces(budget);
        if (pieces.begin(region.from, region.to - region.from)) unescapeUri(bytes, region, pieces);
      }
      next = region.to;
    }
    if (percent >= 0 && percent < next) percent = bytes.indexOf(PERCENT, next);
    if (plus >= 0 && plus < next) plus = bytes.indexOf(PLUS, next);
  }
  return pieces?.layer(layer, 'uri') ?? null;
}

/** A quote that no backslash takes away. */
function bareQuote(bytes: Uint8Array, at: number, step: 1 | -1): number {
  const last = step < 0 ? Math.max(-1, at - REACH) : bytes.length;
  for (let index = at; index !== last; index += step) {
    if (bytes[index] === QUOTE && bytes[index - 1] !== BACKSLASH) return index;
  }
  return last;
}

const SHORT: ReadonlyMap<number, number> = new Map([
  [LOWER_N, 10],
  [LOWER_T, 9],
  [LOWER_R, 13],
]);

function unescapeJson(bytes: Uint8Array, {from, to}: Region, pieces: Pieces): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte !== BACKSLASH || at + 1 >= to) {
      pieces.push(byte);
      continue;
    }
    const next = bytes[at + 1] as number;
    const unit = next === LOWER_U ? hexAt(bytes, at + 2, 4) : next === LOWER_X ? hexAt(bytes, at + 2, 2) : -1;
    if (unit >= 0) {
      pushUnit(pieces, unit);
      at += next === LOWER_U ? 5 : 3;
    } else {
      pieces.push(SHORT.get(next) ?? next);
      at += 1;
    }
  }
}

/** Escapes of JSON and JavaScript texts that can change what a value looks like. */
export function jsonLayer(layer: Layer, budget: Budget, withBreaks: boolean): Layer | null {
  const {bytes} = layer;
  let pieces: Pieces | undefined;
  for (let at = bytes.indexOf(BACKSLASH); at >= 0 && at < bytes.length; at++) {
    if (bytes[at] !== BACKSLASH) continue;
    let after = at + 1;
    while (bytes[after] === BACKSLASH) after += 1;
    const sign = bytes[after] as number;
    const tells = sign === LOWER_U || sign === SLASH || sign === LOWER_X || (withBreaks && sign === LOWER_N);
    if (tells) {
      const region = {from: bareQuote(bytes, at - 1, -1) + 1, to: bareQuote(bytes, after, 1)};
      pieces ??= new Pieces(budget);
      if (pieces.begin(region.from, region.to - region.from)) unescapeJson(bytes, region, pieces);
      after = Math.max(after, region.to);
    }
    at = after - 1;
  }
  return pieces?.layer(layer, 'json') ?? null;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Character references of HTML and XML. */
export function htmlLayer(layer: Layer, budget: Budget): Layer | null {
  const {bytes} = layer;
  let at = bytes.indexOf(AMPERSAND);
  if (at < 0 || bytes.indexOf(SEMICOLON) < 0) return null;
  let pieces: Pieces | undefined;
  while (at >= 0) {
    const end = bytes.subarray(at + 1, at + 11).indexOf(SEMICOLON);
    let next = at + 1;
    if (
      end > 1 &&
      (bytes[at + 1] === HASH || /^[a-z]+\d?$/i.test(decoder.decode(bytes.subarray(at + 1, at + 1 + end))))
    ) {
      const region = regionAt(bytes, at, HTML_BOUNDS, 400);
      pieces ??= new Pieces(budget);
      pieces.append(
        encoder.encode(decodeHTML(decoder.decode(bytes.subarray(region.from, region.to)))),
        region.from,
      );
      next = region.to;
    }
    at = bytes.indexOf(AMPERSAND, next);
  }
  return pieces?.layer(layer, 'html') ?? null;
}

/** Whether `=40` and the like stand between signs that are no query's. */
const isMailEscape = (bytes: Uint8Array, at: number): boolean =>
  hexAt(bytes, at + 1, 2) >= 0x20 && (HEX[bytes[at + 1] as number] as number) < 16 && at > 0;

/** Quoted-printable: where the text says so all of it, else around an encoded `@` only. */
export function mailLayer(layer: Layer, budget: Budget): Layer | null {
  const {bytes} = layer;
  let at = bytes.indexOf(EQUALS);
  if (at < 0) return null;
  const isMarked = /quoted-printable/i.test(decoder.decode(bytes.subarray(0, 2_000)));
  let pieces: Pieces | undefined;
  while (at >= 0) {
    let next = at + 1;
    const isAtSign = bytes[at + 1] === code('4') && bytes[at + 2] === code('0');
    if ((isMarked || isAtSign) && isMailEscape(bytes, at)) {
      const region = isMarked ? {from: 0, to: bytes.length} : regionAt(bytes, at, MAIL_BOUNDS, 200);
      pieces ??= new Pieces(budget);
      if (pieces.begin(region.from, region.to - region.from)) unescapeMail(bytes, region, pieces);
      next = region.to;
    }
    at = bytes.indexOf(EQUALS, next);
  }
  return pieces?.layer(layer, 'quoted-printable') ?? null;
}

function unescapeMail(bytes: Uint8Array, {from, to}: Region, pieces: Pieces): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte !== EQUALS) {
      pieces.push(byte);
      continue;
    }
    const value = hexAt(bytes, at + 1, 2);
    const lineEnd = bytes[at + 1] === 10 ? 1 : bytes[at + 1] === 13 && bytes[at + 2] === 10 ? 2 : 0;
    if (value >= 0) {
      pieces.push(value);
      at += 2;
    } else if (lineEnd > 0) at += lineEnd;
    else pieces.push(byte);
  }
}

/** UTF-16 of text that ASCII can write: every other byte is zero. */
export function wideLayer(layer: Layer, budget: Budget): Layer | null {
  const {bytes} = layer;
  // Escapes are undone around a place: what they leave holds zero bytes between its pieces.
  if (/^(utf16|uri|json|html|quoted-printable)$/.test(layer.chain.at(-1) ?? '')) return null;
  let pairs = 0;
  for (let at = bytes.indexOf(0); at >= 0 && pairs < 6; at = bytes.indexOf(0, at + 1)) {
    if (bytes[at + 2] === 0 && (bytes[at + 1] as number) !== 0) pairs += 1;
  }
  if (pairs < 6) return null;
  const pieces = new Pieces(budget);
  if (!pieces.begin(0, bytes.length)) return null;
  for (const byte of bytes) if (byte !== 0) pieces.push(byte);
  return pieces.layer(layer, 'utf16');
}
