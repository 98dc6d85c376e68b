import {useMemo} from 'preact/hooks';
import {parseTabStatus, type TabStatus} from '../../model/messages';
import type {Note} from '../../model/notes';
import type {Observation} from '../../model/observation';
import {browser} from '../../platform';
import {ask} from '../components/ask';
import {RecordReader} from '../components/record-reader';
import {type Live, useLive} from '../components/use-live';
import {chooseScope, type Scope} from './scope';

const DAY = 86_400_000;
const EVERY = 1000;

export interface PopupData {
  status: TabStatus;
  scope: Scope | null;
  observations: Observation[];
  notes: Note[];
}

/** The tab that the address names, else the one in front. */
async function tabInQuestion(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({active: true, currentWindow: true});
  return active?.id;
}

async function statusOf(tab: number | undefined): Promise<TabStatus> {
  const status = parseTabStatus(await ask({type: 'status', ...(tab === undefined ? {} : {tab})}));
  if (!status) throw new Error('The recorder gave no status.');
  return status;
}

/** Loads what the popup shows; the same object again where nothing has changed. */
function loader(): () => Promise<PopupData> {
  const load = fromStore();
  return async () => {
    const now = Date.now();
    const tab = await tabInQuestion();
    // Asking for the status makes the recorder write what it still holds: what a page told comes after it.
    const status = await statusOf(tab);
    try {
      return await load(status, tab, now);
    } catch (error) {
      // Why nothing can be read, the recorder knows better than the error.
      if (status.trouble) return {status, scope: null, observations: [], notes: []};
      throw error;
    }
  };
}

function fromStore(): (status: TabStatus, tab: number | undefined, now: number) => Promise<PopupData> {
  const reader = new RecordReader();
  let last: {key: string; data: PopupData} | undefined;
  return async (status, tab, now) => {
    const {notes} = await reader.aside();
    const own = (await reader.visits({since: now - DAY})).filter(({from}) => !from);
    const scope = chooseScope(own, status, tab);
    const observations = scope ? await reader.observations(scope.visits, now) : [];
    const key = JSON.stringify([status, scope, notes]);
    if (last?.key !== key || last.data.observations !== observations) {
      last = {key, data: {status, scope, observations, notes}};
    }
    return last.data;
  };
}

/** What the popup shows, kept up to date while it is open. */
export function usePopup(): [Live<PopupData>, () => Promise<void>] {
  const load = useMemo(loader, []);
  return useLive(load, EVERY);
}
