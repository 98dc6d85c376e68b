import {LIMITS} from '../model/limits';
import type {TabStatus} from '../model/messages';
import type {Observation, Visit} from '../model/observation';
import {openStore, readObservation, readVisit, type Store} from '../store/read';
import {eraseAll, eraseVisits, putBatch} from '../store/write';
import {RecentWrites} from './recent-writes';
import type {SessionState} from './session-state';

/** Milliseconds that writes are gathered for: what is written once is not written again with each change of the moment. */
const BATCH_DELAY = 100;
/** The same for what is new and small, such as that a request left: what a sudden death of the worker can cost. */
const URGENT_DELAY = 6;
/** Between tries to write what could not be written: the first pause, which doubles, and the longest. */
const RETRY_DELAY = 1_000;
const LONGEST_RETRY_DELAY = 30_000;

/** Keys of how much was let go of a visit. */
const LOST = 'lost:';

type Trouble = NonNullable<TabStatus['trouble']>;

/**
 * The only writer. Observations of a recorded visit go to the store in batches; those of a visit whose kind
 * is not known yet wait in memory, and are dropped or stored with it.
 */
export class Recorder {
  readonly #session: SessionState;
  #store: Promise<Store> | undefined;
  /** To be written, by id: a later version of the same observation replaces the earlier. */
  readonly #observations = new Map<string, Observation>();
  /** Those of them that are not to wait for the rest. */
  readonly #urgent = new Set<string>();
  readonly #visits = new Map<string, Visit>();
  /** Waiting, by visit. */
  readonly #pending = new Map<string, Map<string, Observation>>();
  readonly #recorded = new Set<string>();
  /** Visits that were erased: what comes of them late, such as a request that was held, comes to nothing. */
  readonly #erased = new Set<string>();
  /** Recorded visits in which nothing was seen yet, and those of them in which something was. */
  readonly #quiet = new Map<string, Visit>();
  readonly #spoken = new Set<string>();
  readonly #recent = new RecentWrites();
  /** Observations that are to be written again: they take no room from what is new. */
  #recalled = 0;
  /** Visits of which something was let go that does not stand in the store yet. */
  readonly #losers = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #urgentTimer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #trouble: Trouble | null = null;
  #pause = RETRY_DELAY;

  constructor(session: SessionState) {
    this.#session = session;
  }

  /** Takes up what waited when the worker last died. */
  restore(recorded: Iterable<string>): void {
    for (const id of recorded) this.#recorded.add(id);
    for (const key of this.#session.keys('wait:')) {
      const observation = this.#session.get<Observation>(key);
      if (observation) this.#waiting(observation.visit).set(observation.id, observation);
    }
  }

  /**
   * Stores the visit from now on, with everything that waited for it. A `quiet` one is written with the first
   * thing that is seen in it.
   */
  recordVisit(visit: Visit, quiet: boolean): void {
    this.#recorded.add(visit.id);
    this.#erased.delete(visit.id);
    if (quiet && !this.#spoken.has(visit.id)) this.#quiet.set(visit.id, {...visit});
    else this.#visits.set(visit.id, {...visit});
    for (const observation of this.#pending.get(visit.id)?.values() ?? []) {
      this.#observations.set(observation.id, observation);
      this.#session.delete(`wait:${observation.id}`);
    }
    this.#pending.delete(visit.id);
    this.#schedule(BATCH_DELAY);
  }

  /** Forgets everything that waited for this visit. */
  dropVisit(id: string): void {
    for (const observation of this.#pending.get(id)?.values() ?? []) {
      this.#session.delete(`wait:${observation.id}`);
    }
    this.#pending.delete(id);
    this.#losers.delete(id);
    this.#session.delete(LOST + id);
  }

  /** @param urgent What it says is known nowhere else. */
  put(observation: Observation, urgent = false): void {
    if (this.#erased.has(observation.visit)) return;
    if (this.#recorded.has(observation.visit)) {
      const quiet = this.#quiet.get(observation.visit);
      if (quiet) {
        this.#quiet.delete(observation.visit);
        this.#spoken.add(observation.visit);
        this.#visits.set(quiet.id, quiet);
      }
      if (
        this.#trouble &&
        this.#observations.size - this.#recalled >= LIMITS.held &&
        !this.#observations.has(observation.id)
      ) {
        this.#trouble.lost += 1;
        this.lose(observation.visit);
        return;
      }
      this.#observations.set(observation.id, observation);
      if (this.#trouble) return;
      if (!urgent) this.#schedule(BATCH_DELAY);
      else {
        this.#urgent.add(observation.id);
        this.#urgentTimer ??= setTimeout(() => void this.#flushUrgent(), URGENT_DELAY);
      }
      return;
    }
    const waiting = this.#waiting(observation.visit);
    if (waiting.size >= LIMITS.pending && !waiting.has(observation.id)) {
      this.lose(observation.visit);
      return;
    }
    waiting.set(observation.id, observation);
    this.#session.set(`wait:${observation.id}`, observation);
  }

  /** Something of a visit is let go: that is told with it. */
  lose(visit: string): void {
    this.#session.set(LOST + visit, (this.#session.get<number>(LOST + visit) ?? 0) + 1);
    this.#losers.add(visit);
  }

  /** The present version of an observation, wherever it is. */
  async find(id: string, visit?: string): Promise<Observation | undefined> {
    const held = this.#observations.get(id) ?? (visit && this.#pending.get(visit)?.get(id));
    if (held) return held;
    for (const waiting of this.#pending.values()) {
      const found = waiting.get(id);
      if (found) return found;
    }
    return readObservation(await this.#open(), id);
  }

  async eraseAll(): Promise<void> {
    this.#end(this.#recorded);
    await this.#letGo(() => true);
    await eraseAll(await this.#open());
    // Visits that are still open begin anew: their next sign of life records them again.
    this.#recorded.clear();
    this.#quiet.clear();
  }

  async eraseVisits(ids: readonly string[]): Promise<void> {
    const erased = new Set(ids);
    this.#end(erased);
    await this.#letGo(visit => erased.has(visit));
    await eraseVisits(await this.#open(), ids);
  }

  /** Nothing more is taken of these visits, from this very moment on. */
  #end(visits: ReadonlySet<string>): void {
    for (const id of visits) {
      this.#erased.add(id);
      this.#quiet.delete(id);
      this.#recorded.delete(id);
    }
  }

  /** Lets go of what is to be written of some visits; also of what a write that is under way puts back when it fails. */
  async #letGo(isErased: (visit: string) => boolean): Promise<void> {
    const drop = () => {
      for (const [id, {visit}] of this.#observations) {
        if (!isErased(visit)) continue;
        this.#observations.delete(id);
        this.#urgent.delete(id);
      }
      for (const id of this.#visits.keys()) if (isErased(id)) this.#visits.delete(id);
    };
    drop();
    await this.#writing;
    drop();
    this.#recent.forget(isErased);
  }

  /** Writes what is waiting for the disk and answers when it is there. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#urgentTimer);
    this.#timer = undefined;
    this.#urgentTimer = undefined;
    this.#writing = this.#writing.then(() => this.#write([...this.#observations.keys()]));
    await this.#writing;
  }

  async #flushUrgent(): Promise<void> {
    this.#urgentTimer = undefined;
    this.#writing = this.#writing.then(() => this.#write([...this.#urgent]));
    await this.#writing;
  }

  /** What keeps the recorder from writing, and how many observations it had to let go for it; null where nothing does. */
  trouble(): Trouble | null {
    return this.#trouble;
  }

  /** The open store, for reads that need it. */
  store(): Promise<Store> {
    return this.#open();
  }

  #waiting(visit: string): Map<string, Observation> {
    let waiting = this.#pending.get(visit);
    if (!waiting) {
      waiting = new Map();
      this.#pending.set(visit, waiting);
    }
    return waiting;
  }

  #withLoss(visit: Visit): Visit {
    const lost = this.#session.get<number>(LOST + visit.id);
    return lost ? {...visit, lost} : visit;
  }

  /** Recorded visits that lost something since they were written, as they stand in the store. */
  async #losersIn(store: Store, known: readonly Visit[]): Promise<Visit[]> {
    const ids = [...this.#losers].filter(
      id => this.#recorded.has(id) && !known.some(visit => visit.id === id),
    );
    const found = await Promise.all(ids.map(id => readVisit(store, id)));
    return found.flatMap(visit => (visit ? this.#withLoss(visit) : []));
  }

  /** @param ids Observations to write now; all visits go with them. */
  async #write(ids: readonly string[]): Promise<void> {
    const visits = [...this.#visits.values()].map(visit => this.#withLoss(visit));
    const observations = ids.flatMap(id => this.#observations.get(id) ?? []);
    if (visits.length + observations.length === 0) return;
    this.#visits.clear();
    for (const id of ids) {
      this.#observations.delete(id);
      this.#urgent.delete(id);
    }
    try {
      const store = await this.#open();
      const losers = await this.#losersIn(store, visits);
      await putBatch(store, [...visits, ...losers], observations);
      for (const {id} of [...visits, ...losers]) this.#losers.delete(id);
      this.#recent.note([...visits, ...losers], observations, Date.now());
      this.#trouble = null;
      this.#recalled = 0;
      this.#pause = RETRY_DELAY;
    } catch (error) {
      // Put back what is not newer already, and try again: nothing that was seen is given up.
      this.#putBack(visits, observations);
      const before = this.#observations.size;
      const recent = this.#recent.take();
      this.#putBack(recent.visits, recent.observations);
      this.#recalled += this.#observations.size - before;
      this.#store = undefined;
      const {name} = error as Error;
      console.warn('Tillwatch could not write and will try again:', name);
      this.#trouble = {
        // Chrome says that the disk is full once, and then only that it can't open the store.
        reason: name === 'QuotaExceededError' || this.#trouble?.reason === 'full' ? 'full' : 'closed',
        lost: this.#trouble?.lost ?? 0,
      };
      this.#schedule(this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_RETRY_DELAY);
    }
  }

  /** What is not to be written in a newer version anyway. */
  #putBack(visits: Iterable<Visit>, observations: Iterable<Observation>): void {
    for (const visit of visits) if (!this.#visits.has(visit.id)) this.#visits.set(visit.id, visit);
    for (const observation of observations) {
      if (!this.#observations.has(observation.id)) this.#observations.set(observation.id, observation);
    }
  }

  #open(): Promise<Store> {
    this.#store ??= openStore(() => {
      this.#store = undefined;
    });
    this.#store.catch(() => {
      this.#store = undefined;
    });
    return this.#store;
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }
}
