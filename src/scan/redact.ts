import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {Entry, Fact, Item, Leak, RequestObservation} from '../model/observation';
import type {DecodableRequest, DecodedEvent} from '../model/units';
import {carriesTyped, type Gate, gateFor, isTypedValue, type Keep} from './gate';
import {markOf} from './gate/marks';
import {isIdentifier} from './identifiers';
import {searchRequest} from './leaks/search';
import type {Needles} from './needles';
import type {RawBody, RawRequest} from './raw';
import {searchValue, tokenOf} from './search';
import {lengthClass, shapeOf} from './shape';
import {unpack} from './unpack';

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

/** A path through the gate; see `Gate.path`. */
export const redactPath = (pathname: string, needles: Needles, keep: Keep = 'words'): string =>
  gateFor(needles, keep).path(pathname);

/** A host through the gate; see `Gate.host`. */
export const redactHost = (
  host: string,
  {needles, keep}: Pick<RedactionContext, 'needles' | 'keep'>,
): string => gateFor(needles, keep).host(host);

/**
 * A product as a company was told of it. A known format says which text is its name; where only the names of keys say so, it may
 * be anything, and goes word by word.
 */
function reduceItem(item: Item, gate: Gate, generic: boolean): Item {
  const reduced: Item = {};
  for (const key of ['id', 'name', 'category', 'brand'] as const) {
    const fact = gate.fact(item[key], LIMITS.factText);
    const word = fact !== undefined && generic ? gate.sentence(fact) : fact;
    if (word !== undefined && /[\p{L}\p{N}]/u.test(word.replace(/‹[^›]*›/g, ''))) reduced[key] = word;
  }
  if (Number.isFinite(item.price)) reduced.price = item.price;
  if (Number.isFinite(item.quantity)) reduced.quantity = item.quantity;
  return reduced;
}

/** Codes of currencies (ISO 4217), as far as the browser knows them, and what shops write that is none of them. */
const CURRENCIES: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency'),
  'RMB',
  'CNH',
  'BTC',
  'NTD',
  'LEI',
]);

/** An order's number may be somebody's way to their order: only one that can't be guessed is kept, as a hash. */
function orderOf(order: string, context: RedactionContext): string {
  const isSafe =
    isIdentifier(order) && !isTypedValue(order, context.needles) && !carriesTyped(order, context.needles);
  return isSafe ? context.hash(order) : markOf(order);
}

/**
 * Reduces what a decoder read to what may be kept. Each field is taken by name: what a decoder adds beyond them
 * does not get through.
 */
function reduceEvent(decoder: string, event: DecodedEvent, context: RedactionContext): Fact {
  const gate = gateFor(context.needles, context.keep);
  // What an event means stands in `event`; its own name may be a form's or a page's, and waits as words do.
  const fact: Fact = {decoder, event: event.event, name: gate.word(event.name, 60)};
  if (Number.isFinite(event.value)) fact.value = event.value;
  const currency = event.currency?.toUpperCase();
  if (currency && CURRENCIES.has(currency)) fact.currency = currency;
  if (event.orderId) fact.order = orderOf(event.orderId, context);
  if (event.coupon) fact.coupon = true;
  if (event.searchTerm) fact.searchTerm = true;
  if (event.opaque) fact.opaque = true;
  if (event.generic) fact.generic = true;
  if (event.consent && gate.isConsentState(event.consent)) fact.consent = event.consent;
  const way = event.paymentType === undefined ? undefined : gate.fact(event.paymentType, 60);
  if (way) fact.paymentType = gate.name(way, 60);
  if (event.items?.length) {
    fact.items = event.items
      .slice(0, LIMITS.items)
      .map(item => reduceItem(item, gate, event.generic ?? false));
  }
  if (event.personal?.length) {
    fact.personal = event.personal
      .slice(0, LIMITS.personal)
      .map(({type, form, key}) => ({type, form, key: gate.name(key, LIMITS.key)}));
  }
  if (event.identifiers?.length) {
    fact.identifiers = event.identifiers.slice(0, LIMITS.personal).map(key => gate.name(key, LIMITS.key));
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
  const gate = gateFor(needles, 'keys');
  return {
    host: gate.host(hostname),
    ...(frame ? {frame: gate.host(frame)} : {}),
    path: gate.path(pathname),
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
  const gate = gateFor(needles);
  const kept = new Map<string, Leak>();
  for (const {type, chain, place} of found.slice(0, LIMITS.leaks)) {
    const [part = '', ...keys] = place.split(' ');
    const leak: Leak = {
      type,
      chain,
      place: part as Leak['place'],
      key: gate.name(keys.join(' '), LIMITS.key),
    };
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

/** Whether a typed value that was claimed stands, in part at least, at this key. */
const isSpread = (key: string, leaks: readonly Leak[]): boolean => {
  const last = key.split(/[.?]/).at(-1) ?? key;
  return leaks.some(
    leak =>
      leak.key !== '' &&
      (leak.key.split(/[.? ]/).at(-1) === last ||
        key.startsWith(`${leak.key}.`) ||
        key.startsWith(`${leak.key}?`)),
  );
};

/** A body with its size in classes: of a short one it would say how long what was typed is. */
const inClasses = (body: RequestObservation['body']): RequestObservation['body'] =>
  body.bytes === undefined ? body : {...body, bytes: lengthClass(body.bytes, 'text')};

/** Whether a request carries something that was typed in another tab. */
const carriesElsewhere = ({url, body}: RawRequest, {elsewhere}: Needles): boolean =>
  elsewhere.leaks.some(one => !one.isEmpty && searchRequest(one, {url, body: bytesOf(body)}).length > 0);

/** Whether something typed stands in a value in one of the forms that only a search finds. */
const isHidden = (value: string, {needles}: RedactionContext): boolean =>
  value.length >= 3 && value.length <= 300 && carriesTyped(value, needles);

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
  const found = leaksIn(raw, context.needles);
  const leaks = found.filter(({type}) => !isForeign || !context.needles.homes.get(type)?.has(site));
  // Where the whole carries nothing, no part of it does.
  const mayCarry = found.length > 0 || carriesElsewhere(raw, context.needles);
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
  const gate = gateFor(context.needles, context.keep);

  const entries = new Map<string, Entry>();
  // Long bodies are lists: the same keys come again and again.
  const keys = new Map<string, string>();
  let more = 0;
  let hasTyped = false;
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
      kept = gate.name(key, LIMITS.key);
      keys.set(key, kept);
    }
    // Keys of which nothing is left but a mark are one, unless something is told by them that may be known again.
    const slot = `${place} ${kept !== key && isIdentifier(value) ? key : kept}`;
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
    const isTyped =
      tokens.length > 0 ||
      isTypedValue(value, context.needles) ||
      isSpread(key, leaks) ||
      (mayCarry && isHidden(value, context));
    hasTyped ||= isTyped;
    const shape = shapeOf(value, raw.pageUrl);
    const entry: Entry = {place, key: kept, shape, length: isTyped ? 0 : lengthClass(value.length, shape)};
    if (times > 1) entry.times = times;
    if (tokens.length > 0) entry.tokens = tokens;
    if (!isTyped) {
      const known = context.identify?.(value, entry);
      if (known) entry.hash = known;
      else if (identifiers.has(key) && isIdentifier(value)) entry.hash = context.hash(value);
    }
    entries.set(slot, entry);
  }

  const redacted: Redacted = {
    host: gate.host(url.hostname),
    ...(raw.frame ? {frame: gate.host(raw.frame)} : {}),
    path: gate.path(url.pathname),
    entries: [...entries.values()],
    body: mayCarry || hasTyped ? inClasses(unpacked.body) : unpacked.body,
    facts: decoded.slice(0, LIMITS.facts).map(({decoder, event}) => reduceEvent(decoder, event, context)),
  };
  if (more > 0) redacted.more = more;
  if (isForeign && leaks.length > 0) redacted.leaks = leaks;
  return redacted;
}
