import {gunzipSync} from 'fflate';
import {LIMITS} from '../model/limits';
import type {Body, Place} from '../model/observation';
import type {RawBody} from './raw';

/** One value of a request, with the key path that leads to it. */
export interface Leaf {
  place: Place;
  key: string;
  value: string;
  /** How often the key comes, where only its first value is kept; else 1. */
  times: number;
}

/** A request taken apart. */
export interface Unpacked {
  leaves: Leaf[];
  body: Body;
  query: [string, string][];
  form: [string, string][];
  /** Text of the body where there is one. */
  text: string | null;
  /** The body as JSON, where it is that. */
  json?: object;
}

const decoder = new TextDecoder('utf-8');

/** Bytes as text, or null where they are none: control characters do not occur in text payloads. */
function textOf(bytes: Uint8Array): string | null {
  const text = decoder.decode(bytes);
  const head = text.slice(0, 512);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are there is what tells binary from text
  return /[\u0000-\u0008\u000e-\u001f]/.test(head) || head.includes('�') ? null : text;
}

function gunzipped(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes.length < 18) return null;
  // The last four bytes tell the size: a bomb is refused before it is unpacked.
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
  if (size > LIMITS.body * 4) return null;
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Text that opens like JSON and parses as an object or a list; undefined otherwise. */
function jsonIn(text: string): object | undefined {
  const head = text.trimStart()[0];
  if (head !== '{' && head !== '[') return undefined;
  const value = parseJson(text);
  return typeof value === 'object' && value !== null ? value : undefined;
}

const pairsOf = (text: string): [string, string][] => [...new URLSearchParams(text)];

const looksLikeForm = (text: string): boolean => /^[^\s=&{[]{1,200}=[^\r\n]*$/.test(text);

/** Base64 of text, as products of analytics wrap their JSON; null for anything else. */
function base64Text(value: string): string | null {
  if (value.length < 16 || value.length > LIMITS.body || !/^[A-Za-z\d+/_-]+={0,2}$/.test(value)) return null;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0));
    return textOf(gunzipped(bytes) ?? bytes);
  } catch {
    return null;
  }
}

/**
 * Walks values down to their leaves, bounded in depth and number. Long payloads are lists in which the same keys come
 * again and again: a key path is put together once, and unless `every` value is wanted only its first is kept.
 */
class Walker {
  readonly leaves: Leaf[] = [];
  readonly #every: boolean;
  readonly #firsts = new Map<Place, Map<string, Leaf>>();
  readonly #paths = new Map<string, Map<string, string>>();
  #count = 0;

  constructor(every: boolean) {
    this.#every = every;
  }

  #full(): boolean {
    return this.#count >= LIMITS.leaves;
  }

  #put(place: Place, key: string, value: unknown): void {
    this.#count += 1;
    const first = this.#every ? undefined : this.#firstsIn(place).get(key);
    if (first) {
      first.times += 1;
      return;
    }
    const leaf = {place, key, value: String(value), times: 1};
    this.leaves.push(leaf);
    if (!this.#every) this.#firstsIn(place).set(key, leaf);
  }

  #firstsIn(place: Place): Map<string, Leaf> {
    let firsts = this.#firsts.get(place);
    if (!firsts) {
      firsts = new Map();
      this.#firsts.set(place, firsts);
    }
    return firsts;
  }

  /** The path of a name below a path; `[]` stands for all items of a list. */
  #below(path: string, name: string): string {
    let names = this.#paths.get(path);
    if (!names) {
      names = new Map();
      this.#paths.set(path, names);
    }
    let below = names.get(name);
    if (below === undefined) {
      below = name === '[]' ? `${path}[]` : path ? `${path}.${name}` : name;
      names.set(name, below);
    }
    return below;
  }

  add(place: Place, key: string, value: string, depth: number): void {
    if (this.#full()) return;
    this.#put(place, key, value);
    if (depth >= LIMITS.depth) return;
    const json = jsonIn(value);
    if (json) {
      this.walk(place, key, json, depth + 1);
      return;
    }
    if (/^https?:\/\//i.test(value) && value.length < LIMITS.url) {
      this.#address(place, key, value, depth);
      return;
    }
    const inner = base64Text(value);
    if (inner === null) return;
    const decoded = jsonIn(inner);
    if (decoded) this.walk(place, key, decoded, depth + 1);
    else if (looksLikeForm(inner)) this.pairs(place, pairsOf(inner), depth + 1, key);
  }

  pairs(place: Place, pairs: [string, string][], depth: number, prefix = ''): void {
    for (const [key, value] of pairs) this.add(place, prefix ? `${prefix}?${key}` : key, value, depth);
  }

  walk(place: Place, key: string, value: unknown, depth: number): void {
    if (this.#full()) return;
    if (typeof value === 'string') {
      this.add(place, key, value, depth);
      return;
    }
    if (typeof value !== 'object' || value === null) {
      this.#put(place, key, value);
      return;
    }
    if (depth > 64) return;
    if (Array.isArray(value)) {
      const below = this.#below(key, '[]');
      for (const item of value) this.walk(place, below, item, depth + 1);
      return;
    }
    for (const name of Object.keys(value)) {
      this.walk(place, this.#below(key, name), (value as Record<string, unknown>)[name], depth + 1);
    }
  }

  /** An address inside a value: its query is one more layer. */
  #address(place: Place, key: string, value: string, depth: number): void {
    const start = value.indexOf('?');
    if (start >= 0) this.pairs(place, pairsOf(value.slice(start + 1).split('#')[0] ?? ''), depth + 1, key);
  }
}

/** Parts of a multipart text: name and value; files are given by name only. */
function multipartFields(text: string): [string, string][] {
  const boundary = text.slice(0, text.indexOf('\r\n'));
  return text
    .split(boundary)
    .slice(1, -1)
    .flatMap(part => {
      const split = part.indexOf('\r\n\r\n');
      const name = /name="([^"]*)"/.exec(part.slice(0, split))?.[1];
      if (split < 0 || name === undefined) return [];
      return [[name, part.slice(split + 4, part.endsWith('\r\n') ? -2 : undefined)] as [string, string]];
    });
}

/** A file is named but has no contents: the browser shows what stands around a file or a Blob, and not those. */
const FILELESS =
  /content-disposition:[^\r\n]{0,300}; filename="[^"\r\n]{1,300}"[^\r\n]{0,300}\r\n(?:[^\r\n]{1,300}\r\n){0,8}\r\n\r\n--/i;
const lacksFile = (text: string): boolean => FILELESS.test(text);

function unpackText(
  walker: Walker,
  text: string,
): {format: Body['format']; form: [string, string][]; json?: object} {
  const json = jsonIn(text);
  if (json) {
    walker.walk('body', '', json, 0);
    return {format: 'json', form: [], json};
  }
  if (/^--[^\r\n]{4,100}\r\n/.test(text)) {
    const form = multipartFields(text);
    walker.pairs('body', form, 0);
    return {format: 'multipart', form};
  }
  const lines = text.split(/\r?\n/).filter(line => line !== '');
  if (lines.length > 1 && lines.every(line => looksLikeForm(line) || jsonIn(line))) {
    for (const line of lines) {
      const object = jsonIn(line);
      if (object) walker.walk('body', '', object, 0);
      else walker.pairs('body', pairsOf(line), 0);
    }
    return {format: 'lines', form: []};
  }
  if (looksLikeForm(text)) {
    const form = pairsOf(text);
    walker.pairs('body', form, 0);
    return {format: 'form', form};
  }
  walker.add('body', '', text, 0);
  return {format: 'text', form: []};
}

function unpackBody(walker: Walker, raw: RawBody | null): Pick<Unpacked, 'body' | 'form' | 'text' | 'json'> {
  if (!raw) return {body: {state: 'none'}, form: [], text: null};
  if (raw.kind === 'unreadable') return {body: {state: 'unreadable'}, form: [], text: null};
  if (raw.kind === 'form') {
    walker.pairs('body', raw.fields, 0);
    return {body: {state: 'read', format: 'form'}, form: raw.fields, text: null};
  }
  if (raw.total === 0) return {body: {state: 'none'}, form: [], text: null};
  const bytes = raw.total;
  const state = raw.bytes.length < raw.total ? 'partial' : 'read';
  const text = textOf(gunzipped(raw.bytes) ?? raw.bytes);
  if (text === null) return {body: {state, bytes, format: 'binary'}, form: [], text};
  const {format, ...read} = unpackText(walker, text);
  const isWhole = format !== 'multipart' || !lacksFile(text);
  return {body: {state: isWhole ? state : 'partial', bytes, format}, text, ...read};
}

/**
 * Takes a request apart into leaves: query, form, multipart, JSON, lines, and what those wrap in turn (JSON
 * in a value, addresses in a value, base64 and gzip). Never throws; what can't be read is one leaf.
 * @param every Whether each value is wanted, or of each key the first.
 */
export function unpack(url: URL, body: RawBody | null, every = true): Unpacked {
  const walker = new Walker(every);
  const query: [string, string][] = [...url.searchParams];
  walker.pairs('query', query, 0);
  for (const segment of url.pathname.split('/')) {
    // Segments are shown by the path itself; as leaves they are only searched.
    if (segment.length > 3)
      walker.leaves.push({place: 'path', key: '', value: decodeSegment(segment), times: 1});
  }
  return {leaves: walker.leaves, query, ...unpackBody(walker, body)};
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
