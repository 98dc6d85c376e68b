import type {Disguise} from '../catalog/parties/disguise';
import type {Receiver} from '../model/finding';
import type {RequestObservation, Visit} from '../model/observation';
import type {Signal} from '../model/units';
import type {Trip} from './context';

/** How a signal shows in one request: what carried it, in which form. */
export interface Hit {
  /** Read by key names alone, not by a known format. */
  generic?: true;
  carrier: string;
  form?: string;
  /** Field type of a value of the person's, for its timing. */
  typed?: string;
  /** The company's format states that it is one; it was not found by what was typed. */
  isStated?: true;
}

/** Personal data that a request carried. */
type Typed = Required<Pick<Hit, 'carrier' | 'form' | 'typed'>>;

/** `⟦email:sha256⟧` → type and form. */
export function readToken(token: string): {type: string; form: string} {
  const [type = '', form = 'plain'] = token.slice(1, -1).split(':');
  return {type, form};
}

/** Steps that give a value another form; the others undo marks that any address or text has. */
const FORMS: ReadonlySet<string> = new Set(
  'base64 hex gzip deflate brotli zstd lz-string reverse utf16 quoted-printable last4'.split(' '),
);

/** The form in which a value went: its digest, else what it was packed in, else as it was typed. */
export function formOf(chain: readonly string[]): string {
  return (
    chain.find(step => /^(md5|sha\d+)$/.test(step)) ?? chain.filter(step => FORMS.has(step)).at(-1) ?? 'plain'
  );
}

/** Personal data in a request: what was found at its keys or in it as a whole, and what its format states. */
interface Personal {
  found: readonly Typed[];
  stated: readonly Typed[];
}

function personalOf({facts, entries, leaks = []}: RequestObservation): Personal {
  const whole = entries.flatMap(({key, place, tokens = []}) =>
    tokens.map(readToken).map(({type, form}) => ({carrier: key || place, form, typed: type})),
  );
  // What was found at the keys as well as in the request as a whole is one thing.
  const packed = leaks.flatMap(({type, chain, place, key}) => {
    const form = formOf(chain);
    const isKnown = whole.some(hit => hit.typed === type && hit.form === form);
    return isKnown ? [] : [{carrier: key || place, form, typed: type}];
  });
  const stated = facts.flatMap(({personal = []}) =>
    personal.map(({type, form, key}) => ({carrier: key, form, typed: type})),
  );
  return {found: [...whole, ...packed], stated};
}

/** A request to another company, with what signals ask of it looked up once. */
export interface Outgoing {
  request: RequestObservation;
  visit: Visit;
  receiver: Receiver;
  how: Disguise | 'host';
  personal: Personal;
}

export function outgoingOf(trip: Trip): Outgoing[] {
  return trip.requests.flatMap(request => {
    const visit = trip.byId.get(request.visit);
    const outsider = trip.outsiderOf(request);
    return visit && outsider ? [{request, visit, ...outsider, personal: personalOf(request)}] : [];
  });
}

/** Hits of some types and forms. What a format states at a key where such a value was found is the same thing. */
function personalHits({found, stated}: Personal, {types, forms}: Extract<Signal, {from: 'personal'}>): Hit[] {
  const typed = found.filter(hit => types.includes(hit.typed));
  const told = stated.flatMap(hit =>
    types.includes(hit.typed) && !typed.some(({carrier}) => carrier === hit.carrier)
      ? [{...hit, isStated: true as const}]
      : [],
  );
  return [...typed, ...told].filter(({form}) => forms?.includes(form) ?? true);
}

/** All ways in which a signal shows in a request to a receiver. */
export function hitsOf(signal: Signal, {request, receiver, personal}: Outgoing): Hit[] {
  const {facts, entries} = request;
  const told = (has: (fact: RequestObservation['facts'][number]) => boolean): Hit[] =>
    facts.filter(has).map(({name, generic}) => ({carrier: name, ...(generic ? {generic} : {})}));
  switch (signal.from) {
    case 'personal':
      return personalHits(personal, signal);
    case 'fact':
      return told(fact =>
        signal.has === 'category'
          ? Boolean(fact.items?.some(item => item.category))
          : signal.has === 'items'
            ? Boolean(fact.items?.length)
            : fact[signal.has] !== undefined,
      );
    case 'event':
      return told(fact => signal.events.includes(fact.event));
    case 'trait':
      return told(fact => signal.traits.some(trait => fact.traits?.includes(trait)));
    case 'identifier':
      return entries.filter(entry => entry.hash).map(({key}) => ({carrier: key}));
    case 'cookie':
      return (request.cookies ?? []).map(name => ({carrier: name}));
    case 'page-address': {
      const keys = entries.filter(({shape}) => shape === 'page-url').map(({key}) => ({carrier: key}));
      return request.referer === 'full' ? [...keys, {carrier: 'Referer'}] : keys;
    }
    case 'any-request':
      // A message between two windows goes through no network: it tells of no address, browser or hour.
      return request.resource === 'message' ? [] : [{carrier: request.host}];
    case 'role':
      return request.resource !== 'message' && signal.roles.some(role => receiver.roles.includes(role))
        ? [{carrier: request.host}]
        : [];
    case 'click-id':
      return entries
        .filter(({key}) => signal.keys.includes(key.split('?').at(-1) ?? ''))
        .map(({key}) => ({carrier: key}));
    case 'field':
    case 'payment-request':
    case 'detection':
      return [];
  }
}
