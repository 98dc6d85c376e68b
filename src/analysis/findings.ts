import {INPUTS} from '../catalog/inputs/index';
import {type Detection, type Finding, GRADES, type Grade} from '../model/finding';
import type {Visit} from '../model/observation';
import type {Signal} from '../model/units';
import {type Trip, timingOf} from './context';
import {hitsOf, type Outgoing, outgoingOf} from './hits';

/** Observations that one finding refers to at most; the first ones prove it. */
const EVIDENCE = 24;

/** Gathers what follows from one signal: the same claim from many requests is one, with all of them as its evidence. */
class Claims {
  readonly #claims = new Map<string, Finding>();

  add(finding: Omit<Finding, 'evidence'>, evidence: readonly string[]): void {
    const {receiver, visit, form, timing, carrier, grade} = finding;
    // A carrier may hold any sign, and so stands last; the other words have no blank in them.
    const key = `${visit} ${receiver} ${form} ${timing} ${grade} ${carrier}`;
    const claim = this.#claims.get(key);
    if (!claim) this.#claims.set(key, {...finding, evidence: evidence.slice(0, EVIDENCE)});
    else if (claim.evidence.length < EVIDENCE) {
      claim.evidence.push(...evidence.slice(0, EVIDENCE - claim.evidence.length));
    }
  }

  all(): Iterable<Finding> {
    return this.#claims.values();
  }
}

/** A field that was filled in was observed to be collected; one that only stands there could be. */
const fieldGrade = (grade: Grade, filled: boolean): Grade => (filled ? grade : 'plausible');

/** What was read by the names of keys alone follows from what was seen; it was not itself seen. */
const gradeOf = (grade: Grade, generic: true | undefined): Grade =>
  generic && grade === 'observed' ? 'derivable' : grade;

/** The less firm of two: a practice is no surer than how it was seen. */
const weaker = (a: Grade, b: Grade): Grade => (GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b);

/** An input by one of its signals, as each of its claims names them. */
type Base = Pick<Finding, 'input' | 'signal'>;

const onVisit = ({id, kind}: Visit): Pick<Finding, 'visit' | 'stage'> => ({visit: id, stage: kind});

function addFields(
  claims: Claims,
  base: Base,
  {types, grade}: Extract<Signal, {from: 'field'}>,
  trip: Trip,
): void {
  for (const field of trip.fields) {
    const visit = trip.byId.get(field.visit);
    if (!visit || !types.includes(field.type)) continue;
    claims.add(
      {
        ...base,
        ...onVisit(visit),
        grade: fieldGrade(grade, field.filled),
        receiver: trip.receiverOf(field).id,
        at: field.at,
        carrier: field.type,
      },
      [field.id],
    );
  }
}

/** Claims that rest on what scripts were found to do. */
function addDetections(
  claims: Claims,
  base: Base,
  signal: Extract<Signal, {from: 'detection'}>,
  detections: readonly Detection[],
): void {
  for (const {detector, state, receiver, visit, stage, at, grade, reasons, evidence} of detections) {
    if (state !== 'found' || !receiver || !grade || !signal.detectors.includes(detector)) continue;
    if (signal.reasons && !signal.reasons.some(reason => reasons.includes(reason))) continue;
    const claim = {...base, grade: weaker(signal.grade, grade), carrier: detector};
    claims.add({...claim, receiver, visit, stage, at}, evidence);
  }
}

function addPaymentRequests(claims: Claims, base: Base, {grade}: Signal, trip: Trip): void {
  for (const observation of trip.observations) {
    const visit = trip.byId.get(observation.visit);
    if (observation.kind !== 'payment-request' || !visit) continue;
    const {id, at, methods} = observation;
    const claim = {...base, ...onVisit(visit), grade, receiver: visit.site, at, carrier: methods.join(', ')};
    claims.add(claim, [id]);
  }
}

function addRequests(claims: Claims, base: Base, signal: Signal, sent: readonly Sent[], trip: Trip): void {
  for (const {first, ids} of sent) {
    const {request, visit, receiver, how} = first;
    for (const {carrier, form, typed, isStated, generic} of hitsOf(signal, first)) {
      // This is done for every request of a trip, often: no object is made of others here.
      const claim: Omit<Finding, 'evidence'> = {
        input: base.input,
        grade: how === 'format' ? 'plausible' : gradeOf(signal.grade, generic),
        receiver: receiver.id,
        visit: visit.id,
        stage: visit.kind,
        at: request.at,
        signal: base.signal,
        carrier,
      };
      const timing = typed ? timingOf(trip, typed, request, visit, !isStated) : undefined;
      if (form !== undefined) claim.form = form;
      if (timing !== undefined) claim.timing = timing;
      claims.add(claim, ids);
    }
  }
}

/** Requests that are alike to a signal: the first of them stands for all. */
interface Sent {
  first: Outgoing;
  ids: string[];
}

/** Requests of one page to one host, for signals that ask who received and not what. */
function byHost(outgoing: readonly Outgoing[]): Sent[] {
  const groups = new Map<string, Sent>();
  for (const out of outgoing) {
    const {request, visit, receiver, how} = out;
    const key = `${visit.id} ${receiver.id} ${request.host} ${how === 'format'}`;
    const group = groups.get(key);
    if (!group) groups.set(key, {first: out, ids: [request.id]});
    else if (group.ids.length < EVIDENCE) group.ids.push(request.id);
  }
  return [...groups.values()];
}

/** Everything that follows from the observations, one finding for each claim, in time. */
export function findingsOf(trip: Trip, detections: readonly Detection[]): Finding[] {
  const outgoing = outgoingOf(trip);
  const each = outgoing.map((out): Sent => ({first: out, ids: [out.request.id]}));
  const hosts = byHost(outgoing);
  // Most requests carry nothing that most signals look for: what has no facts is not asked for them, signal by signal.
  const withFacts = each.filter(({first}) => first.request.facts.length > 0);
  const withPersonal = each.filter(
    ({first: {personal}}) => personal.found.length + personal.stated.length > 0,
  );
  const findings = INPUTS.flatMap(({id: input, signals}) =>
    signals.flatMap(signal => {
      const claims = new Claims();
      const base = {input, signal: signal.id};
      switch (signal.from) {
        case 'field':
          addFields(claims, base, signal, trip);
          break;
        case 'detection':
          addDetections(claims, base, signal, detections);
          break;
        case 'payment-request':
          addPaymentRequests(claims, base, signal, trip);
          break;
        case 'any-request':
        case 'role':
          addRequests(claims, base, signal, hosts, trip);
          break;
        case 'fact':
        case 'event':
        case 'trait':
          addRequests(claims, base, signal, withFacts, trip);
          break;
        case 'personal':
          addRequests(claims, base, signal, withPersonal, trip);
          break;
        default:
          addRequests(claims, base, signal, each, trip);
      }
      return [...claims.all()];
    }),
  );
  return findings.sort((a, b) => a.at - b.at);
}
