import {INPUTS} from '../catalog/inputs/index';
import {type Detection, type Finding, GRADES, type Grade, type Receiver} from '../model/finding';
import type {RequestObservation} from '../model/observation';
import type {Signal} from '../model/units';
import {type Trip, timingOf} from './context';

/** Observations that one finding refers to at most; the first ones prove it. */
const EVIDENCE = 24;

/** How a signal shows in one request: what carried it, in which form. */
interface Hit {
  /** Read by key names alone, not by a known format. */
  generic?: true;
  carrier: string;
  form?: string;
  /** Field type of a typed value, for its timing. */
  typed?: string;
}

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

function personalHits({facts, entries, leaks = []}: RequestObservation, types: readonly string[]): Hit[] {
  const whole = entries.flatMap(({key, place, tokens = []}) =>
    tokens
      .map(readToken)
      .flatMap(({type, form}) => (types.includes(type) ? [{carrier: key || place, form, typed: type}] : [])),
  );
  // What was found at the keys as well as in the request as a whole is one thing.
  const packed = leaks.flatMap(({type, chain, place, key}) => {
    const form = formOf(chain);
    const isKnown = whole.some(hit => hit.typed === type && hit.form === form);
    return types.includes(type) && !isKnown ? [{carrier: key || place, form, typed: type}] : [];
  });
  const typed = [...whole, ...packed];
  const stated = facts.flatMap(({personal = []}) =>
    personal.flatMap(({type, form, key}) =>
      types.includes(type) && !typed.some(hit => hit.carrier === key)
        ? [{carrier: key, form, typed: type}]
        : [],
    ),
  );
  return [...typed, ...stated];
}

/** All ways in which a signal shows in a request to a receiver. */
function hitsOf(signal: Signal, request: RequestObservation, receiver: Receiver): Hit[] {
  const {facts, entries} = request;
  const told = (has: (fact: RequestObservation['facts'][number]) => boolean): Hit[] =>
    facts.filter(has).map(({name, generic}) => ({carrier: name, ...(generic ? {generic} : {})}));
  switch (signal.from) {
    case 'personal':
      return personalHits(request, signal.types).filter(
        ({form = 'plain'}) => signal.forms?.includes(form) ?? true,
      );
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
      return [{carrier: request.host}];
    case 'role':
      return signal.roles.some(role => receiver.roles.includes(role)) ? [{carrier: request.host}] : [];
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

/** Gathers findings: the same claim from many requests is one, with all of them as its evidence. */
class Claims {
  readonly #claims = new Map<string, Finding>();

  add(finding: Omit<Finding, 'evidence'>, evidence: string): void {
    const {input, signal, receiver, visit, form, timing, carrier, grade} = finding;
    const key = JSON.stringify([input, signal, receiver, visit, form, timing, carrier, grade]);
    const claim = this.#claims.get(key);
    if (!claim) this.#claims.set(key, {...finding, evidence: [evidence]});
    else if (claim.evidence.length < EVIDENCE) claim.evidence.push(evidence);
  }

  all(): Finding[] {
    return [...this.#claims.values()].sort((a, b) => a.at - b.at);
  }
}

/** A field that was filled in was observed to be collected; one that only stands there could be. */
const fieldGrade = (grade: Grade, filled: boolean): Grade => (filled ? grade : 'plausible');

/** What was read by the names of keys alone follows from what was seen; it was not itself seen. */
const gradeOf = (grade: Grade, generic: true | undefined): Grade =>
  generic && grade === 'observed' ? 'derivable' : grade;

/** The less firm of two: a practice is no surer than how it was seen. */
const weaker = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b);

/** Claims that rest on what scripts were found to do. */
function addDetections(
  claims: Claims,
  {input, signal}: {input: string; signal: Extract<Signal, {from: 'detection'}>},
  detections: readonly Detection[],
): void {
  for (const {detector, state, receiver, visit, stage, at, grade, reasons, evidence} of detections) {
    if (state !== 'found' || !receiver || !grade || !signal.detectors.includes(detector)) continue;
    if (signal.reasons && !signal.reasons.some(reason => reasons.includes(reason))) continue;
    const claim = {input, signal: signal.id, grade: weaker(signal.grade, grade), carrier: detector};
    for (const id of evidence) claims.add({...claim, receiver, visit, stage, at}, id);
  }
}

/** Everything that follows from the observations, one finding for each claim. */
export function findingsOf(trip: Trip, detections: readonly Detection[]): Finding[] {
  const claims = new Claims();
  for (const input of INPUTS) {
    for (const signal of input.signals) {
      const base = {input: input.id, signal: signal.id};
      if (signal.from === 'field') {
        for (const field of trip.fields) {
          const visit = trip.byId.get(field.visit);
          if (!visit || !signal.types.includes(field.type)) continue;
          const receiver = trip.receiverOf(field).id;
          const grade = fieldGrade(signal.grade, field.filled);
          claims.add(
            {...base, grade, receiver, visit: visit.id, stage: visit.kind, at: field.at, carrier: field.type},
            field.id,
          );
        }
      } else if (signal.from === 'detection') {
        addDetections(claims, {input: input.id, signal}, detections);
      } else if (signal.from === 'payment-request') {
        for (const observation of trip.observations) {
          const visit = trip.byId.get(observation.visit);
          if (observation.kind !== 'payment-request' || !visit) continue;
          const {id, at, methods} = observation;
          const carrier = methods.join(', ');
          claims.add(
            {
              ...base,
              grade: signal.grade,
              receiver: visit.site,
              visit: visit.id,
              stage: visit.kind,
              at,
              carrier,
            },
            id,
          );
        }
      } else {
        for (const request of trip.requests) {
          const visit = trip.byId.get(request.visit);
          const outsider = trip.outsiderOf(request);
          if (!visit || !outsider) continue;
          const {receiver, how} = outsider;
          for (const {carrier, form, typed, generic} of hitsOf(signal, request, receiver)) {
            const timing = typed ? timingOf(trip, typed, request, visit) : undefined;
            claims.add(
              {
                ...base,
                grade: how === 'format' ? 'plausible' : gradeOf(signal.grade, generic),
                receiver: receiver.id,
                visit: visit.id,
                stage: visit.kind,
                at: request.at,
                carrier,
                ...(form === undefined ? {} : {form}),
                ...(timing === undefined ? {} : {timing}),
              },
              request.id,
            );
          }
        }
      }
    }
  }
  return claims.all();
}
