import {analyse} from '../../src/analysis/run';
import {INPUTS} from '../../src/catalog/inputs/index';
import type {Finding} from '../../src/model/finding';
import type {Observation, RequestObservation, Visit} from '../../src/model/observation';

/** Visits with what was seen in them. */
export interface Seen {
  visits: readonly Visit[];
  observations: readonly Observation[];
}

const SIGNALS = new Map(
  INPUTS.flatMap(({id, signals}) => signals.map(signal => [`${id} ${signal.id}`, signal.from])),
);

/** A claim without its timing; what was typed is not told from what was not in the name of an event. */
const claimOf = ({stage, input, signal, receiver, grade, carrier, form = ''}: Finding): string =>
  [
    stage,
    input,
    signal,
    receiver,
    grade,
    carrier.replace(/⟦[\w-]+⟧/g, '*').replace(/alipay(?=\.)/, '*'),
    form,
  ].join(' | ');

/** How near (ms) the same request is in both. */
const NEAR = 400;
/** So near (ms) to the beginning or end of its page, a request may stand under the page beside it in a recording. */
const BORDER = 1_500;

const requestsOf = ({observations}: Seen): RequestObservation[] =>
  observations.filter((observation): observation is RequestObservation => observation.kind === 'request');

/** The same request among those of the other. */
const twinOf = (request: RequestObservation, others: readonly RequestObservation[]) =>
  others.find(
    ({host, method, body, entries, at}) =>
      host === request.host &&
      method === request.method &&
      body.bytes === request.body.bytes &&
      entries.length === request.entries.length &&
      Math.abs(at - request.at) < NEAR,
  );

/**
 * What a recording and the extension's own records of the same trip do not have in common. Each finding that only the
 * extension has is given to the blind spot that names why; what none names is `unexplained`.
 */
export function differences(extension: Seen, recording: Seen) {
  const own = analyse(extension.visits, extension.observations, 'zhima');
  const read = analyse(recording.visits, recording.observations, 'zhima');
  const ownClaims = new Set(own.findings.map(claimOf));
  const readClaims = new Set(read.findings.map(claimOf));
  const byId = new Map(extension.observations.map(observation => [observation.id, observation]));
  const readById = new Map(recording.observations.map(observation => [observation.id, observation]));
  const visits = new Map([...extension.visits, ...recording.visits].map(visit => [visit.id, visit]));
  const ownRequests = requestsOf(extension);
  const requests = requestsOf(recording);
  /** Stands under another page there, and left when one page was followed by the next. */
  const isAcross = (request: RequestObservation, twin: RequestObservation): boolean => {
    const [page, other] = [visits.get(request.visit), visits.get(twin.visit)];
    if (!page || page.kind === other?.kind) return false;
    return [page.startedAt, page.endedAt ?? Infinity].some(border => Math.abs(border - request.at) < BORDER);
  };
  const isPosted = (id: string): boolean => {
    const request = byId.get(id);
    return request?.kind === 'request' && request.resource === 'message';
  };
  const isMissing = (id: string): boolean => {
    const request = byId.get(id);
    if (request?.kind !== 'request') return false;
    const twin = twinOf(request, requests);
    return !twin || isAcross(request, twin);
  };
  const isMoved = (id: string): boolean => {
    const request = readById.get(id);
    if (request?.kind !== 'request') return false;
    const twin = twinOf(request, ownRequests);
    return twin !== undefined && isAcross(twin, request);
  };
  const whyMissing = (finding: Finding): string => {
    const from = SIGNALS.get(`${finding.input} ${finding.signal}`);
    if (from === 'detection') return 'recording-scripts';
    if (from === 'field' || from === 'payment-request') return 'recording-shown';
    if (from === 'identifier') return 'recording-storage';
    if (finding.evidence.every(isPosted)) return 'recording-messages';
    if (finding.evidence.every(isMissing)) return 'recording-leaving';
    return 'unexplained';
  };
  const missing = new Map<string, string[]>();
  for (const finding of own.findings) {
    if (readClaims.has(claimOf(finding))) continue;
    const why = whyMissing(finding);
    missing.set(why, [...(missing.get(why) ?? []), claimOf(finding)]);
  }
  // Cookies that no script may read are seen in a recording: more identifiers are known again.
  const extra = read.findings.filter(
    finding =>
      !ownClaims.has(claimOf(finding)) &&
      SIGNALS.get(`${finding.input} ${finding.signal}`) !== 'identifier' &&
      !finding.evidence.every(isMoved),
  );
  const timing = new Map(own.findings.map(finding => [claimOf(finding), finding.timing]));
  // Of what left within a quarter second of the button a recording never says that it left before.
  const accused = read.findings.filter(
    finding => finding.timing === 'before-submit' && timing.get(claimOf(finding)) === 'after-submit',
  );
  return {
    common: [...readClaims].filter(claim => ownClaims.has(claim)).length,
    missing,
    extra: extra.map(claimOf),
    accused: accused.map(claimOf),
    blindSpots: new Set(read.blindSpots.map(({id}) => id)),
  };
}
