import {closesAt} from './boundaries';
import {
  isNameOfThing,
  isUnrelated,
  keyBefore,
  names,
  namesAddress,
  namesLastFour,
  namesMessage,
  namingSibling,
} from './keys';
import type {Kind} from './kinds';
import {type Layer, pieceAt} from './layer';
import type {Needles, Weak} from './needles';
import {FOLD} from './patterns';
import {BEGINS, isMask, isOpener, type Survey} from './survey';

/** Places of one layer that are looked at. */
const MOST_PLACES = 4_096;
/** Bytes within which values of one container stand. */
const CONTAINER = 700;

const SPACE = 32;

/** A strong value, a digest or a named short one: where it stands, a short one beside it is no chance. */
interface Anchor {
  layer: Layer;
  at: number;
  type: string;
  kind?: Kind | undefined;
}

export interface Occurrence {
  weak: Weak;
  at: number;
  key: string;
}

const NONE: Occurrence[] = [];

export interface WeakFound {
  weak: Weak;
  at: number;
  steps: readonly string[];
}

/** Kinds that count under a key that names them and nowhere else. */
const NAMED_ONLY: ReadonlySet<Kind> = new Set<Kind>([
  'code',
  'search',
  'month',
  'year',
  'day',
  'expiry',
  'password',
  'text',
  'house',
]);

/** Finds whole values that count with a reason only: a key that names them, or another value of the person beside. */
export class WeakSearch {
  readonly #needles: Needles;
  readonly #anchors: Anchor[] = [];

  constructor(needles: Needles) {
    this.#needles = needles;
  }

  /** A value was found at a place; it is known in the layers above as well. */
  anchor(layer: Layer, at: number, {type, kind}: {type: string; kind?: Kind}): void {
    let place = at;
    for (let current: Layer | null = layer; current; current = current.parent) {
      this.#anchors.push({layer: current, at: place, type, kind});
      place = current.sources[pieceAt(current, place)] ?? 0;
    }
  }

  /** @param looked What `survey` said of this very layer, before any other was surveyed. */
  take(layer: Layer, looked: Survey): Occurrence[] {
    return looked.count === 0 ? NONE : this.#occurrences(layer, looked);
  }

  judge(layer: Layer, seen: readonly Occurrence[]): WeakFound[] {
    if (seen.length === 0) return [];
    const named = seen.filter(occurrence => isNamed(layer, occurrence));
    for (const {weak, at} of named) this.anchor(layer, at, weak);
    const beside = seen.filter(one => !named.includes(one) && this.#isBeside(layer, one));
    const alone = [...named, ...beside];
    const whole = alone.map(({weak, at}) => ({weak, at, steps: stepsOf(layer, weak, at)}));
    for (const second of seen) {
      const first = alone.includes(second) ? undefined : alone.find(one => isFullName(layer, one, second));
      const {weak} = second;
      // They stand under one key, which is before the first.
      if (first) whole.push({weak, at: first.at, steps: stepsOf(layer, weak, second.at)});
    }
    return [...whole, ...splitsOf(layer, seen)];
  }

  #occurrences({bytes}: Layer, {places, count}: Survey): Occurrence[] {
    const {weakLists, weakIndex, weakPairs} = this.#needles;
    const seen: Occurrence[] = [];
    let left = MOST_PLACES;
    for (let index = 0; index < count && left > 0; index++) {
      const at = places[index] as number;
      const begins = weakPairs[((bytes[at] as number) << 8) | (bytes[at + 1] as number)] as number;
      if ((begins & BEGINS.weak) === 0) continue;
      left -= 1;
      const pair = ((FOLD[bytes[at] as number] as number) << 8) | (FOLD[bytes[at + 1] as number] as number);
      for (const candidate of weakLists[weakIndex[pair] as number] as readonly Weak[]) {
        if (isWhole(bytes, at, candidate)) seen.push({weak: candidate, at, key: keyOf(bytes, at)});
      }
    }
    return seen;
  }

  #isBeside(layer: Layer, {weak, at, key}: Occurrence): boolean {
    const isMessage = weak.kind === 'text' && namesMessage(key);
    if (weak.split || weak.lastFour || (NAMED_ONLY.has(weak.kind) && !isMessage)) return false;
    if (weak.kind === 'name' && isNameOfThing(layer.bytes, at, key)) return false;
    // A bare word in a text, or under the name of something else, stays a word.
    if (key === '' || isUnrelated(key) || layer.bytes[at - 1] === SPACE) return false;
    return this.#anchors.some(
      anchor =>
        anchor.layer === layer &&
        anchor.type !== weak.type &&
        (weak.kind !== 'cvc' || anchor.kind === 'card') &&
        sameContainer(layer, anchor.at, at),
    );
  }
}

const isMasked = (bytes: Uint8Array, at: number): boolean =>
  isMask(bytes[at - 1]) && (isMask(bytes[at - 2]) || isMask(bytes[at - 3]) || isMask(bytes[at - 4]));

function isWhole(bytes: Uint8Array, at: number, {bytes: wanted, lastFour}: Weak): boolean {
  const end = at + wanted.length;
  if (end > bytes.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (FOLD[bytes[at + index] as number] !== wanted[index]) return false;
  }
  if (!closesAt(bytes, end)) return false;
  return at === 0 || isOpener(bytes[at - 1]) || (lastFour === true && isMasked(bytes, at));
}

/** The key of a value, or the sibling that says what it is where its own key only says that it is a value. */
function keyOf(bytes: Uint8Array, at: number): string {
  const key = keyBefore(bytes, at);
  return /^(value|val|v|text|content|data|input)$/i.test(key) ? namingSibling(bytes, at) || key : key;
}

function isNamed(layer: Layer, {weak, at, key}: Occurrence): boolean {
  if (weak.split) return false;
  if (weak.lastFour)
    return isMasked(layer.bytes, at) || isMaskedWithGap(layer.bytes, at) || namesLastFour(key);
  if (weak.kind === 'state' && couldBeState(layer, at, weak, key)) return false;
  if (weak.kind === 'name' && isNameOfThing(layer.bytes, at, key)) return false;
  if (layer.bytes[at - 1] === SPACE && weak.kind !== 'text') return false;
  return weak.namePart ? names(key, 'given') || names(key, 'family') : names(key, weak.kind);
}

/** States of machines, however they are written; in lower case any two letters can be one. */
const MACHINE_STATE = /^(ok|on)$/i;

/** Two letters under a plain `state` or `region` can be the state of a machine as well as that of a country. */
function couldBeState({bytes}: Layer, at: number, {original}: Weak, key: string): boolean {
  if (original.length !== 2 || namesAddress(key)) return false;
  const written = String.fromCharCode(bytes[at] as number, bytes[at + 1] as number);
  return /^[a-z]{2}$/.test(written) || MACHINE_STATE.test(written);
}

/** First and last name in one value, in this order or the other: the second one has a space before it. */
function isFullName({bytes}: Layer, first: Occurrence, second: Occurrence): boolean {
  const kinds = [first.weak.kind, second.weak.kind];
  return (
    kinds.includes('given') &&
    kinds.includes('family') &&
    !first.weak.split &&
    !second.weak.split &&
    bytes[second.at - 1] === SPACE &&
    first.at + first.weak.bytes.length === second.at - 1
  );
}

/** `**** 4242` */
const isMaskedWithGap = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at - 1] === SPACE || bytes[at - 1] === 45) && isMasked(bytes, at - 1);

function sameContainer(layer: Layer, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (to - from > CONTAINER || pieceAt(layer, from) !== pieceAt(layer, to)) return false;
  for (let at = from; at < to; at++) {
    const byte = layer.bytes[at];
    if (byte === 0x7b || byte === 0x7d) return false;
  }
  return true;
}

function stepsOf(layer: Layer, {original, steps}: Weak, at: number): string[] {
  const isSame = original.every((byte, index) => layer.bytes[at + index] === byte);
  return isSame ? [...steps] : ['lower', ...steps];
}

/** Values whose parts all stand in one container: by the keys that name them, or in order, one after the other. */
function splitsOf(layer: Layer, seen: readonly Occurrence[]): WeakFound[] {
  const groups = new Map<number, Occurrence[]>();
  for (const one of seen) {
    if (!one.weak.split) continue;
    const group = groups.get(one.weak.split.of);
    if (group) group.push(one);
    else groups.set(one.weak.split.of, [one]);
  }
  const found: WeakFound[] = [];
  for (const group of groups.values()) {
    const [any] = group;
    const split = any?.weak.split;
    if (!any || !split) continue;
    const whole =
      split.kinds.length > 0 ? namedParts(layer, group, split) : orderedParts(layer, group, split);
    if (whole) found.push({weak: any.weak, at: whole.at, steps: ['split']});
  }
  return found;
}

type Split = NonNullable<Weak['split']>;

function namedParts(layer: Layer, group: readonly Occurrence[], {parts, kinds}: Split): Occurrence | null {
  const partsFound = Array.from({length: parts}, (_, part) =>
    group.filter(({weak, key}) => weak.split?.part === part && names(key, kinds[part] as Kind)),
  );
  const [first] = partsFound[0] ?? [];
  if (!first) return null;
  const all = partsFound.every(list => list.some(({at}) => sameContainer(layer, first.at, at)));
  return all ? first : null;
}

/** Signs between two parts that follow each other: a key and its marks. */
const BETWEEN = 40;

function orderedParts(layer: Layer, group: readonly Occurrence[], {parts}: Split): Occurrence | null {
  for (const first of group) {
    if (first.weak.split?.part !== 0) continue;
    let last = first;
    let part = 1;
    for (; part < parts; part++) {
      const end = last.at + last.weak.bytes.length;
      const next = group.find(
        ({weak, at, key}) =>
          weak.split?.part === part &&
          at >= end &&
          at - end <= BETWEEN &&
          key !== '' &&
          sameContainer(layer, end, at),
      );
      if (!next) break;
      last = next;
    }
    if (part === parts && first.key !== '') return first;
  }
  return null;
}
