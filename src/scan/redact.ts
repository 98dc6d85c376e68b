import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {Entry, Fact, Item, Leak, RequestObservation, Shape} from '../model/observation';
import type {DecodableRequest, DecodedEvent} from '../model/units';
import {searchRequest} from './leaks/search';
import type {Needles} from './needles';
import type {RawBody, RawRequest} from './raw';
import {searchValue, sweep, tokenOf} from './search';
import {couldCarryValue, couldHideText, shapeOf} from './shape';
import {unpack} from './unpack';

const encoder = new TextEncoder();

/** Words that the site's own author is known to have written: none that a person typed is among them. */
export interface KnownWords {
  knows(text: string): boolean;
}

/**
 * How much may be kept of what somebody else wrote. `keys`: names of keys, where something typed was lost and may be
 * missing from the needles. `words`: also paths and words that a company was told (names of products, categories).
 * Where what was typed can't be known for sure, as in a recording, only words that the author is known to have written.
 */
export type Keep = 'keys' | 'words' | KnownWords;

const keeps = (keep: Keep, text: string): boolean =>
  typeof keep === 'string' ? keep === 'words' : keep.knows(text);

/** What redaction needs from outside: what was typed, how to read known formats, how to hash identifiers. */
export interface RedactionContext {
  needles: Needles;
  keep: Keep;
  /** Reads the facts out of a request; the name of the decoder with each. */
  decode(request: DecodableRequest): {decoder: string; event: DecodedEvent}[];
  /** Keyed hash of an identifier. */
  hash(value: string): string;
  /** Keyed hash of an identifier that a page keeps, where a value, which this entry is made of, is one in any of its forms. */
  identify?(value: string, entry: Entry): string | undefined;
}

export type Redacted = Pick<
  RequestObservation,
  'host' | 'frame' | 'path' | 'entries' | 'more' | 'body' | 'facts' | 'leaks'
>;

/** A key as a programmer wrote it; anything else (an address as a key, a digest) is given by its shape. */
export function safeKey(key: string, needles: Needles): string {
  return sweep(key.slice(0, LIMITS.url), needles)
    .split(/(?<=[.[\]?])|(?=[.[\]?])/)
    .map(part =>
      /^[\p{L}\d_$:~*#⟦⟧ -]{0,48}$/u.test(part) && !couldCarryValue(part)
        ? part
        : /^[.[\]?]$/.test(part)
          ? part
          : `‹${shapeOf(part, '')}›`,
    )
    .join('')
    .slice(0, LIMITS.key);
}

/**
 * A path that names places, not people: segments of plain words stay, those that could hold a value are
 * replaced by their shape.
 */
export function redactPath(pathname: string, needles: Needles, keep: Keep = 'words'): string {
  return pathname
    .slice(0, 2048)
    .split('/')
    .slice(0, 24)
    .map(segment => {
      if (segment === '') return segment;
      const text = decodeOnce(segment);
      if (!keeps(keep, text)) return `‹${shapeOf(text, '')}›`;
      const swept = sweep(text, needles);
      if (swept !== text && !couldCarryValue(swept)) return swept.slice(0, 64);
      const shape: Shape = shapeOf(text, '');
      const plain = /^[\p{L}\d][\p{L}\d._~+-]{0,63}$/u.test(text) && !couldCarryValue(text);
      return plain && !['uuid', 'hex', 'hex32', 'hex40', 'hex64', 'email'].includes(shape)
        ? text
        : `‹${shape}›`;
    })
    .join('/');
}

function decodeOnce(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * A machine's name as operators give them, such as `www`, `region1`, `eu-assets`: short words, no number that
 * could be somebody's, no encoding, no digest.
 */
const isMachineName = (label: string): boolean => /^[a-z]{1,12}(-[a-z]{1,12}){0,2}\d{0,3}$/.test(label);

/**
 * A host, which names who receives or asks and so is kept from the first. A label below the registrable
 * domain could also have been made of a value (`ada-post-example.t.example`): it is replaced where it was, and
 * left out while something typed may still be missing, unless it is a plain machine's name.
 */
export function redactHost(
  host: string,
  {needles, keep}: Pick<RedactionContext, 'needles' | 'keep'>,
): string {
  const site = siteOf(host);
  if (host === site) return site;
  const labels = host.slice(0, -site.length - 1).split('.');
  const kept = labels.flatMap(label => {
    const token = searchValue('', label, needles).map(tokenOf)[0];
    return token ?? (keeps(keep, label) || isMachineName(label) ? label : []);
  });
  return [...kept, site].join('.');
}

/** Whether something typed stands in a text, in any form that it can take. */
const carriesTyped = (text: string, needles: Needles): boolean =>
  !needles.leaks.isEmpty &&
  searchRequest(needles.leaks, {url: 'https://word.invalid/', body: encoder.encode(text)}).length > 0;

/** A word that may be kept: capped, swept, never something that looks like an address or identifier. */
function safeWord(word: string | undefined, {needles, keep}: RedactionContext): string | undefined {
  if (word === undefined || !keeps(keep, word)) return undefined;
  const swept = sweep(word, needles).trim().slice(0, LIMITS.factText);
  return swept === '' || couldCarryValue(swept) || carriesTyped(swept, needles) ? undefined : swept;
}

/** A vendor's name of an event: what developers call things. */
function safeName(name: string, needles: Needles): string {
  const swept = sweep(name, needles).slice(0, 60);
  return /^[\p{L}\d_$:./⟦⟧ -]+$/u.test(swept) && !couldCarryValue(swept) ? swept : `‹${shapeOf(swept, '')}›`;
}

function reduceItem(item: Item, context: RedactionContext): Item {
  const reduced: Item = {};
  for (const key of ['id', 'name', 'category', 'brand'] as const) {
    const word = safeWord(item[key], context);
    if (word !== undefined) reduced[key] = word;
  }
  if (Number.isFinite(item.price)) reduced.price = item.price;
  if (Number.isFinite(item.quantity)) reduced.quantity = item.quantity;
  return reduced;
}

/** A consent state is a short code, bits in base64, or purposes with their answers; never words. */
export const isConsentState = (state: string, needles: Needles): boolean =>
  /^[\w.~:,-]{1,1200}$/.test(state) && sweep(state, needles) === state && !couldHideText(state);

/**
 * Reduces what a decoder read to what may be kept. Each field is taken by name: what a decoder adds beyond them
 * does not get through.
 */
function reduceEvent(decoder: string, event: DecodedEvent, context: RedactionContext): Fact {
  const {needles} = context;
  // What an event means stands in `event`; its own name may be a form's or a page's, and waits as words do.
  const isWord = keeps(context.keep, event.name) && !carriesTyped(sweep(event.name, needles), needles);
  const name = isWord ? safeName(event.name, needles) : `‹${shapeOf(event.name, '')}›`;
  const fact: Fact = {decoder, event: event.event, name};
  if (Number.isFinite(event.value)) fact.value = event.value;
  if (event.currency && /^[A-Z]{3}$/i.test(event.currency)) fact.currency = event.currency.toUpperCase();
  if (event.orderId) fact.order = context.hash(event.orderId);
  if (event.coupon) fact.coupon = true;
  if (event.searchTerm) fact.searchTerm = true;
  if (event.opaque) fact.opaque = true;
  if (event.generic) fact.generic = true;
  if (event.consent && isConsentState(event.consent, needles)) fact.consent = event.consent;
  const way = safeWord(event.paymentType, context);
  if (way) fact.paymentType = way;
  if (event.items?.length) {
    fact.items = event.items.slice(0, LIMITS.items).map(item => reduceItem(item, context));
  }
  if (event.personal?.length) {
    fact.personal = event.personal
      .slice(0, LIMITS.personal)
      .map(({type, form, key}) => ({type, form, key: safeKey(key, needles)}));
  }
  if (event.identifiers?.length) {
    fact.identifiers = event.identifiers.slice(0, LIMITS.personal).map(key => safeKey(key, needles));
  }
  const traits = event.traits?.filter(trait => /^[a-z-]{1,40}$/.test(trait));
  if (traits?.length) fact.traits = traits;
  return fact;
}

/**
 * What can be said of a request before it is read: who receives it, the shape of its path, and how long its body is.
 * Nothing that anybody wrote is in it but the receiver's name.
 */
export function outline({url, frame, body}: RawRequest, needles: Needles): Redacted {
  const {hostname, pathname} = new URL(url.slice(0, LIMITS.url));
  return {
    host: redactHost(hostname, {needles, keep: 'keys'}),
    ...(frame ? {frame: redactHost(frame, {needles, keep: 'keys'})} : {}),
    path: redactPath(pathname, needles, 'keys'),
    entries: [],
    body: bodyOutline(body),
    facts: [],
  };
}

function bodyOutline(body: RawBody | null): RequestObservation['body'] {
  if (!body || (body.kind === 'bytes' && body.total === 0)) return {state: 'none'};
  if (body.kind === 'unreadable') return {state: 'unreadable'};
  return body.kind === 'bytes' ? {state: 'partial', bytes: body.total} : {state: 'partial'};
}

/** A body as bytes; fields that the browser had parsed are written out one a line. */
function bytesOf(body: RawBody | null): Uint8Array | null {
  if (!body || body.kind === 'unreadable') return null;
  if (body.kind === 'bytes') return body.bytes;
  return new TextEncoder().encode(body.fields.map(([key, value]) => `${key}=${value}`).join('\n'));
}

/** Typed values in a request, with the keys that lead to them as far as those may be kept. */
export function leaksIn(
  {url, headers, body}: Pick<RawRequest, 'url' | 'headers' | 'body'>,
  needles: Needles,
): Leak[] {
  const found = searchRequest(needles.leaks, {
    url,
    body: bytesOf(body),
    ...(headers ? {headers} : {}),
  });
  const kept = new Map<string, Leak>();
  for (const {type, chain, place} of found.slice(0, LIMITS.leaks)) {
    const [part = '', ...keys] = place.split(' ');
    const leak: Leak = {type, chain, place: part as Leak['place'], key: safeKey(keys.join(' '), needles)};
    kept.set(JSON.stringify(leak), leak);
  }
  // The same thing in the same place, read with and without the escapes of its key, is told once.
  const bare = ({type, place, key, chain}: Leak) =>
    JSON.stringify([type, place, key, chain.filter(step => step !== 'uri')]);
  const shortest = new Map<string, Leak>();
  for (const leak of kept.values()) {
    const known = shortest.get(bare(leak));
    if (!known || leak.chain.length < known.chain.length) shortest.set(bare(leak), leak);
  }
  return [...shortest.values()];
}

/**
 * The door of the recorder: a request goes in as it left the browser, and comes out as keys, shapes and
 * tokens. No value of a query, a body or a path survives, apart from commerce facts that a decoder of the
 * catalogue names, and those are swept for everything that was typed.
 */
export function redact(raw: RawRequest, context: RedactionContext): Redacted {
  const url = new URL(raw.url.slice(0, LIMITS.url));
  const site = siteOf(url.hostname);
  const isForeign = site !== siteOf(new URL(raw.pageUrl).hostname);
  // On the way back from a payment page a shop gets its own cookies: what was typed into its pages is no news to it.
  const leaks = leaksIn(raw, context.needles).filter(
    ({type}) => !isForeign || !context.needles.homes.get(type)?.has(site),
  );
  // A request in which nothing was found as a whole has nothing in its parts: then one value of each key tells all.
  const unpacked = unpack(url, raw.body, leaks.length > 0);
  const decoded = context.decode({
    host: url.hostname,
    path: url.pathname,
    method: raw.method,
    query: unpacked.query,
    body: unpacked.text,
    form: unpacked.form,
    ...(unpacked.json ? {json: unpacked.json} : {}),
  });
  const identifiers = new Set(decoded.flatMap(({event}) => event.identifiers ?? []));

  const entries = new Map<string, Entry>();
  // Long bodies are lists: the same keys come again and again.
  const keys = new Map<string, string>();
  let more = 0;
  for (const {place, key, value, times} of unpacked.leaves) {
    const tokens =
      leaks.length > 0
        ? searchValue(key, value, context.needles)
            .filter(({type}) => leaks.some(leak => leak.type === type))
            .map(tokenOf)
        : [];
    if (place === 'path' && tokens.length === 0) continue;
    let kept = keys.get(key);
    if (kept === undefined) {
      kept = safeKey(key, context.needles);
      keys.set(key, kept);
    }
    const slot = `${place} ${kept}`;
    const present = entries.get(slot);
    if (present) {
      present.times = (present.times ?? 1) + times;
      for (const token of tokens) {
        if (!present.tokens?.includes(token)) present.tokens = [...(present.tokens ?? []), token];
      }
      continue;
    }
    if (entries.size >= LIMITS.entries && tokens.length === 0) {
      more += times;
      continue;
    }
    // How long a password is, is nobody's business: of what was typed not even the length is kept, nor a hash, whether
    // a claim is made of it or not.
    const isTyped = tokens.length > 0 || context.needles.whole.has(value.trim().toLowerCase());
    const length = isTyped ? 0 : value.length;
    const entry: Entry = {place, key: kept, shape: shapeOf(value, raw.pageUrl), length};
    if (times > 1) entry.times = times;
    if (tokens.length > 0) entry.tokens = tokens;
    if (!isTyped) {
      const known = context.identify?.(value, entry);
      if (known) entry.hash = known;
      else if (identifiers.has(key)) entry.hash = context.hash(value);
    }
    entries.set(slot, entry);
  }

  const redacted: Redacted = {
    host: redactHost(url.hostname, context),
    ...(raw.frame ? {frame: redactHost(raw.frame, context)} : {}),
    path: redactPath(url.pathname, context.needles, context.keep),
    entries: [...entries.values()],
    body: unpacked.body,
    facts: decoded.slice(0, LIMITS.facts).map(({decoder, event}) => reduceEvent(decoder, event, context)),
  };
  if (more > 0) redacted.more = more;
  if (isForeign && leaks.length > 0) redacted.leaks = leaks;
  return redacted;
}
