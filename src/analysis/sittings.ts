import type {Visit} from '../model/observation';

/** A pause after which somebody is taken to have come back, in ms; web analytics count sessions by the same. */
const PAUSE = 30 * 60_000;

/** Pages that were looked at without a long pause between them. */
export interface Sitting {
  /** Id of its first visit. */
  id: string;
  startedAt: number;
  visits: Visit[];
}

/** Visits as sittings, in time. A page that stays open is no pause: what counts is when it was left. */
export function sittingsOf(visits: readonly Visit[]): Sitting[] {
  const sittings: Sitting[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const visit of [...visits].sort((a, b) => a.startedAt - b.startedAt)) {
    const last = sittings.at(-1);
    if (last && visit.startedAt - until < PAUSE) last.visits.push(visit);
    else sittings.push({id: visit.id, startedAt: visit.startedAt, visits: [visit]});
    until = Math.max(until, visit.endedAt ?? visit.startedAt);
  }
  return sittings;
}
