import type {Visit} from '../model/observation';

/** Visits in one go, of one's own or of one import. */
export interface Session {
  /** Id of its first visit. */
  id: string;
  /** Import that it came with. */
  from?: string;
  /** Milliseconds since the epoch; `endedAt` is the last sign of it. */
  startedAt: number;
  endedAt: number;
  sites: string[];
  visits: string[];
}

/** After so long (ms) without a page a new session begins: half an hour, as web analytics has it. */
export const PAUSE = 30 * 60_000;

/** Sessions of these visits, in the order in which they began. */
export function sessionsOf(visits: readonly Visit[]): Session[] {
  const open = new Map<string, Session>();
  const sessions: Session[] = [];
  for (const visit of [...visits].sort((a, b) => a.startedAt - b.startedAt)) {
    const source = visit.from ?? '';
    const end = visit.endedAt ?? visit.startedAt;
    const known = open.get(source);
    if (known && visit.startedAt - known.endedAt < PAUSE) {
      known.endedAt = Math.max(known.endedAt, end);
      known.visits.push(visit.id);
      if (!known.sites.includes(visit.site)) known.sites.push(visit.site);
      continue;
    }
    const session: Session = {
      id: visit.id,
      startedAt: visit.startedAt,
      endedAt: end,
      sites: [visit.site],
      visits: [visit.id],
      ...(visit.from ? {from: visit.from} : {}),
    };
    open.set(source, session);
    sessions.push(session);
  }
  return sessions;
}
