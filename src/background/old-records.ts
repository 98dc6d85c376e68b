import {withCarrier} from '../model/notes';
import {gateFor} from '../scan/gate';
import {gateObservation, gateVisit, hashesIn, renamedId} from '../scan/gate/record';
import {prepareNeedles} from '../scan/needles';
import type {Store} from '../store/read';
import {changeAll} from '../store/write';

/**
 * Brings what older versions recorded through the gate, once: they kept words that pages showed of a person. In pieces, since there
 * may be much of it and the worker may die.
 *
 * @param now Milliseconds since the epoch; what is recorded from then on came through the gate before.
 */
export async function gateOldRecords(store: Store, now: number, piece?: number): Promise<void> {
  const gate = gateFor(prepareNeedles([]));
  const hashes = new Set<string>();
  await changeAll(store, {
    now,
    ...(piece === undefined ? {} : {piece}),
    prepare: seen => {
      for (const hash of seen.flatMap(hashesIn)) hashes.add(hash);
    },
    change: {
      visit: visit => gateVisit(visit, gate),
      note: note => ({...note, subject: withCarrier(note.subject, carrier => gate.name(carrier))}),
      observation: (observation, index) => ({
        ...gateObservation(observation, gate, hashes),
        id: renamedId(observation, index),
      }),
    },
  });
}
