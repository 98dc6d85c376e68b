import {decodeRequest} from '../catalog/decoders/decode';
import {gateFor} from '../scan/gate';
import type {Identifiers} from '../scan/identifiers';
import {keyedHash, type Needles} from '../scan/needles';
import type {RawBody, RawRequest} from '../scan/raw';
import {leaksIn, type RedactionContext, redact} from '../scan/redact';
import {isTelling} from '../scan/telling';
import type {Aliases} from './aliases';
import type {Callers} from './callers';
import type {Whereabouts} from './documents';
import {LateBodies} from './late-bodies';
import {LateIdentifiers} from './late-identifiers';
import type {Recorder} from './recorder';
import {move, type Running} from './running';
import type {TypedValues} from './typed-values';
import type {Visits} from './visits';

/** So long (ms) a request stays in memory as it was, for what was typed with the very keystroke that sent it. */
const HOLD = 600;
/** The same while it is not known whether its page is recorded at all: what it carries may be nobody's affair. */
const HOLD_UNDECIDED = 6_000;
/** So long (ms) a request that was read waits to hear which script asked for it. */
const PATIENCE = 4_000;
/** Requests without a caller that are remembered: those of a page that loaded are read at once, and frames tell later. */
const UNCALLED = 400;
/** Milliseconds between looks for requests that were held long enough: a timer for each costs more than the reading of some. */
const SWEEP = 50;
/** Bytes of raw requests that are held at most. */
const HELD_BYTES = 16_000_000;

/** A request as it was, in memory only. */
interface Held {
  raw: RawRequest;
  where: Whereabouts;
  running: Running;
}

/** When it began to be held (ms of this run's own clock). */
type Timed = Held & {since: number};

/** What is needed to read requests. */
export interface ReadingParts {
  visits: Visits;
  typed: TypedValues;
  recorder: Recorder;
  hashKey: Uint8Array;
  callers: Callers;
  identifiers: Identifiers;
  aliases: Aliases;
}

/**
 * Reads what requests carry. The raw request stays in memory for a moment only, so that a value typed just then is still
 * recognised; then it is read, reduced and written. What the page's world tells of it is added, whichever comes first.
 */
export class Reading {
  readonly #parts: ReadingParts;
  readonly #bodies = new LateBodies<Held>();
  readonly #strangers = new LateIdentifiers<Running>();
  /** Requests that were read before it was known which script asked for them. */
  #uncalled: {tab: number; url: string; until: number; running: Running}[] = [];
  /** In the order in which they came. */
  #held: Timed[] = [];
  #heldBytes = 0;
  #sweeping: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /** The body that the page's world has told of a request that begins now, if it has. */
  bodyOf(tab: number, url: string): RawBody | null {
    return this.#bodies.take(tab, url);
  }

  /**
   * A body that the browser showed as unreadable, read in the page. Whichever comes first waits for the other, a few
   * seconds at most.
   */
  body(tab: number, url: string, bytes: Uint8Array, total: number): void {
    const body = {kind: 'bytes' as const, bytes, total};
    const held = this.#held.find(
      one => one.where.tab === tab && one.raw.url === url && one.raw.body?.kind === 'unreadable',
    );
    if (held) {
      held.raw.body = body;
      this.#heldBytes += bytes.length;
      held.running.observation.seenBy = 'page';
      return;
    }
    const missed = this.#bodies.give(tab, url, body);
    if (!missed) return;
    missed.raw.body = body;
    missed.running.observation.seenBy = 'page';
    this.#read(missed);
  }

  /** Calls of scripts came to be known in this tab: requests that were read without them get them now. */
  called(tab: number): void {
    const now = Date.now();
    this.#uncalled = this.#uncalled.filter(({tab: own, url, until, running}) => {
      if (until < now) return false;
      if (own !== tab) return true;
      const needles = this.#parts.typed.needles(tab);
      const initiator = this.#parts.callers.of(tab, url, needles, this.#parts.typed.isIncomplete(tab));
      if (!initiator) return true;
      running.observation.initiator = initiator;
      this.put(running);
      return false;
    });
  }

  /** Identifiers that pages keep came to be known: requests that were read without them are told. */
  identified(): void {
    const owners = this.#strangers.settle(value => this.#parts.identifiers.find(value));
    for (const running of owners) if (!running.isIdle) this.put(running);
  }

  /** Headers are searched with the rest of a request that is still held, else by themselves. */
  headers(running: Running, tab: number, headers: Record<string, string>): void {
    if (!running.isRead) {
      running.headers = headers;
      return;
    }
    const {observation} = running;
    const needles = this.#parts.typed.needles(tab);
    const found = leaksIn({url: '', headers, body: null}, needles).filter(
      ({type}) => !needles.homes.get(type)?.has(observation.site),
    );
    if (observation.thirdParty && found.length > 0)
      observation.leaks = [...(observation.leaks ?? []), ...found];
  }

  /** Writes a request, unless its page turned out not to be recorded. */
  put({open, observation}: Running): void {
    if (open.status !== 'dropped') this.#parts.recorder.put(observation);
  }

  /** Keeps the raw request for a moment, then reads it again with everything that was typed by then. */
  hold(held: Held): void {
    this.#held.push({...held, since: performance.now()});
    this.#heldBytes += sizeOf(held.raw);
    while (this.#heldBytes > HELD_BYTES) {
      const oldest = this.#held.shift();
      if (!oldest) break;
      this.#release(oldest);
    }
    this.#sweepLater();
  }

  /** It may be known now which pages are recorded: requests that waited for that are read, or let go. */
  decided(): void {
    this.#sweep();
    clearTimeout(this.#sweeping);
    this.#sweeping = undefined;
    this.#sweepLater();
  }

  /** Reads what was held long enough, or lets go of it. */
  #sweep(): void {
    const now = performance.now();
    const isDue = (held: Timed): boolean => now - held.since >= patienceWith(held);
    const due = this.#held.filter(isDue);
    if (due.length === 0) return;
    this.#held = this.#held.filter(held => !isDue(held));
    for (const held of due) this.#release(held);
  }

  #sweepLater(): void {
    if (this.#sweeping !== undefined || this.#held.length === 0) return;
    const now = performance.now();
    const waits = this.#held.map(held => {
      const age = now - held.since;
      return (age < HOLD ? HOLD : patienceWith(held)) - age;
    });
    this.#sweeping = setTimeout(
      () => {
        this.#sweeping = undefined;
        this.#sweep();
        this.#sweepLater();
      },
      Math.max(Math.min(...waits), SWEEP),
    );
  }

  #release(held: Timed): void {
    this.#heldBytes -= sizeOf(held.raw);
    const {running} = held;
    const {observation} = running;
    // A navigation belongs to the page that is left; anything else may turn out to be the next step's.
    const fixed = running.placed || observation.resource === 'navigation';
    const found = fixed ? running.open : this.#parts.visits.find(held.where);
    if (found !== 'wait') move(running, found);
    if (running.open.status === 'dropped') return;
    this.#read(held);
  }

  /** Reads a request with everything that was typed by now, and writes it. */
  #read(held: Held): void {
    const {running} = held;
    const {observation} = running;
    const {typed} = this.#parts;
    // What only its origin places is searched for what was typed into that site, in whichever tab.
    const {tab} = held.where;
    const needles = typed.needles(tab);
    const keep = typed.isIncomplete(tab) ? 'keys' : 'words';
    const {headers} = running;
    const raw = headers ? {...held.raw, headers} : held.raw;
    Object.assign(observation, redact(raw, this.#context(running, needles, keep)));
    running.isRead = true;
    delete running.headers;
    running.isIdle = !isTelling(observation);
    if (running.isIdle) return;
    this.#askCaller(held, needles, keep === 'keys');
    if (held.raw.body?.kind === 'unreadable') this.#bodies.miss(held.where.tab, held.raw.url, held);
    if (!observation.thirdParty) void this.#lookBehind(running, observation.host, running.isProxied ?? false);
    this.put(running);
  }

  #context(running: Running, needles: Needles, keep: RedactionContext['keep']): RedactionContext {
    return {
      needles,
      keep,
      decode: decodeRequest,
      hash: value => this.hash(value),
      identify: (value, entry) => {
        const hash = this.#parts.identifiers.find(value);
        if (hash === undefined) this.#strangers.wait(value, entry, running);
        return hash;
      },
    };
  }

  /** Keyed hash of an identifier. */
  hash(value: string): string {
    return keyedHash(this.#parts.hashKey, value);
  }

  /** A host of the shop's own site can be another company's by its name. */
  async #lookBehind(running: Running, host: string, proxied: boolean): Promise<void> {
    const alias = await this.#parts.aliases.behind(host, proxied);
    if (alias === null) return;
    const {tab} = running.open.visit;
    running.observation.alias = gateFor(this.#parts.typed.needles(tab)).host(alias);
    this.put(running);
  }

  /** Notes which script asked for a request, or that it is still to be heard. */
  #askCaller({where: {tab}, raw: {url}, running}: Held, needles: Needles, lossy: boolean): void {
    const initiator = this.#parts.callers.of(tab, url, needles, lossy);
    if (initiator) {
      running.observation.initiator = initiator;
      return;
    }
    if (running.observation.initiator) return;
    if (this.#uncalled.length >= UNCALLED) this.#uncalled.shift();
    this.#uncalled.push({tab, url, until: Date.now() + PATIENCE, running});
  }
}

/** So long (ms) a request is held: who may turn out to be nobody's affair waits longer, to be let go unread. */
const patienceWith = ({running}: Held): number => (running.open.status === 'pending' ? HOLD_UNDECIDED : HOLD);

/** Bytes in memory, roughly. */
function sizeOf({url, body}: RawRequest): number {
  if (!body || body.kind === 'unreadable') return url.length;
  if (body.kind === 'bytes') return url.length + body.bytes.length;
  return body.fields.reduce((sum, [key, value]) => sum + key.length + value.length, url.length);
}
