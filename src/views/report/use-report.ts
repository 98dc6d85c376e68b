import {useEffect, useMemo, useState} from 'preact/hooks';
import type {KeptExpectation} from '../../model/expectation';
import type {Import, Note} from '../../model/notes';
import type {Observation, Visit} from '../../model/observation';
import {ask} from '../components/ask';
import {RecordReader} from '../components/record-reader';
import {type Live, useLive} from '../components/use-live';
import {type Filter, readFilter, writeFilter} from './filter';

const EVERY = 3000;

export interface Records {
  visits: Visit[];
  observations: Observation[];
  notes: Note[];
  imports: Import[];
  expectations: KeptExpectation[];
}

function loader(): () => Promise<Records> {
  const reader = new RecordReader();
  let last: {key: string; records: Records} | undefined;
  return async () => {
    // Asking for the status makes the recorder write what it still holds. The records are there without it too.
    await ask({type: 'status'}).catch(() => undefined);
    const visits = await reader.visits();
    const observations = await reader.observations(visits, Date.now());
    const aside = await reader.aside();
    const key = JSON.stringify([visits, aside]);
    if (last?.key !== key || last.records.observations !== observations) {
      last = {key, records: {visits, observations, ...aside}};
    }
    return last.records;
  };
}

/** All records, kept up to date while the report is open. */
export function useRecords(): [Live<Records>, () => Promise<void>] {
  const load = useMemo(loader, []);
  return useLive(load, EVERY);
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
