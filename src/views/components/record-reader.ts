import type {KeptExpectation} from '../../model/expectation';
import type {Import, Note} from '../../model/notes';
import type {Observation, Visit} from '../../model/observation';
import {
  openStore,
  readExpectations,
  readImports,
  readNotes,
  readObservationsByVisit,
  readVisits,
  type Store,
  type VisitFilter,
} from '../../store/read';

/** Nothing is added to a visit this long after it ended. */
const SETTLED = 60_000;

/** Visits that are read together: few enough that the page stays usable meanwhile. */
const AT_ONCE = 24;

interface Kept {
  observations: Observation[];
  /** What would change if something were added or completed. */
  signature: string;
  /** Which change of all it was that brought it. */
  change: number;
}

const signatureOf = (observations: readonly Observation[]): string =>
  observations
    .map(observation =>
      observation.kind === 'request'
        ? `${observation.delivery}${observation.status ?? ''}${observation.facts.length}`
        : observation.kind === 'field'
          ? `${observation.type}${observation.filled}`
          : observation.kind,
    )
    .join();

/** Reads the store again and again while a view is open, and touches only what can have changed. */
export class RecordReader {
  #store: Promise<Store> | undefined;
  readonly #kept = new Map<string, Kept>();
  #changes = 0;
  #last: {key: string; observations: Observation[]} | undefined;

  #open(): Promise<Store> {
    this.#store ??= openStore(() => {
      this.#store = undefined;
    });
    this.#store.catch(() => {
      this.#store = undefined;
    });
    return this.#store;
  }

  async visits(filter?: VisitFilter): Promise<Visit[]> {
    return readVisits(await this.#open(), filter);
  }

  /** The person's own notes, the bundles that are kept apart, and what was expected before the trips. */
  async aside(): Promise<{notes: Note[]; imports: Import[]; expectations: KeptExpectation[]}> {
    const store = await this.#open();
    return {
      notes: await readNotes(store),
      imports: await readImports(store),
      expectations: await readExpectations(store),
    };
  }

  /**
   * Observations of these visits, in time; the same array as the last time where nothing has changed.
   *
   * @param onRead Told now and then of how many of the visits have been read, where that takes long.
   */
  async observations(
    visits: readonly Visit[],
    now: number,
    onRead: (visits: number) => void = () => undefined,
  ): Promise<Observation[]> {
    const store = await this.#open();
    const due = visits.filter(({id, endedAt}) => {
      const isSettled = endedAt !== undefined && endedAt < now - SETTLED;
      return !isSettled || !this.#kept.has(id);
    });
    for (let at = 0; at < due.length; at += AT_ONCE) {
      const some = due.slice(at, at + AT_ONCE);
      const lists = await readObservationsByVisit(store, some);
      for (const [index, {id}] of some.entries()) this.#keep(id, lists[index] ?? []);
      onRead(at + some.length);
    }
    const key = visits.map(({id}) => `${id} ${this.#kept.get(id)?.change}`).join('\n');
    if (this.#last?.key !== key) {
      const observations = visits.flatMap(({id}) => this.#kept.get(id)?.observations ?? []);
      this.#last = {key, observations: observations.sort((a, b) => a.at - b.at)};
    }
    return this.#last.observations;
  }

  #keep(id: string, observations: Observation[]): void {
    const kept = this.#kept.get(id);
    const signature = signatureOf(observations);
    if (kept?.signature === signature) return;
    this.#changes += 1;
    this.#kept.set(id, {observations, signature, change: this.#changes});
  }
}
