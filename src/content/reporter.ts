import type {ContentEvent, ContentReply} from '../model/messages';
import {runtime} from './runtime';

const GATHER = 40;
/** The same for what scripts of the page do, of which there is much and nothing is urgent. */
const GATHER_ACTS = 150;
const RETRY = 400;
const TRIES = 6;

/**
 * Sends events to the background in batches, in order, again until they are acknowledged: the worker may die
 * in any moment, and what it acknowledges is safe.
 */
export class Reporter {
  #queue: ContentEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is gathered so far can wait the longer time. */
  #isPatient = false;
  #sending = false;
  /** Events at the head of the queue that are being sent. */
  #underWay = 0;
  #failures = 0;
  readonly #onStatus: (status: ContentReply['status']) => void;

  constructor(onStatus: (status: ContentReply['status']) => void) {
    this.#onStatus = onStatus;
  }

  send(event: ContentEvent): void {
    this.#queue.push(event);
    // A page that is never answered must not fill its memory.
    if (this.#queue.length > 400) this.#queue.splice(0, 200);
    const isActs = event.type === 'acts' || event.type === 'calls' || event.type === 'stored';
    if (!isActs && this.#isPatient) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    if (this.#timer !== undefined) return;
    this.#isPatient = isActs;
    this.#timer = setTimeout(() => void this.flush(), isActs ? GATHER_ACTS : GATHER);
  }

  /** Sends what waits beside what is under way, once: for a page that is being left. */
  hurry(): void {
    const events = this.#queue.splice(this.#sending ? this.#underWay : 0);
    if (events.length > 0 && runtime.id) runtime.sendMessage({type: 'content', events}).catch(() => {});
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending || this.#queue.length === 0 || !runtime.id) return;
    this.#sending = true;
    const events = this.#queue.slice(0, 150);
    this.#underWay = events.length;
    try {
      const reply = (await runtime.sendMessage({type: 'content', events})) as
        | Partial<ContentReply>
        | undefined;
      this.#queue.splice(0, events.length);
      this.#failures = 0;
      if (reply?.status) this.#onStatus(reply.status);
    } catch {
      this.#failures += 1;
      // The extension was updated or removed: this copy of the script is an orphan.
      if (this.#failures >= TRIES) this.#queue = [];
    }
    this.#sending = false;
    if (this.#queue.length > 0) {
      this.#timer ??= setTimeout(() => void this.flush(), this.#failures > 0 ? RETRY * this.#failures : 0);
    }
  }
}
