import type {Channel} from './emit';
import type {Ledger} from './ledger';

/** Instruments that were at work: only what was watched for can be said not to have happened. */
const INSTRUMENTS = 'reads.listeners.storage.mutations.fingerprinting';

/** Tells, for each step of a page, that its instruments were there. */
export function tellOfWatch(channel: Channel, ledger: Ledger): void {
  if (window !== window.top) return;
  const tell = () => ledger.state(`watch:${INSTRUMENTS}`);
  tell();
  channel.onWake(tell);
}
