import type {Observation, Visit} from '../model/observation';

/** Visits with what was seen in them. */
export interface RecordSet {
  visits: readonly Visit[];
  observations: readonly Observation[];
}

/**
 * When the state of consent that a page keeps changed for the last time (ms since the epoch); null where none was seen
 * being kept. Consent managers often store their defaults before anybody chose, so the first store is no choice yet.
 */
export function consentMoment({visits, observations}: RecordSet): number | null {
  const ids = new Set(visits.map(({id}) => id));
  const states = new Map<string, string>();
  let moment: number | null = null;
  const kept = observations
    .flatMap(seen =>
      seen.kind === 'stored' && seen.consent !== undefined && ids.has(seen.visit) ? [seen] : [],
    )
    .sort((a, b) => a.at - b.at);
  for (const {host, name, consent = '', at} of kept) {
    const key = `${host} ${name}`;
    if (states.get(key) === consent) continue;
    states.set(key, consent);
    moment = at;
  }
  return moment;
}

/**
 * What was seen before a moment, or from then on. That a form was sent stays on both sides, since what left after it is
 * told from what left before by nothing else.
 */
export function sideOf(
  {visits, observations}: RecordSet,
  moment: number,
  side: 'before' | 'after',
): RecordSet {
  const isOn = (at: number) => (side === 'before' ? at < moment : at >= moment);
  const seen = observations.filter(({kind, at}) => isOn(at) || kind === 'submit');
  const active = new Set(seen.filter(({kind}) => kind !== 'submit').map(({visit}) => visit));
  return {visits: visits.filter(({id}) => active.has(id)), observations: seen};
}
