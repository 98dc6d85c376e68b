import type {Observation, Visit} from '../model/observation';

/** So long (ms) what was written is remembered, and so many records of each kind. */
const REMEMBERED = 60_000;
const MOST = 2_000;

/** Records by id, with when they were written, oldest first. */
class Recent<Entry extends {id: string}> {
  readonly #entries = new Map<string, {entry: Entry; at: number}>();

  note(entries: Iterable<Entry>, at: number): void {
    for (const entry of entries) {
      this.#entries.delete(entry.id);
      this.#entries.set(entry.id, {entry, at});
    }
    for (const [id, {at: written}] of this.#entries) {
      if (at - written < REMEMBERED && this.#entries.size <= MOST) break;
      this.#entries.delete(id);
    }
  }

  take(): Entry[] {
    const entries = [...this.#entries.values()].map(({entry}) => entry);
    this.#entries.clear();
    return entries;
  }

  forget(isErased: (entry: Entry) => boolean): void {
    for (const [id, {entry}] of this.#entries) if (isErased(entry)) this.#entries.delete(id);
  }
}

/**
 * What was written last. A browser may take a write for done and lose it with the store when the disk turns out to be full:
 * Chrome opens it again without what came last.
 */
export class RecentWrites {
  readonly #visits = new Recent<Visit>();
  readonly #observations = new Recent<Observation>();

  /** Notes what the browser took for written. @param at ms since the epoch */
  note(visits: readonly Visit[], observations: readonly Observation[], at: number): void {
    this.#visits.note(visits, at);
    this.#observations.note(observations, at);
  }

  /** Hands it out to be written again. */
  take(): {visits: Visit[]; observations: Observation[]} {
    return {visits: this.#visits.take(), observations: this.#observations.take()};
  }

  /** What is erased is not to come back. @param isErased asked with the id of a visit */
  forget(isErased: (visit: string) => boolean): void {
    this.#visits.forget(({id}) => isErased(id));
    this.#observations.forget(({visit}) => isErased(visit));
  }
}
