import type {Visit} from '../model/observation';

/** A pause after which somebody is taken to have come back, in ms; web analytics count sessions by the same. */
const PAUSE = 30 * 60_000;

/** Pages that were looked at without a long pause between them: one's own, or those of one import. */
export interface Sitting {
  /** Id of its first visit. */
  id: string;
  /** Import that it came with. */
  from?: string;
  startedAt: number;
  visits: Visit[];
}

/** Visits as sittings, in time. A page that stays open is no pause: what counts is when it was left. */
export function sittingsOf(visits: readonly Visit[]): Sitting[] {
  const sittings: Sitting[] = [];
  const open = new Map<string, {sitting: Sitting; until: number}>();
  for (const visit of [...visits].sort((a, b) => a.startedAt - b.startedAt)) {
    const source = visit.from ?? '';
    const end = visit.endedAt ?? visit.startedAt;
    const last = open.get(source);
    if (last && visit.startedAt - last.until < PAUSE) {
      last.sitting.visits.push(visit);
      last.until = Math.max(last.until, end);
      continue;
    }
    const sitting: Sitting = {id: visit.id, startedAt: visit.startedAt, visits: [visit]};
    if (visit.from) sitting.from = visit.from;
    open.set(source, {sitting, until: end});
    sittings.push(sitting);
  }
  return sittings;
}
