import {browser} from '../platform';

/** Milliseconds that discarded keys are gathered for. */
const SWEEP = 500;

/**
 * Small state that must outlive the worker but never reach the disk: `storage.session` lives in memory and
 * ends with the browser. Reads are from memory; writes go out in batches.
 */
export class SessionState {
  readonly #values = new Map<string, unknown>();
  readonly #dirty = new Set<string>();
  /** Keys that stand in the browser's storage: what came and went within one batch never gets there. */
  readonly #stored = new Set<string>();
  /** Keys that are of no use any more and may go whenever something else is written. */
  readonly #spent = new Set<string>();
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sweeping: ReturnType<typeof setTimeout> | undefined;
  /** Set once a write was refused: from then on what is read after a restart may be incomplete. */
  lossy = false;

  /** @param delay Milliseconds that writes are gathered for. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  async load(): Promise<void> {
    for (const [key, text] of Object.entries(await browser.storage.session.get(null))) {
      this.#stored.add(key);
      if (this.#values.has(key)) continue;
      try {
        this.#values.set(key, JSON.parse(String(text)));
      } catch {
        // An older version wrote it, in its own way: what was typed may be among it.
        this.lossy = true;
      }
    }
    this.lossy ||= this.#values.get('lossy') === true;
  }

  get<T>(key: string): T | undefined {
    return this.#values.get(key) as T | undefined;
  }

  /** Keys that begin so. */
  keys(prefix: string): string[] {
    return [...this.#values.keys()].filter(key => key.startsWith(prefix));
  }

  set(key: string, value: unknown): void {
    this.#values.set(key, value);
    this.#touch(key);
  }

  delete(key: string): void {
    if (this.#values.delete(key)) this.#touch(key);
  }

  /** The same for what does no harm where it is: taken out of the browser's storage in one go with others. */
  discard(key: string): void {
    if (!this.#values.delete(key)) return;
    this.#dirty.delete(key);
    if (!this.#stored.has(key)) return;
    this.#spent.add(key);
    this.#sweeping ??= setTimeout(() => {
      this.#sweeping = undefined;
      for (const spent of this.#spent) this.#touch(spent);
      this.#spent.clear();
    }, SWEEP);
  }

  /** Writes what is waiting; called by itself after the delay. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // As text: browsers take objects apart and put them together again at every border, which is most of what this costs.
    const changed: Record<string, string> = {};
    const removed: string[] = [];
    for (const key of this.#dirty) {
      if (this.#values.has(key)) {
        changed[key] = JSON.stringify(this.#values.get(key));
        this.#stored.add(key);
      } else if (this.#stored.delete(key)) removed.push(key);
    }
    this.#dirty.clear();
    try {
      if (removed.length > 0) await browser.storage.session.remove(removed);
      if (Object.keys(changed).length > 0) await browser.storage.session.set(changed);
    } catch {
      // Over quota: memory still holds it, a restart would not.
      this.lossy = true;
      await browser.storage.session.set({lossy: 'true'}).catch(() => undefined);
    }
  }

  #touch(key: string): void {
    this.#spent.delete(key);
    this.#dirty.add(key);
    this.#timer ??= setTimeout(() => void this.flush(), this.#delay);
  }
}
