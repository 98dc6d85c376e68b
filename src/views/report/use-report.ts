import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {sittingsOf} from '../../analysis/sittings';
import type {KeptExpectation} from '../../model/expectation';
import type {Import, Note} from '../../model/notes';
import type {Observation, Visit} from '../../model/observation';
import {ask} from '../components/ask';
import {RecordReader} from '../components/record-reader';
import {type Live, useLive} from '../components/use-live';
import {type Filter, readFilter, writeFilter} from './filter';
import {visitsOfSession} from './select';

const EVERY = 3000;

export interface Records {
  visits: Visit[];
  observations: Observation[];
  notes: Note[];
  imports: Import[];
  expectations: KeptExpectation[];
}

/** What is there of the records while there are many and the rest is being read: one sitting, whole. */
export interface Beginning {
  records: Records;
  /** All visits, also those whose observations are not read yet. */
  known: Visit[];
  /** Pages read so far. */
  read: number;
}

/** Pages of which all are read before anything is shown; it takes no longer than the eye needs. */
const FEW = 60;

/** The visits to begin with: those that are asked for, else the newest sitting. */
function firstOf(visits: readonly Visit[], session: string): readonly Visit[] {
  const own = visitsOfSession(visits, session);
  return session === '' ? (sittingsOf(own).at(-1)?.visits ?? []) : own;
}

type OnBeginning = (beginning: Beginning) => void;

function loader(session: {current: string}, onBeginning: OnBeginning): () => Promise<Records> {
  const reader = new RecordReader();
  let last: {key: string; records: Records} | undefined;

  /** Shows the first of many; gives what is to be told of how far the rest is read. */
  async function begin(visits: Visit[], aside: Awaited<ReturnType<RecordReader['aside']>>, now: number) {
    const first = [...firstOf(visits, session.current)];
    const records = {visits: first, observations: await reader.observations(first, now), ...aside};
    const tell = (rest: number) =>
      onBeginning({records, known: visits, read: Math.min(first.length + rest, visits.length)});
    tell(0);
    return tell;
  }

  return async () => {
    // Asking for the status makes the recorder write what it still holds. The records are there without it too.
    await ask({type: 'status'}).catch(() => undefined);
    const visits = await reader.visits();
    const now = Date.now();
    const aside = await reader.aside();
    const onRead = last || visits.length <= FEW ? undefined : await begin(visits, aside, now);
    const observations = await reader.observations(visits, now, onRead);
    const key = JSON.stringify([visits, aside]);
    if (last?.key !== key || last.records.observations !== observations) {
      last = {key, records: {visits, observations, ...aside}};
    }
    return last.records;
  };
}

/**
 * All records, kept up to date while the report is open, and what is there until they have been read.
 *
 * @param session The session of the filter: it is read before the others.
 */
export function useRecords(session: string): {
  live: Live<Records>;
  beginning: Beginning | null;
  refresh: () => Promise<void>;
} {
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const wanted = useRef(session);
  wanted.current = session;
  const load = useMemo(() => loader(wanted, setBeginning), []);
  const [live, refresh] = useLive(load, EVERY);
  return {live, beginning: live.phase === 'loading' ? beginning : null, refresh};
}

/** The filter as the address says it; changing it changes the address. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const [filter, setFilter] = useState(() => readFilter(location.hash));
  useEffect(() => {
    const follow = () => setFilter(readFilter(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    filter,
    change => {
      location.hash = writeFilter({...filter, ...change});
    },
  ];
}
