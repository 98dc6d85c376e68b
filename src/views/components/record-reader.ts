import type {KeptExpectation} from '../../model/expectation';
import type {Import, Note} from '../../model/notes';
import type {Observation, Visit} from '../../model/observation';
import {
  openStore,
  readExpectations,
  readImports,
  readNotes,
  readObservations,
  readVisits,
  type Store,
  type VisitFilter,
} from '../../store/read';

/** Nothing is added to a visit this long after it ended. */
const SETTLED = 60_000;

interface Kept {
  observations: Observation[];
  /** What would change if something were added or completed. */
  signature: string;
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

  /** Observations of these visits; the same array as the last time where nothing has changed. */
  async observations(visits: readonly Visit[], now: number): Promise<Observation[]> {
    const store = await this.#open();
    for (const visit of visits) {
      const kept = this.#kept.get(visit.id);
      if (kept && visit.endedAt !== undefined && visit.endedAt < now - SETTLED) continue;
      const observations = await readObservations(store, [visit]);
      const signature = signatureOf(observations);
      if (kept?.signature !== signature) this.#kept.set(visit.id, {observations, signature});
    }
    const lists = visits.flatMap(({id}) => this.#kept.get(id) ?? []);
    const key = visits.map(({id}) => `${id} ${this.#kept.get(id)?.signature}`).join('\n');
    if (this.#last?.key !== key) {
      const observations = lists.flatMap(kept => kept.observations).sort((a, b) => a.at - b.at);
      this.#last = {key, observations};
    }
    return this.#last.observations;
  }
}
