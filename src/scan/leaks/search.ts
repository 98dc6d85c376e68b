import {LIMITS} from '../../model/limits';
import {isOwnValue, standsAlone, standsAloneReversed} from './boundaries';
import type {Digested} from './digests';
import {htmlLayer, jsonLayer, mailLayer, uriLayer, wideLayer} from './escapes';
import {isUnrelated, keyBefore, names} from './keys';
import {type Budget, isTexty, type Layer, type Part, Pieces, rootLayer, sourceOf} from './layer';
import type {MaskFound} from './masked';
import type {Needles, Strong} from './needles';
import type {NumberFound} from './numbers';
import {FOLD} from './patterns';
import {Runs} from './runs';
import {type HostInflate, isStream, openRaw, openStream, unpackLz, unpackLzBody} from './streams';
import {SIGNS, survey} from './survey';
import {WeakSearch} from './weak';

/** A request as it leaves. */
export interface Outgoing {
  url: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | null;
}

/** A typed value that a request carries. */
export interface Leak {
  /** Type of the field, as given. */
  type: string;
  /**
   * What must be undone to come from the request to what was typed, outermost first: `uri`, `base64`, `json`,
   * `html`, `quoted-printable`, `utf16`, `gbk`, `hex`, `gzip`, `deflate`, `zstd`, `lz-string`, `md5` … `sha512`, `sm3`,
   * `half` of a digest, `reverse`; innermost the normal forms: `trim`, `lower`, `upper`, `digits`, `e164`, `gmail`,
   * `nospace`, `alpha`, `unaccent`, `regroup`, `slug`, `fullwidth`, `last4`, `split`. `masked` can't be undone: what is shown of
   * the value fits what was typed, which is a weaker claim.
   */
  chain: string[];
  /** Where it stood: the part of the request and the keys that lead there, as `body d.email`. */
  place: string;
}

/** Layers that are unwrapped at most. */
const DEPTH = 5;
/** Unwrapped bytes and tries that one request may cost. */
const BYTES = 8_000_000;
const TRIES = 24;
/** Claims of one request. */
const MOST = 60;
/** Places that are remembered, so that a value in another is not told twice; a request that has more says nothing new. */
const MOST_TAKEN = 4_000;
/** Digits that a masked number must show, and under a key that names it. */
const [SHOWN, SHOWN_NAMED] = [5, 4];
const [GZIP_FIRST, GZIP_SECOND] = [0x1f, 0x8b];

const encoder = new TextEncoder();

/** One request under search. */
class Search {
  readonly leaks: Leak[] = [];
  readonly #needles: Needles;
  readonly #host: HostInflate | undefined;
  readonly #budget: Budget = {bytes: BYTES, tries: TRIES};
  readonly #taken: {layer: Layer; type: string; at: number; end: number}[] = [];
  #part: Part = 'body';
  #weak: WeakSearch;

  constructor(needles: Needles, host: HostInflate | undefined) {
    this.#needles = needles;
    this.#host = host;
    this.#weak = new WeakSearch(needles);
  }

  part(name: Part, bytes: Uint8Array): void {
    this.#part = name;
    this.#layer(rootLayer(bytes));
  }

  #layer(layer: Layer): void {
    const {bytes} = layer;
    if (bytes.length < 4 || this.leaks.length >= MOST) return;
    const looked = survey(bytes, this.#needles.weakPairs);
    const {signs} = looked;
    const seen = this.#weak.take(layer, looked);
    this.#needles.strong.search(bytes, bytes.length, (strong, at) => this.#strong(layer, strong, at));
    this.#needles.numbers.find(bytes, looked, number => this.#number(layer, number));
    if (signs & SIGNS.mask) this.#needles.masks.find(bytes, masked => this.#masked(layer, masked));
    const deeper = layer.depth < DEPTH;
    const runs = new Runs(
      layer,
      this.#needles.digests,
      (found, written, at) => this.#digest(layer, found, written, at),
      this.#budget,
    );
    const {layers, packed, streams} = runs.unroll(deeper);
    if (deeper) {
      this.#escaped(layer, signs);
      for (const child of layers) this.#layer(child);
      this.#streams(layer, streams, 'base64');
      this.#packed(layer, packed);
      this.#compressed(layer, signs);
    }
    // Last, when everything in the pieces of this layer that could be a reason for a short value is known.
    if (seen.length === 0) return;
    for (const {weak, at, steps} of this.#weak.judge(layer, seen)) {
      // A name that was found as a whole is not told again by its parts.
      const isPart = weak.namePart && this.#isTaken(layer, weak.type, at, at + weak.bytes.length);
      if (!isPart) this.#add(layer, weak.type, steps, at);
    }
  }

  #escaped(layer: Layer, signs: number): void {
    const budget = this.#budget;
    const children = [
      signs & (SIGNS.percent | SIGNS.plus) ? uriLayer(layer, budget, signs) : null,
      signs & SIGNS.backslash ? jsonLayer(layer, budget, this.#needles.hasBreaks) : null,
      signs & SIGNS.ampersand ? htmlLayer(layer, budget) : null,
      signs & SIGNS.equals ? mailLayer(layer, budget) : null,
      signs & SIGNS.zero ? wideLayer(layer, budget) : null,
    ];
    for (const child of children) if (child) this.#layer(child);
  }

  #child(layer: Layer, bytes: Uint8Array, source: number, steps: readonly string[]): void {
    const pieces = new Pieces(this.#budget);
    pieces.append(bytes, source);
    const child = pieces.layer(layer, steps[0] ?? '');
    if (child) this.#layer({...child, chain: [...layer.chain, ...steps]});
  }

  #streams(layer: Layer, streams: readonly {bytes: Uint8Array; source: number}[], step: string): void {
    for (const {bytes, source} of streams) {
      if (this.#budget.tries-- <= 0) return;
      const opened = openStream(bytes) ?? openRaw(bytes);
      if (opened) this.#child(layer, opened.bytes, source, [step, opened.step]);
    }
  }

  #packed(layer: Layer, packed: readonly {from: number; to: number}[]): void {
    for (const {from, to} of packed) {
      const text = String.fromCharCode(...layer.bytes.subarray(from, Math.min(to, from + 60_000)));
      const unpacked = unpackLz(text, this.#budget);
      if (unpacked) this.#child(layer, unpacked, from, ['lz-string']);
      else if (text.length >= 64 && this.#budget.tries > 0) this.#rawBase64(layer, text, from);
    }
  }

  /** Deflate without a mark, in base64. */
  #rawBase64(layer: Layer, text: string, from: number): void {
    this.#budget.tries -= 1;
    const binary = atob(
      text
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .slice(0, text.length - (text.length % 4)),
    );
    const opened = openRaw(Uint8Array.from(binary, sign => sign.charCodeAt(0)));
    if (opened && isTexty(opened.bytes)) this.#child(layer, opened.bytes, from, ['base64', opened.step]);
  }

  /** Compressed streams within bytes: a whole body, or a part of a multipart one. */
  #compressed(layer: Layer, signs: number): void {
    const {bytes} = layer;
    const first = signs & SIGNS.gzip ? bytes.indexOf(GZIP_FIRST) : -1;
    for (let at = first; at >= 0; at = bytes.indexOf(GZIP_FIRST, at + 1)) {
      if (bytes[at + 1] !== GZIP_SECOND || bytes[at + 2] !== 8) continue;
      if (this.#budget.tries-- <= 0) return;
      const opened = openStream(bytes, at);
      if (opened) this.#child(layer, opened.bytes, at, [opened.step]);
    }
    if (layer.depth > 0 || this.#part !== 'body' || isTexty(bytes)) {
      if (layer.depth === 0 && this.#part === 'body' && isWide(bytes)) this.#wideBody(layer);
      return;
    }
    if (bytes[0] === GZIP_FIRST) return;
    const opened = (isStream(bytes) ? openStream(bytes) : null) ?? this.#host?.(bytes) ?? openRaw(bytes);
    if (opened) this.#child(layer, opened.bytes, 0, [opened.step]);
    else this.#wideBody(layer);
  }

  #wideBody(layer: Layer): void {
    const unpacked = unpackLzBody(layer.bytes, this.#budget);
    if (unpacked) this.#child(layer, unpacked, 0, ['lz-string']);
  }

  #strong(layer: Layer, strong: Strong, at: number): void {
    const {kind, reversed, bytes, original, steps, encoding, isShort} = strong;
    const end = at + bytes.length;
    const alone = reversed
      ? standsAloneReversed(layer.bytes, at, end, {kind, encoding, isShort})
      : standsAlone(layer.bytes, at, end, {kind, encoding, isShort, shifted: layer.shifted});
    // A number is in itself without its plus: the longer reading is told, the first of its layer.
    if (this.#taken.length >= MOST_TAKEN || !alone || this.#isTaken(layer, strong.type, at, end)) return;
    if (strong.isWhole && (!isOwnValue(layer.bytes, at, end) || isUnrelated(keyBefore(layer.bytes, at))))
      return;
    this.#taken.push({layer, type: strong.type, at, end});
    this.#weak.anchor(layer, at, strong);
    this.#add(layer, strong.type, [...caseStep(layer.bytes, at, original), ...steps], at);
  }

  #isTaken(layer: Layer, type: string, at: number, end: number): boolean {
    return this.#taken.some(
      other => other.layer === layer && other.type === type && at >= other.at && end <= other.end,
    );
  }

  #number(layer: Layer, {needle, begin, end, steps, shown, isMasked}: NumberFound): void {
    if (this.#taken.length >= MOST_TAKEN) return;
    const {type, kind} = needle;
    const isKnown = this.#taken.some(
      other => other.layer === layer && other.type === type && begin < other.end && end > other.at,
    );
    const isEnough = shown >= SHOWN || (shown >= SHOWN_NAMED && names(keyBefore(layer.bytes, begin), kind));
    if (isKnown || !isEnough) return;
    this.#taken.push({layer, type, at: begin, end});
    if (!isMasked) this.#weak.anchor(layer, begin, {type, kind});
    this.#add(layer, type, steps, begin);
  }

  #masked(layer: Layer, {needle, begin, end, isSure}: MaskFound): void {
    const {type, kind} = needle;
    if (!isSure && !names(keyBefore(layer.bytes, begin), kind)) return;
    this.#taken.push({layer, type, at: begin, end});
    this.#add(layer, type, ['masked'], begin);
  }

  #digest(layer: Layer, {type, steps}: Digested, written: 'hex' | 'base64', at: number): void {
    this.#weak.anchor(layer, at, {type});
    this.#add(layer, type, [written, ...steps], at);
  }

  #add(layer: Layer, type: string, steps: readonly string[], at: number): void {
    const chain = [...layer.chain, ...once(steps)];
    const place = `${this.#part} ${keysTo(layer, at)}`.trim();
    const isKnown = this.leaks.some(
      leak => leak.type === type && leak.place === place && leak.chain.join() === chain.join(),
    );
    if (!isKnown && this.leaks.length < MOST) this.leaks.push({type, chain, place});
  }
}

/** Steps with normal forms once; those of a digest may repeat each other, as `sha256` of `sha256`. */
const once = (steps: readonly string[]): readonly string[] =>
  steps.length < 2
    ? steps
    : steps.filter((step, index) => !/^(lower|upper|trim)$/.test(step) || steps.indexOf(step) === index);

/** Mostly signs beyond ASCII, as what lz-string packs into wide characters. */
function isWide(bytes: Uint8Array): boolean {
  let wide = 0;
  for (let at = 0; at < 48; at++) if ((bytes[at] as number) > 127) wide += 1;
  return wide > 24;
}

/** What was done to the letters of a value: nothing, or all of them to one case. */
function caseStep(bytes: Uint8Array, at: number, original: Uint8Array): string[] {
  let isUpper = true;
  let isSame = true;
  for (let index = 0; index < original.length; index++) {
    const byte = bytes[at + index] as number;
    if (byte !== original[index]) isSame = false;
    if (FOLD[byte] === byte && byte >= 97 && byte <= 122) isUpper = false;
  }
  return isSame ? [] : [isUpper ? 'upper' : 'lower'];
}

/** Keys that lead to a place, outermost layer first. */
function keysTo(layer: Layer, at: number): string {
  const keys: string[] = [];
  let place = at;
  for (let current: Layer | null = layer; current; current = current.parent) {
    const key = keyBefore(current.bytes, place);
    // A layer of escapes holds its own copy of the key.
    if (key && keys[0] !== key) keys.unshift(key);
    place = sourceOf(current, place);
  }
  return keys.join('.').slice(0, 120);
}

/** Headers that can carry a value besides the address and the body. */
export const isTellingHeader = (name: string): boolean => /^(referer|cookie|x-.*|authorization)$/i.test(name);

const partOf = (name: string): Part => {
  const lower = name.toLowerCase();
  return lower === 'referer' || lower === 'cookie' ? lower : 'header';
};

/** The typed values that a request carries, whoever receives it. */
export function searchRequest(
  needles: Needles,
  {url, headers = {}, body}: Outgoing,
  host?: HostInflate,
): Leak[] {
  if (needles.isEmpty) return [];
  const search = new Search(needles, host);
  if (url) search.part('url', encoder.encode(url.slice(0, LIMITS.url)));
  for (const [name, value] of Object.entries(headers)) {
    if (isTellingHeader(name)) search.part(partOf(name), encoder.encode(value.slice(0, LIMITS.url)));
  }
  if (body && body.length > 0) search.part('body', body);
  return search.leaks;
}
