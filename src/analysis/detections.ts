import {DETECTORS} from '../catalog/detectors/index';
import type {Detection, Receiver} from '../model/finding';
import type {
  ActObservation,
  Observation,
  RequestObservation,
  StoredObservation,
  Visit,
} from '../model/observation';
import {type Detector, INSTRUMENTS, type Instrument, type Scene} from '../model/units';
import type {Trip} from './context';
import {doerOf, doersOf} from './doers';

/** Observations that one detection refers to at most; the first ones prove it. */
const EVIDENCE = 24;
const WATCH = 'watch:';

const isOf =
  <K extends Observation['kind']>(kind: K) =>
  (observation: Observation): observation is Extract<Observation, {kind: K}> =>
    observation.kind === kind;

/** Identifiers that scripts kept up to the end of a visit, with whose they are. */
function keptUntil(stored: readonly StoredObservation[], visit: Visit): Scene['kept'] {
  return stored.flatMap(one => {
    const receiver = doerOf(one.scripts, visit)?.receiver;
    return receiver ? [{stored: one, receiver}] : [];
  });
}

function cookiesOf(
  requests: readonly RequestObservation[],
  receiverOf: Scene['receiverOf'],
): Scene['cookies'] {
  return requests.flatMap(request => {
    const receiver = receiverOf(request);
    if (!receiver) return [];
    return (request.setCookies ?? []).map(({name, value, maxAge}) => ({
      name,
      hash: value,
      receiver,
      evidence: request.id,
      ...(maxAge === undefined ? {} : {maxAge}),
    }));
  });
}

/** One visit as detectors look at it; identifiers of earlier visits are known as well. */
function sceneOf(trip: Trip, visit: Visit, own: readonly Observation[]): Scene {
  const until = trip.visits
    .filter(({startedAt}) => startedAt <= visit.startedAt)
    .reduce((ids, {id}) => ids.add(id), new Set<string>());
  const before = trip.observations.filter(observation => until.has(observation.visit));
  const receiverOf = (request: RequestObservation): Receiver | null =>
    trip.outsiderOf(request)?.receiver ?? null;
  return {
    visit,
    doers: doersOf(
      own.filter(isOf('act')).filter(({act}) => !act.startsWith(WATCH)),
      visit,
    ),
    fields: own.filter(isOf('field')),
    submits: own.filter(isOf('submit')),
    requests: own.filter(isOf('request')),
    kept: keptUntil(before.filter(isOf('stored')), visit),
    cookies: cookiesOf(before.filter(isOf('request')), receiverOf),
    receiverOf,
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
  return trip.visits.flatMap(visit => {
    const scene = sceneOf(trip, visit, byVisit.get(visit.id) ?? []);
    return detectors.flatMap(detector => ask(detector, scene));
  });
}
