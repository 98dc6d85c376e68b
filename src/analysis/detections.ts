import {DETECTORS} from '../catalog/detectors/index';
import type {Detection} from '../model/finding';
import type {ActObservation, Observation, Visit} from '../model/observation';
import {type Detector, INSTRUMENTS, type Instrument, type Keeping, type Scene} from '../model/units';
import type {Trip} from './context';
import {doerOf, doersOf} from './doers';

/** Observations that one detection refers to at most; the first ones prove it. */
const EVIDENCE = 24;
const WATCH = 'watch:';

const isOf =
  <K extends Observation['kind']>(kind: K) =>
  (observation: Observation): observation is Extract<Observation, {kind: K}> =>
    observation.kind === kind;

/** How identifiers were kept, by hash and in time; `since`: when the page began on which it happened. */
type Keepings = ReadonlyMap<string, readonly (Keeping & {since: number})[]>;

/** What a header or a script keeps lasts beyond its page: pages that began later know it too. */
function keepingsOf(trip: Trip): Keepings {
  const keepings = new Map<string, (Keeping & {since: number})[]>();
  const add = (hash: string, keeping: Keeping & {since: number}) => {
    const known = keepings.get(hash);
    if (known) known.push(keeping);
    else keepings.set(hash, [keeping]);
  };
  for (const observation of trip.observations) {
    const visit = trip.byId.get(observation.visit);
    if (!visit) continue;
    const base = {since: visit.startedAt, evidence: observation.id};
    if (observation.kind === 'request' && observation.setCookies?.length) {
      const owner = trip.outsiderOf(observation)?.receiver;
      if (!owner) continue;
      for (const {name, value, maxAge = 0} of observation.setCookies) {
        if (value !== undefined) add(value, {...base, area: 'cookie', name, maxAge, owner});
      }
    } else if (observation.kind === 'stored' && observation.isIdentifier) {
      const owner = doerOf(observation.scripts, visit)?.receiver;
      const {hash, area, name, maxAge = 0} = observation;
      if (owner) add(hash, {...base, area, name, maxAge, owner});
    }
  }
  return keepings;
}

/** One visit as detectors look at it; identifiers of earlier visits are known as well. */
function sceneOf(trip: Trip, visit: Visit, own: readonly Observation[], keepings: Keepings): Scene {
  return {
    visit,
    doers: doersOf(
      own.filter(isOf('act')).filter(({act}) => !act.startsWith(WATCH)),
      visit,
    ),
    fields: own.filter(isOf('field')),
    timingOf: (type, at) => trip.timelines.of(type, {at}, visit, true),
    requests: own.filter(isOf('request')),
    keepingOf: (hash, counts) =>
      keepings.get(hash)?.find(keeping => keeping.since <= visit.startedAt && counts(keeping)),
    receiverOf: request => trip.outsiderOf(request)?.receiver ?? null,
    observations: own,
  };
}

/** Instruments that watched a visit, by their own word. */
function watching(acts: readonly ActObservation[]): Set<Instrument> {
  const named = acts.flatMap(({act}) => (act.startsWith(WATCH) ? act.slice(WATCH.length).split('.') : []));
  return new Set(INSTRUMENTS.filter(instrument => named.includes(instrument)));
}

/** What a detector needs and this visit has not. */
function missing({needs}: Detector, own: readonly Observation[]): string[] {
  const watched = watching(own.filter(isOf('act')));
  const kinds = new Set(own.map(({kind}) => kind));
  return [
    ...(needs.instruments ?? []).filter(instrument => !watched.has(instrument)),
    // A page without fields is no reason for doubt where the page was watched.
    ...(needs.observations ?? []).filter(kind => kind !== 'field' && !kinds.has(kind)),
  ];
}

function ask(detector: Detector, scene: Scene): Detection[] {
  const {visit, observations} = scene;
  const base = {detector: detector.id, visit: visit.id, stage: visit.kind, at: visit.startedAt};
  const none = {...base, details: {}, reasons: [], evidence: []};
  const lacking = missing(detector, observations);
  if (lacking.length > 0) return [{...none, state: 'unknown', reasons: lacking}];
  try {
    const times = new Map(observations.map(({id, at}) => [id, at]));
    const found = detector.detect(scene).map(({verdict, receiver, evidence, grade, ...rest}): Detection => {
      const at = Math.min(...evidence.flatMap(id => times.get(id) ?? []));
      const shown = {
        ...base,
        ...rest,
        receiver: receiver.id,
        evidence: evidence.slice(0, EVIDENCE),
        at: Number.isFinite(at) ? at : base.at,
      };
      return verdict === 'found' ? {...shown, state: 'found', grade} : {...shown, state: 'not-found'};
    });
    return found.length > 0 ? found : [{...none, state: 'not-found'}];
  } catch {
    // A detector that fails has not looked: that is not the same as nothing.
    return [{...none, state: 'error'}];
  }
}

/**
 * What each detector says of each visit: at least one answer for both, so that what could not be judged is told from
 * what did not happen.
 */
export function detectionsOf(trip: Trip, detectors: readonly Detector[] = DETECTORS): Detection[] {
  const byVisit = new Map<string, Observation[]>(trip.visits.map(({id}) => [id, []]));
  for (const observation of trip.observations) byVisit.get(observation.visit)?.push(observation);
  const keepings = keepingsOf(trip);
  return trip.visits.flatMap(visit => {
    const scene = sceneOf(trip, visit, byVisit.get(visit.id) ?? [], keepings);
    return detectors.flatMap(detector => ask(detector, scene));
  });
}
