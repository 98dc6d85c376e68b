import {siteOf} from '../../model/hosts';
import {LIMITS} from '../../model/limits';
import type {Fact, Observation, RequestObservation, Script, Visit} from '../../model/observation';
import {lengthClass} from '../shape';
import type {Gate} from '.';
import {markOf} from './marks';

const scriptsOf = (scripts: readonly Script[], gate: Gate): Script[] =>
  scripts.map(({host, path}) => ({host: gate.host(host), site: siteOf(host), path: gate.path(path)}));

const named = <T>(record: Readonly<Record<string, T>>, gate: Gate): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [gate.name(key, 60), value]));

function factOf(fact: Fact, gate: Gate): Fact {
  const items = fact.items?.map(item => {
    const kept = {...item};
    for (const key of ['id', 'name', 'category', 'brand'] as const) {
      const text = gate.fact(item[key], LIMITS.factText);
      if (text === undefined) delete kept[key];
      else kept[key] = fact.generic ? gate.sentence(text) : text;
    }
    return kept;
  });
  const {consent, traits, ...rest} = fact;
  return {
    ...rest,
    decoder: gate.name(fact.decoder, 60),
    name: gate.name(fact.name, 60),
    ...(consent !== undefined && gate.isConsentState(consent) ? {consent} : {}),
    ...(traits ? {traits: traits.map(trait => gate.name(trait, 40))} : {}),
    ...(items ? {items} : {}),
    ...(fact.paymentType === undefined ? {} : {paymentType: gate.name(fact.paymentType, 60)}),
    ...(fact.personal
      ? {
          personal: fact.personal.map(datum => ({
            ...datum,
            type: gate.name(datum.type, 60),
            key: gate.name(datum.key, LIMITS.key),
          })),
        }
      : {}),
    ...(fact.identifiers ? {identifiers: fact.identifiers.map(key => gate.name(key, LIMITS.key))} : {}),
  };
}

/** Hashes of values that were known to be identifiers; others could be guessed by trying. */
export type KnownHashes = ReadonlySet<string>;

/** Steps by which a typed value is found, as `leaks/search.ts` lists them. */
const STEPS: ReadonlySet<string> = new Set(
  (
    'uri json html quoted-printable utf16 gbk base64 hex gzip deflate brotli zstd lz-string md2 md4 md5 sha1 sha224 sha256 sha384 ' +
    'sha512 sha3-256 sha3-512 keccak256 ripemd160 sm3 half reverse trim lower upper digits e164 gmail nospace alpha unaccent regroup ' +
    'slug fullwidth last4 split masked'
  ).split(' '),
);

/** Methods of requests, and our own for frames of sockets and messages; a page can make up others. */
const METHODS: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS CONNECT TRACE PROPFIND QUERY SEND POST-MESSAGE'.split(' '),
);
/** The method of a request. */
export const gateMethod = (method: string): string => (METHODS.has(method) ? method : '‹word›');

/** The browser's word for what went wrong, such as `net::ERR_ABORTED` or `NS_BINDING_ABORTED`; anything else is some program's. */
export const gateError = (error: string): string =>
  /^(?:net::ERR_|NS_)[A-Z_]{2,60}$/.test(error) ? error : '‹text›';

function requestOf(request: RequestObservation, gate: Gate, hashes: KnownHashes): RequestObservation {
  const {frame, initiator, alias, cookies, setCookies, leaks, error} = request;
  return {
    ...request,
    method: gateMethod(request.method),
    ...(error === undefined ? {} : {error: gateError(error)}),
    host: gate.host(request.host),
    path: gate.path(request.path),
    ...(frame === undefined ? {} : {frame: gate.host(frame)}),
    ...(alias === undefined ? {} : {alias: gate.host(alias)}),
    entries: request.entries.map(({tokens, ...entry}) => ({
      ...entry,
      key: gate.name(entry.key, LIMITS.key),
      length: lengthClass(entry.length, entry.shape),
      ...(tokens ? {tokens: tokens.map(token => gate.name(token, 80))} : {}),
    })),
    facts: request.facts.map(fact => {
      const {order, ...kept} = factOf(fact, gate);
      return order === undefined ? kept : {...kept, order: hashes.has(order) ? order : markOf('order')};
    }),
    ...(leaks
      ? {
          leaks: leaks.map(leak => ({
            ...leak,
            type: gate.name(leak.type, 60),
            chain: leak.chain.map(step => (STEPS.has(step) ? step : '‹word›')),
            key: gate.name(leak.key, LIMITS.key),
          })),
        }
      : {}),
    ...(cookies ? {cookies: [...new Set(cookies.map(name => gate.name(name, 64)))]} : {}),
    ...(setCookies
      ? {
          setCookies: setCookies.map(({value, ...cookie}) => ({
            ...cookie,
            name: gate.name(cookie.name, 64),
            ...(value !== undefined && hashes.has(value) ? {value} : {}),
          })),
        }
      : {}),
    ...(initiator ? {initiator: {...initiator, scripts: scriptsOf(initiator.scripts, gate)}} : {}),
  };
}

const NONE: KnownHashes = new Set();

/**
 * An observation with all its texts through the gate; what went through before stays as it is. Its id is left alone: it is made
 * of what comes out.
 *
 * @param hashes Of a request that was kept by an older version, the hashes that may stay.
 */
export function gateObservation(
  observation: Observation,
  gate: Gate,
  hashes: KnownHashes = NONE,
): Observation {
  switch (observation.kind) {
    case 'request':
      return requestOf(observation, gate, hashes);
    case 'field': {
      const {label, ...rest} = observation;
      const kept = label === undefined ? '' : gate.label(label);
      return {
        ...rest,
        type: gate.name(observation.type, 60),
        host: gate.host(observation.host),
        evidence: observation.evidence.map(line => gate.evidence(line)),
        ...(kept === '' ? {} : {label: kept}),
      };
    }
    case 'submit':
      return {
        ...observation,
        host: gate.host(observation.host),
        types: observation.types.map(type => gate.name(type, 60)),
      };
    case 'frame':
      return {...observation, host: gate.host(observation.host), path: gate.path(observation.path)};
    case 'payment-request':
      return {...observation, methods: observation.methods.map(method => methodOf(method, gate))};
    case 'incentive':
      return {...observation, sentence: gate.sentence(observation.sentence)};
    case 'shown':
      return {...observation, sentence: gate.sentence(observation.sentence)};
    case 'page': {
      const {signals} = observation;
      return {
        ...observation,
        signals: {
          ...signals,
          types: signals.types.map(type => gate.name(type, 60)),
          marks: signals.marks.map(mark => gate.name(mark, 60)),
          fields: signals.fields.map(type => gate.name(type, 60)),
          frames: signals.frames.map(host => gate.host(host)),
          ...(signals.openGraph === undefined ? {} : {openGraph: gate.name(signals.openGraph, 60)}),
        },
      };
    }
    case 'act':
      return {
        ...observation,
        act: gate.name(observation.act, 60),
        host: gate.host(observation.host),
        scripts: scriptsOf(observation.scripts, gate),
        ...(observation.detail ? {detail: named(observation.detail, gate)} : {}),
        ...(observation.field === undefined ? {} : {field: gate.name(observation.field, 2_000)}),
      };
    case 'stored':
      return {
        ...observation,
        name: gate.name(observation.name, LIMITS.key),
        ...(observation.isIdentifier
          ? {length: lengthClass(observation.length, 'id')}
          : {hash: '', length: 0, entropy: 0}),
        host: gate.host(observation.host),
        scripts: scriptsOf(observation.scripts, gate),
        ...(observation.consent === undefined || gate.isConsentState(observation.consent)
          ? {}
          : {consent: 'set'}),
      };
  }
}

/** A way to pay, as pages name it to the browser: a word, or an address of who offers it. */
function methodOf(method: string, gate: Gate): string {
  if (!URL.canParse(method)) return gate.name(method, 200);
  const {protocol, hostname, pathname} = new URL(method);
  return /^https?:$/.test(protocol) ? `${protocol}//${gate.host(hostname)}${gate.path(pathname)}` : '‹url›';
}

/** A visit with its address through the gate. */
export const gateVisit = (visit: Visit, gate: Gate): Visit => ({
  ...visit,
  host: gate.host(visit.host),
  path: gate.path(visit.path),
  kindEvidence: visit.kindEvidence.map(rule => gate.name(rule, 200)),
});

/** Hashes in observations of an older version that are known to be those of identifiers. */
export function hashesIn(observation: Observation): string[] {
  if (observation.kind === 'stored') return observation.isIdentifier ? [observation.hash] : [];
  if (observation.kind !== 'request') return [];
  return observation.entries.flatMap(({hash}) => hash ?? []);
}

/** What tells observations of one kind in one visit apart, of texts that came through the gate; a part of their ids. */
export function tellingPart(observation: Observation): string {
  switch (observation.kind) {
    case 'frame':
      return `-${observation.host}${observation.path}`;
    case 'incentive':
    case 'shown':
      return `-${observation.sentence}`;
    case 'payment-request':
      return `-${observation.methods.join(' ')}`;
    case 'act':
      return `-${observation.act}-${observation.scripts.map(({host, path}) => host + path).join(' ')}`;
    case 'stored':
      return `-${observation.host}-${observation.name}-${observation.hash || observation.consent}`;
    default:
      return '';
  }
}

/** Kinds whose ids are made of texts. */
const TELLING: ReadonlySet<Observation['kind']> = new Set([
  'frame',
  'incentive',
  'payment-request',
  'act',
  'stored',
]);

/**
 * The id of an observation that an older version kept, without the texts that it is made of.
 *
 * @param index Its place among all that are brought through the gate: the same records in the same order get the same ids.
 */
export const renamedId = ({id, visit, kind}: Observation, index: number): string =>
  TELLING.has(kind) && !id.startsWith(`${visit}-old-`) ? `${visit}-old-${kind}-${index}` : id;

/** All hashes in an observation: since this version only such as may stay are made. */
export function allHashesIn(observation: Observation): string[] {
  if (observation.kind !== 'request') return hashesIn(observation);
  const {facts, setCookies = []} = observation;
  return [
    ...hashesIn(observation),
    ...facts.flatMap(({order}) => order ?? []),
    ...setCookies.flatMap(({value}) => value ?? []),
  ];
}
