import {behindFirstParty} from '../catalog/parties/disguise';
import {receiverAt} from '../catalog/parties/receiver';
import {CATALOGUE_VERSION} from '../catalog/version';
import type {Expectation} from '../model/expectation';
import type {Receiver} from '../model/finding';
import type {Note} from '../model/notes';
import type {Observation, RequestObservation, Visit} from '../model/observation';
import {type Manifest, manifestOf} from './manifest';

/** A request as exported: with the id of who received it, by the catalogue of the time of export. */
export type ExportedRequest = RequestObservation & {party: string};

/** Version of the format. */
export const VERSION = 3;

/** The evidence bundle; described in `docs/bundle.md`. */
export interface Bundle {
  format: 'tillwatch-bundle';
  version: typeof VERSION;
  /** ISO 8601. */
  exportedAt: string;
  /** Version of the extension. */
  extension: string;
  catalogue: string;
  visits: Visit[];
  observations: (Exclude<Observation, RequestObservation> | ExportedRequest)[];
  /** Everyone who occurs as `party`. */
  receivers: Receiver[];
  /** Names of sessions, marks and comments, in the person's own words. */
  notes: Note[];
  /** What the person ticked before the trip; left out where they ticked nothing. */
  expectation?: Expectation;
  manifest: Manifest;
}

/**
 * Makes a bundle of what the store holds.
 *
 * @param about `now`: milliseconds since the epoch. `extension`: its version. `notes`, `expectation`: the person's own.
 */
export function makeBundle(
  visits: readonly Visit[],
  observations: readonly Observation[],
  {
    now,
    extension,
    notes = [],
    expectation,
  }: {now: number; extension: string; notes?: readonly Note[]; expectation?: Expectation},
): Bundle {
  const receivers = new Map<string, Receiver>();
  const exported = observations.map(observation => {
    if (observation.kind !== 'request') return observation;
    const behind = observation.thirdParty ? null : behindFirstParty(observation);
    // Where only the format tells, that the company received it was not seen: the shop's host did.
    const receiver =
      behind?.how === 'cname'
        ? behind.receiver
        : receiverAt(observation.host, observation.path, !observation.thirdParty);
    receivers.set(receiver.id, receiver);
    return {...observation, party: receiver.id};
  });
  const parts = {
    visits: [...visits],
    observations: exported,
    receivers: [...receivers.values()].sort((a, b) => a.id.localeCompare(b.id)),
    notes: [...notes],
    ...(expectation ? {expectation: {ticks: [...expectation.ticks], at: expectation.at}} : {}),
  };
  return {
    format: 'tillwatch-bundle',
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    extension,
    catalogue: CATALOGUE_VERSION,
    ...parts,
    manifest: manifestOf(parts),
  };
}
