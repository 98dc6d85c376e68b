import {LIMITS} from '../model/limits';
import type {ContentEvent, ContentReply, FromContent, KeyedForm} from '../model/messages';
import {runtime} from './runtime';

/** Milliseconds that events are gathered for. */
const GATHER = 40;
/** The same for what scripts of the page do, of which there is much and nothing is urgent. */
const GATHER_ACTS = 150;
const RETRY = 400;
/** Events of one message. */
const BATCH = 150;
/** What counts anew each time that it is told. */
const isOnce = (event: ContentEvent): boolean =>
  event.type === 'told' && (event.kind === 'body' || event.kind === 'frame');
/** What scripts do: it is told as totals. */
const isOfScripts = (event: ContentEvent): boolean =>
  event.type === 'acts' || (event.type === 'told' && (event.kind === 'calls' || event.kind === 'stored'));
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
  /** Forms of which the queue does not know what their fields ask for, by the keys of those. */
  readonly #forms = new Map<string, KeyedForm>();
  readonly #onStatus: (status: ContentReply['status']) => void;

  constructor(onStatus: (status: ContentReply['status']) => void) {
    this.#onStatus = onStatus;
  }

  send(event: ContentEvent): void {
    this.#queue.push(event);
    // A page that is never answered must not fill its memory.
    if (this.#queue.length > 400) this.#queue.splice(0, 200);
    const canWait = isOfScripts(event);
    if (!canWait && this.#isPatient) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    if (this.#timer !== undefined) return;
    this.#isPatient = canWait;
    this.#timer = setTimeout(() => void this.flush(), canWait ? GATHER_ACTS : GATHER);
  }

  /** Asks what has become of the page, without anything to tell. */
  inquire(): void {
    if (this.#sending || this.#queue.length > 0 || !runtime.id) return;
    const asked = runtime.sendMessage(this.#message([])) as Promise<Partial<ContentReply> | undefined>;
    asked.then(
      reply => reply?.status && this.#onStatus(reply.status),
      () => undefined,
    );
  }

  /** What comes is about fields of these forms whose types are not known: they are asked for with it. */
  ask(forms: readonly KeyedForm[]): void {
    for (const form of forms) {
      const fields = [...this.#forms.values()].reduce((sum, {keys}) => sum + keys.length, form.keys.length);
      if (this.#forms.size < LIMITS.forms && fields <= LIMITS.asked)
        this.#forms.set(form.keys.join(' '), form);
    }
  }

  #message(events: ContentEvent[]): FromContent {
    const forms = [...this.#forms.values()];
    return {type: 'content', events, ...(forms.length > 0 ? {forms} : {})};
  }

  /**
   * Sends everything that has not been answered, for a page that is being left: there is no later. What is under way is
   * sent again, since the recorder may have died with it and the same report twice is one; bodies and frames of sockets,
   * which would count twice, are not.
   */
  hurry(): void {
    const underWay = this.#sending ? this.#underWay : 0;
    const all = this.#queue.filter((event, index) => index >= underWay || !isOnce(event));
    this.#queue = [];
    for (let at = 0; at < all.length && runtime.id; at += BATCH) {
      runtime.sendMessage(this.#message(all.slice(at, at + BATCH))).catch(() => undefined);
    }
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending || this.#queue.length === 0 || !runtime.id) return;
    this.#sending = true;
    const events = this.#queue.slice(0, BATCH);
    this.#underWay = events.length;
    try {
      const reply = (await runtime.sendMessage(this.#message(events))) as Partial<ContentReply> | undefined;
      this.#queue.splice(0, events.length);
      if (this.#queue.length === 0) this.#forms.clear();
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
