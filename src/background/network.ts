import type {WebRequest} from 'webextension-polyfill';
import {decodeRequest} from '../catalog/decoders/decode';
import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {Delivery, RequestObservation} from '../model/observation';
import type {Identifiers} from '../scan/identifiers';
import {keyedHash, type Needles} from '../scan/needles';
import type {RawRequest} from '../scan/raw';
import {leaksIn, type RedactionContext, redact} from '../scan/redact';
import type {Aliases} from './aliases';
import type {Callers} from './callers';
import type {OpenVisit, Whereabouts} from './documents';
import type {FilterLists} from './filter-lists';
import {refererOf, requestHeaderFacts, setCookiesOf, tellingHeaders} from './headers';
import {LateBodies} from './late-bodies';
import type {Recorder} from './recorder';
import type {SessionState} from './session-state';
import type {TypedValues} from './typed-values';
import type {Visits} from './visits';
import {bodyOf, classesOf, type RequestDetails, resourceOf, whereaboutsOf} from './web-request';

/** So long (ms) a request stays in memory as it was, for what was typed with the very keystroke that sent it. */
const HOLD = 400;
/** So long (ms) a request waits for its document to be known. */
const PATIENCE = 4_000;
/** Requests without a caller that are remembered. */
const UNCALLED = 80;
/** Bytes of raw requests that are held at most. */
const HELD_BYTES = 16_000_000;

interface Running {
  observation: RequestObservation;
  open: OpenVisit;
  /** Its Referer named the step that it came from. */
  placed?: boolean;
  /** Headers that can carry a value; in memory only, as long as the request is held. */
  headers?: Record<string, string>;
  /** It was read for the last time: what comes later is read by itself. */
  isRead?: boolean;
}

/** What survives the worker of a request that is under way. */
interface Begun {
  id: string;
  visit: string;
}

/** A frame of a socket as the page's world tells of it. */
export interface SocketFrame {
  url: string;
  at: number;
  bytes: Uint8Array;
  total: number;
}

interface Held {
  raw: RawRequest;
  where: Whereabouts;
  bytes: number;
  running: Running;
}

/** What the recorder of requests needs. */
export interface NetworkParts {
  visits: Visits;
  typed: TypedValues;
  recorder: Recorder;
  session: SessionState;
  /** Name of this run of the browser: its request numbers are unique within it. */
  run: string;
  hashKey: Uint8Array;
  /** Something typed may have been lost: no words are kept. */
  lossy(): boolean;
  lists: FilterLists;
  callers: Callers;
  identifiers: Identifiers;
  aliases: Aliases;
}

/**
 * Follows every request of the recorded pages from start to outcome. What is written is redacted at once; the
 * raw request stays in memory for a moment only, so that a value typed just then is still recognised.
 */
export class Network {
  readonly #parts: NetworkParts;
  /** Latest hop by the browser's request number. */
  readonly #running = new Map<string, Running>();
  /** Requests whose document is not known yet, by tab. */
  readonly #waiting = new Map<number, {details: RequestDetails; since: number}[]>();
  /** What happened to a request that is still waiting, in order. */
  readonly #later = new Map<string, (() => void)[]>();
  readonly #bodies = new LateBodies<Held>();
  /** The hop before, by the browser's request number, while the next one begins. */
  readonly #hops = new Map<string, RequestObservation>();
  /** Requests that were read before it was known which script asked for them. */
  #uncalled: {tab: number; url: string; until: number; running: Running}[] = [];
  /** Frames of sockets, counted by visit. */
  readonly #frames = new Map<string, number>();
  readonly #held: Held[] = [];
  #heldBytes = 0;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
  }

  started(details: RequestDetails): void {
    if (details.tabId < 0 || !/^(https?|wss?):/.test(details.url)) return;
    this.#leaveHop(details.requestId);
    if (details.type === 'main_frame') this.#navigates(details);
    else this.#place(details, Date.now());
  }

  sends(details: WebRequest.OnSendHeadersDetailsType): void {
    this.#update(details, (observation, tab, running) => {
      Object.assign(observation, requestHeaderFacts(details.requestHeaders, this.#parts.typed.needles(tab)));
      this.#readHeaders(running, tab, tellingHeaders(details.requestHeaders));
      const step = this.#parts.visits.stepAt(tab, running.open, refererOf(details.requestHeaders));
      if (!step) return;
      running.placed = true;
      move(running, step);
    });
  }

  answers(details: WebRequest.OnHeadersReceivedDetailsType): void {
    const isRedirect = details.statusCode >= 300 && details.statusCode < 400;
    if (details.type === 'main_frame' && !isRedirect) {
      this.#parts.visits.loading(details.tabId, details.url, details.timeStamp);
    }
    this.#update(details, (observation, tab) => {
      observation.status = details.statusCode;
      const {thirdParty} = observation;
      const cookies = setCookiesOf(details.responseHeaders, {
        needles: this.#parts.typed.needles(tab),
        thirdParty,
        now: details.timeStamp,
        hash: value => this.#hash(value),
        learn: (value, hash) => this.#parts.identifiers.learn(value, hash),
      });
      if (cookies.length > 0) observation.setCookies = cookies;
    });
  }

  redirects(details: WebRequest.OnBeforeRedirectDetailsType): void {
    // The browser rewrites http to https by itself where it knows that the host wants it: nothing left.
    const internal = details.statusCode === 307 && /internal/i.test(details.statusLine ?? '');
    this.#ends(
      details,
      internal || details.statusCode === 0 ? 'internal' : details.fromCache ? 'cached' : 'sent',
    );
  }

  completes(details: WebRequest.OnCompletedDetailsType): void {
    this.#ends(details, details.fromCache ? 'cached' : 'sent');
    this.#forget(details.requestId);
  }

  fails(details: WebRequest.OnErrorOccurredDetailsType): void {
    this.#update(details, observation => {
      // Who answers has got it, whatever became of the answer; where only headers went out, the server may have.
      const isAnswered = observation.status !== undefined && !details.fromCache;
      observation.delivery = isAnswered ? 'sent' : observation.referer === undefined ? 'failed' : 'unknown';
      observation.error = details.error.replace(/[^\w:. -]/g, '').slice(0, 60);
    });
    this.#forget(details.requestId);
  }

  /** A document of this tab became known: what waited for it is taken up. */
  resume(tab: number): void {
    const waiting = this.#waiting.get(tab);
    if (!waiting) return;
    this.#waiting.delete(tab);
    for (const {details, since} of waiting) this.#place(details, since);
  }

  /** What comes under this number from now on is of the next hop, whether that one is recorded or not. */
  #leaveHop(requestId: string): void {
    const before = this.#running.get(requestId);
    if (before) this.#hops.set(requestId, before.observation);
    this.#running.delete(requestId);
    this.#parts.session.delete(`request:${requestId}`);
  }

  /** Finds the visit of a request that came at `since`, or has it wait for one. */
  #place(details: RequestDetails, since: number): void {
    const where = whereaboutsOf(details);
    if (details.type === 'sub_frame') this.#parts.visits.frameLoads(where);
    const open = this.#parts.visits.find(where);
    if (open === 'wait') this.#wait(details, since);
    else this.#record(details, open);
  }

  /** A top-level navigation: its receiver gets what the page that is left gives it. */
  #navigates(details: RequestDetails): void {
    const asker = details.initiator ?? details.originUrl;
    const open = this.#parts.visits.current(details.tabId, details.timeStamp);
    if (!asker || !open || !/^https?:/.test(asker)) return;
    if (siteOf(new URL(asker).hostname) === open.visit.site) this.#record(details, open);
  }

  #wait(details: RequestDetails, since: number): void {
    const {tabId} = details;
    const waiting = this.#waiting.get(tabId) ?? [];
    waiting.push({details, since});
    this.#waiting.set(tabId, waiting);
    if (waiting.length === 1) setTimeout(() => this.#giveUp(tabId), PATIENCE);
  }

  /** Nobody told of the document: the page that was shown at the time is the best that is known. */
  #giveUp(tab: number): void {
    this.resume(tab);
    const waiting = this.#waiting.get(tab) ?? [];
    const due = waiting.filter(({since}) => Date.now() - since >= PATIENCE - 50);
    const rest = waiting.filter(entry => !due.includes(entry));
    if (rest.length > 0) {
      this.#waiting.set(tab, rest);
      setTimeout(() => this.#giveUp(tab), PATIENCE);
    } else this.#waiting.delete(tab);
    for (const {details} of due) {
      const open = this.#parts.visits.current(tab, details.timeStamp);
      if (open) this.#record(details, open);
      this.#later.delete(details.requestId);
    }
  }

  #record(details: RequestDetails, open: OpenVisit): void {
    const later = this.#later.get(details.requestId);
    this.#later.delete(details.requestId);
    if (open.status === 'dropped') return;
    const url = new URL(details.url);
    const thirdParty = siteOf(url.hostname) !== open.visit.site;
    const resource = resourceOf(details.type);
    const body = bodyOf(details.requestBody);
    if (!thirdParty && !worthReading(url, details, body !== null)) return;
    const {tabId, requestId} = details;
    const seen = body?.kind === 'unreadable' ? this.#bodies.take(tabId, details.url) : null;
    const raw: RawRequest = {method: details.method, url: details.url, pageUrl: open.url, body: seen ?? body};
    const needles = this.#parts.typed.needles(tabId);
    const previous = this.#hops.get(requestId) ?? this.#running.get(requestId)?.observation;
    const frame = details.frameId === 0 ? undefined : (details.initiator ?? details.documentUrl);
    const observation: RequestObservation = {
      kind: 'request',
      trust: 'browser',
      id: `${this.#parts.run}-${requestId}-${Math.round(details.timeStamp)}`,
      visit: open.visit.id,
      at: details.timeStamp,
      method: details.method,
      resource,
      scheme: url.protocol.slice(0, -1),
      site: siteOf(url.hostname),
      thirdParty,
      delivery: 'unknown',
      ...redact(raw, this.#context(needles, 'shapes')),
    };
    const initiator = this.#parts.callers.of(tabId, details.url, needles);
    if (initiator) observation.initiator = initiator;
    if (frame && /^https?:/.test(frame)) observation.frame = new URL(frame).hostname;
    if (seen) observation.seenBy = 'page';
    if (previous) {
      observation.chain = {first: previous.chain?.first ?? previous.id, hop: (previous.chain?.hop ?? 0) + 1};
    }
    if (!thirdParty && !isTelling(observation)) return;
    const listedBy = this.#parts.lists.match({url: details.url, pageUrl: open.url, type: details.type});
    if (listedBy.length > 0) observation.listedBy = listedBy;
    const classified = classesOf(details);
    if (classified.length > 0) observation.classified = classified;
    const running = {observation, open};
    this.#running.set(requestId, running);
    if (!thirdParty) void this.#lookBehind(running, url.hostname, Boolean(details.proxyInfo));
    this.#parts.session.set(`request:${requestId}`, {
      id: observation.id,
      visit: open.visit.id,
    } satisfies Begun);
    this.#parts.recorder.put(observation);
    this.#hold({raw, where: whereaboutsOf(details), bytes: raw.url.length + sizeOf(raw), running});
    for (const step of later ?? []) step();
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
      const initiator = this.#parts.callers.of(tab, url, this.#parts.typed.needles(tab));
      if (!initiator) return true;
      running.observation.initiator = initiator;
      if (running.open.status !== 'dropped') this.#parts.recorder.put(running.observation);
      return false;
    });
  }

  /** A frame that a page sent on a socket: one request of its own, told by the page. */
  frame(open: OpenVisit, tab: number, {url, at, bytes, total}: SocketFrame): void {
    if (open.status === 'dropped' || !URL.canParse(url)) return;
    const count = (this.#frames.get(open.visit.id) ?? 0) + 1;
    this.#frames.set(open.visit.id, count);
    if (count > LIMITS.frames) return;
    const {hostname, protocol} = new URL(url);
    const raw: RawRequest = {method: 'SEND', url, pageUrl: open.url, body: {kind: 'bytes', bytes, total}};
    const running: Running = {
      open,
      observation: {
        kind: 'request',
        trust: 'page',
        id: `${open.visit.id}-frame-${count}-${Math.round(at)}`,
        visit: open.visit.id,
        at,
        method: 'SEND',
        resource: 'websocket',
        scheme: protocol.slice(0, -1),
        site: siteOf(hostname),
        thirdParty: siteOf(hostname) !== open.visit.site,
        delivery: 'sent',
        seenBy: 'page',
        ...redact(raw, this.#context(this.#parts.typed.needles(tab), 'shapes')),
      },
    };
    this.#parts.recorder.put(running.observation);
    const where = {tab, frameId: 0, at};
    running.placed = true;
    this.#hold({raw, where, bytes: bytes.length, running});
  }

  /** Headers are searched with the rest of a request that is still held, else by themselves. */
  #readHeaders(running: Running, tab: number, headers: Record<string, string>): void {
    if (!running.isRead) {
      running.headers = headers;
      return;
    }
    const {observation} = running;
    const needles = this.#parts.typed.needles(tab);
    const found = leaksIn({url: '', headers, body: null}, {needles, keep: 'words'});
    if (observation.thirdParty && found.length > 0)
      observation.leaks = [...(observation.leaks ?? []), ...found];
  }

  /** A host of the shop's own site can be another company's by its name. */
  async #lookBehind(running: Running, host: string, proxied: boolean): Promise<void> {
    const alias = await this.#parts.aliases.behind(host, proxied);
    if (alias === null) return;
    running.observation.alias = alias;
    if (running.open.status !== 'dropped') this.#parts.recorder.put(running.observation);
  }

  /** Keeps the raw request for a moment, then reads it again with everything that was typed by then. */
  #hold(held: Held): void {
    this.#held.push(held);
    this.#heldBytes += held.bytes;
    setTimeout(() => this.#release(held), HOLD);
    while (this.#heldBytes > HELD_BYTES) {
      const oldest = this.#held[0];
      if (!oldest) break;
      this.#release(oldest);
    }
  }

  #release(held: Held): void {
    const index = this.#held.indexOf(held);
    if (index < 0) return;
    this.#held.splice(index, 1);
    this.#heldBytes -= held.bytes;
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
    const needles = this.#parts.typed.needles(held.where.tab);
    const keep = this.#parts.lossy() ? 'keys' : 'words';
    // What the first reading counted as left out may have names by now.
    delete observation.more;
    delete observation.leaks;
    const {headers} = running;
    const raw = headers ? {...held.raw, headers} : held.raw;
    Object.assign(observation, redact(raw, this.#context(needles, keep)));
    running.isRead = true;
    delete running.headers;
    observation.initiator ??= this.#parts.callers.of(held.where.tab, held.raw.url, needles);
    if (!observation.initiator) {
      delete observation.initiator;
      if (this.#uncalled.length >= UNCALLED) this.#uncalled.shift();
      const {
        raw: {url},
        where: {tab},
      } = held;
      this.#uncalled.push({tab, url, until: Date.now() + PATIENCE, running});
    }
    if (held.raw.body?.kind === 'unreadable') this.#bodies.miss(held.where.tab, held.raw.url, held);
    this.#parts.recorder.put(observation);
  }

  #context(needles: Needles, keep: RedactionContext['keep']) {
    return {
      needles,
      keep,
      decode: decodeRequest,
      hash: (value: string) => this.#hash(value),
      identify: (value: string) => this.#parts.identifiers.find(value),
    };
  }

  #hash(value: string): string {
    return keyedHash(this.#parts.hashKey, value);
  }

  #ends(
    details: {requestId: string; tabId: number; type: string; statusCode: number},
    delivery: Delivery,
  ): void {
    this.#update(details, observation => {
      observation.delivery = delivery;
      observation.status = details.statusCode;
    });
  }

  /** Changes the observation of a request, wherever it is by now. */
  #update(
    details: {requestId: string; tabId: number},
    change: (observation: RequestObservation, tab: number, running: Running) => void,
  ): void {
    const {requestId, tabId} = details;
    const running = this.#running.get(requestId);
    if (running) {
      change(running.observation, tabId, running);
      if (running.open.status !== 'dropped') this.#parts.recorder.put(running.observation);
      return;
    }
    const begun = this.#parts.session.get<Begun>(`request:${requestId}`);
    const isWaiting = this.#waiting.get(tabId)?.some(entry => entry.details.requestId === requestId);
    if (!begun && !isWaiting) return;
    const steps = this.#later.get(requestId);
    const step = () => this.#update(details, change);
    if (steps) steps.push(step);
    else this.#later.set(requestId, [step]);
    if (begun && !steps) void this.#adopt(requestId, tabId, begun);
  }

  /** The worker died while the request was under way: takes it up again from where it was written. */
  async #adopt(requestId: string, tab: number, {id, visit}: Begun): Promise<void> {
    const observation = await this.#parts.recorder.find(id);
    const open = this.#parts.visits.byId(tab, visit);
    const steps = this.#later.get(requestId) ?? [];
    this.#later.delete(requestId);
    if (observation?.kind !== 'request' || !open) return;
    this.#running.set(requestId, {observation, open});
    for (const step of steps) step();
  }

  #forget(requestId: string): void {
    if (this.#later.has(requestId)) {
      this.#later.get(requestId)?.push(() => this.#forget(requestId));
      return;
    }
    this.#running.delete(requestId);
    this.#hops.delete(requestId);
    this.#parts.session.delete(`request:${requestId}`);
  }
}

/** Gives a request to another step, unless that one is not recorded. */
function move(running: Running, to: OpenVisit): void {
  if (to === running.open || to.status === 'dropped') return;
  running.open = to;
  running.observation.visit = to.visit.id;
}

/** A first-party request can tell the shop something only if it carries something. */
function worthReading(url: URL, {method, type}: RequestDetails, hasBody: boolean): boolean {
  if (type === 'main_frame') return hasBody;
  return (
    hasBody ||
    method !== 'GET' ||
    (url.search !== '' && ['xmlhttprequest', 'ping', 'beacon', 'image'].includes(type))
  );
}

const isTelling = ({facts, entries, body}: RequestObservation): boolean =>
  facts.length > 0 || body.state !== 'none' || entries.some(entry => entry.tokens);

function sizeOf({body}: RawRequest): number {
  if (!body || body.kind === 'unreadable') return 0;
  if (body.kind === 'bytes') return body.bytes.length;
  return body.fields.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
