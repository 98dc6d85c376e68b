import type {WebRequest} from 'webextension-polyfill';
import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {Delivery, RequestObservation} from '../model/observation';
import {gateError, gateMethod} from '../scan/gate/record';
import {refererOf, requestHeaderFacts, setCookiesOf, tellingHeaders} from '../scan/headers';
import type {RawRequest} from '../scan/raw';
import {outline} from '../scan/redact';
import {isWorthReading} from '../scan/telling';
import type {OpenVisit} from './documents';
import type {FilterLists} from './filter-lists';
import {Reading, type ReadingParts} from './reading';
import {move, type Running} from './running';
import type {SessionState} from './session-state';
import {ToldByPage} from './told-by-page';
import {VisitCounts} from './visit-counts';
import {bodyOf, classesOf, type RequestDetails, resourceOf, whereaboutsOf} from './web-request';

/** So long (ms) a request waits for its document to be known. */
const PATIENCE = 4_000;

/** What pages send as they are left. */
const FAREWELLS: ReadonlySet<string> = new Set(['ping', 'beacon', 'csp_report']);

/** A request whose document is not known yet. */
interface Waiting {
  details: RequestDetails;
  since: number;
}
/** Keys of what outlives the worker of those, by the browser's request number. */
const WAITS = 'waits:';

/** What survives the worker of a request that is under way. */
interface Begun {
  id: string;
  visit: string;
  tab: number;
}

/** What is read of an answer. */
type Answer = Pick<WebRequest.OnCompletedDetailsType, 'statusCode' | 'timeStamp' | 'responseHeaders'>;

/** What the recorder of requests needs. */
export interface NetworkParts extends ReadingParts {
  session: SessionState;
  /** Name of this run of the browser: its request numbers are unique within it. */
  run: string;
  lists: FilterLists;
}

/** Follows every request of the recorded pages from start to outcome; what it carries is read in `reading`. */
export class Network {
  readonly reading: Reading;
  readonly told: ToldByPage;
  readonly #parts: NetworkParts;
  /** Latest hop by the browser's request number. */
  readonly #running = new Map<string, Running>();
  /** Requests whose document is not known yet, by tab. */
  readonly #waiting = new Map<number, Waiting[]>();
  /** What happened to a request that is still waiting, in order. */
  readonly #later = new Map<string, (() => void)[]>();
  /** The hop before, by the browser's request number, while the next one begins. */
  readonly #hops = new Map<string, RequestObservation>();
  readonly #requests: VisitCounts;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
    this.reading = new Reading(parts);
    this.told = new ToldByPage({...parts, reading: this.reading});
    this.#requests = new VisitCounts(LIMITS.requestsPerVisit, visit => parts.recorder.lose(visit));
  }

  started(details: RequestDetails): void {
    if (!/^(https?|wss?):/.test(details.url)) return;
    this.#leaveHop(details.requestId);
    if (details.tabId < 0) this.#placeByOrigin(details);
    else if (details.type === 'main_frame') this.#navigates(details);
    else this.#place(details, Date.now());
  }

  sends(details: WebRequest.OnSendHeadersDetailsType): void {
    this.#update(details, (observation, tab, running) => {
      Object.assign(observation, requestHeaderFacts(details.requestHeaders, this.#parts.typed.needles(tab)));
      this.reading.headers(running, tab, tellingHeaders(details.requestHeaders));
      const step = this.#parts.visits.stepAt(tab, running.open, refererOf(details.requestHeaders));
      if (!step) return;
      running.placed = true;
      move(running, step);
    });
  }

  /** An answer begins; that of what is small and soon ended is heard of when it ends. */
  answers(details: WebRequest.OnHeadersReceivedDetailsType): void {
    const isRedirect = details.statusCode >= 300 && details.statusCode < 400;
    if (details.type === 'main_frame' && !isRedirect) {
      this.#parts.visits.loading(details.tabId, details.url, details.timeStamp);
    }
    this.#update(details, (observation, tab) => {
      observation.status = details.statusCode;
      this.#readCookies(observation, tab, details);
    });
  }

  /** What the answer has the browser keep. */
  #readCookies(observation: RequestObservation, tab: number, details: Answer): void {
    const cookies = setCookiesOf(details.responseHeaders, {
      needles: this.#parts.typed.needles(tab),
      thirdParty: observation.thirdParty,
      now: details.timeStamp,
      hash: value => this.reading.hash(value),
      learn: (value, hash) => this.#parts.identifiers.learn(value, hash),
    });
    if (cookies.length === 0) return;
    observation.setCookies = cookies;
    this.reading.identified();
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
      observation.error = gateError(details.error);
    });
    this.#forget(details.requestId);
  }

  /** Takes up the requests that waited for their document when the worker died; their bodies died with it. */
  restore(): void {
    for (const key of this.#parts.session.keys(WAITS)) {
      const waiting = this.#parts.session.get<Waiting>(key);
      this.#parts.session.delete(key);
      if (waiting) this.#place(waiting.details, waiting.since);
    }
  }

  /** A document of this tab became known, or what it is: what waited for that is taken up. */
  resume(tab: number): void {
    this.reading.decided();
    const waiting = this.#waiting.get(tab);
    if (!waiting) return;
    this.#waiting.delete(tab);
    for (const {details, since} of waiting) {
      this.#parts.session.delete(WAITS + details.requestId);
      this.#place(details, since);
    }
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

  /** Of what a page sends when its frame is gone already, and of what a service worker sends, the browser names no tab. */
  #placeByOrigin(details: RequestDetails): void {
    const asker = details.documentUrl ?? details.initiator ?? details.originUrl;
    if (asker !== undefined) this.#recordByOrigin(details, asker, FAREWELLS.has(details.type));
  }

  #recordByOrigin(details: RequestDetails, asker: string, isFarewell: boolean): void {
    const open = this.#parts.visits.ofOrigin(asker, details.timeStamp, isFarewell);
    if (open) this.#record({...details, tabId: open.visit.tab}, open, 'origin');
  }

  /**
   * A top-level navigation: its receiver gets what the page that is left gives it, or the page that opens it in another tab or
   * window, which stays.
   */
  #navigates(details: RequestDetails): void {
    const asker = details.initiator ?? details.originUrl;
    if (!asker || !/^https?:/.test(asker)) return;
    const open = this.#parts.visits.current(details.tabId, details.timeStamp);
    if (open && siteOf(new URL(asker).hostname) === open.visit.site) this.#record(details, open);
    else this.#recordByOrigin(details, asker, false);
  }

  #wait(details: RequestDetails, since: number): void {
    const {tabId} = details;
    const waiting = this.#waiting.get(tabId) ?? [];
    waiting.push({details, since});
    this.#waiting.set(tabId, waiting);
    const {requestBody, ...rest} = details;
    const lost = {...rest, ...(requestBody ? {requestBody: {error: 'lost'}} : {})};
    this.#parts.session.set(WAITS + details.requestId, {details: lost, since} satisfies Waiting);
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
      this.#parts.session.delete(WAITS + details.requestId);
      const open = this.#parts.visits.current(tab, details.timeStamp);
      if (open) this.#record(details, open, 'time');
      this.#later.delete(details.requestId);
    }
  }

  #record(details: RequestDetails, open: OpenVisit, placedBy?: RequestObservation['placedBy']): void {
    const later = this.#later.get(details.requestId);
    this.#later.delete(details.requestId);
    const previous = this.#hops.get(details.requestId);
    if (open.status === 'dropped') return;
    const url = new URL(details.url);
    const thirdParty = siteOf(url.hostname) !== open.visit.site;
    const resource = resourceOf(details.type);
    const body = bodyOf(details.requestBody);
    if (!thirdParty && !isWorthReading(url, {method: details.method, resource, hasBody: body !== null}))
      return;
    if (this.#requests.next(open.visit.id) === null) return;
    const {tabId, requestId} = details;
    const seen = body?.kind === 'unreadable' ? this.reading.bodyOf(tabId, details.url) : null;
    const where = whereaboutsOf(details);
    const asker = where.frameId > 0 ? (details.initiator ?? details.documentUrl) : undefined;
    const raw: RawRequest = {
      method: details.method,
      url: details.url,
      pageUrl: open.url,
      body: seen ?? body,
      ...(asker && /^https?:/.test(asker) ? {frame: new URL(asker).hostname} : {}),
    };
    const observation: RequestObservation = {
      kind: 'request',
      trust: 'browser',
      id: `${this.#parts.run}-${requestId}-${Math.round(details.timeStamp)}`,
      visit: open.visit.id,
      at: details.timeStamp,
      method: gateMethod(details.method),
      resource,
      scheme: url.protocol.slice(0, -1),
      site: siteOf(url.hostname),
      thirdParty,
      delivery: 'unknown',
      ...outline(raw, this.#parts.typed.needles(tabId)),
    };
    if (seen) observation.seenBy = 'page';
    if (placedBy) observation.placedBy = placedBy;
    if (previous) {
      observation.chain = {first: previous.chain?.first ?? previous.id, hop: (previous.chain?.hop ?? 0) + 1};
    }
    const listedBy = this.#parts.lists.match({url: details.url, pageUrl: open.url, type: details.type});
    if (listedBy.length > 0) observation.listedBy = listedBy;
    const classified = classesOf(details);
    if (classified.length > 0) observation.classified = classified;
    const running: Running = {observation, open, isProxied: Boolean(details.proxyInfo)};
    if (placedBy) running.placed = true;
    this.#running.set(requestId, running);
    this.#parts.session.set(`request:${requestId}`, {
      id: observation.id,
      visit: open.visit.id,
      tab: tabId,
    } satisfies Begun);
    // A request to the shop itself is kept if it tells something, which shows when it is read.
    if (thirdParty) this.#parts.recorder.put(observation, true);
    this.reading.hold({raw, where, running});
    for (const step of later ?? []) step();
  }

  #ends(details: Answer & {requestId: string; tabId: number; fromCache: boolean}, delivery: Delivery): void {
    this.#update(details, (observation, tab) => {
      observation.delivery = delivery;
      if (observation.status === undefined && !details.fromCache)
        this.#readCookies(observation, tab, details);
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
      change(running.observation, running.open.visit.tab, running);
      // Until it has been read it is written once, when that is done.
      if (running.isRead && !running.isIdle) this.reading.put(running);
      return;
    }
    const begun = this.#parts.session.get<Begun>(`request:${requestId}`);
    const isWaiting = this.#waiting.get(tabId)?.some(entry => entry.details.requestId === requestId);
    if (!begun && !isWaiting) return;
    const steps = this.#later.get(requestId);
    const step = () => this.#update(details, change);
    if (steps) steps.push(step);
    else this.#later.set(requestId, [step]);
    if (begun && !steps) void this.#adopt(requestId, begun);
  }

  /** The worker died while the request was under way: takes it up again from where it was written. */
  async #adopt(requestId: string, {id, visit, tab}: Begun): Promise<void> {
    const observation = await this.#parts.recorder.find(id);
    const open = this.#parts.visits.byId(tab, visit);
    const steps = this.#later.get(requestId) ?? [];
    this.#later.delete(requestId);
    if (observation?.kind !== 'request' || !open) return;
    this.#running.set(requestId, {observation, open, isRead: true});
    for (const step of steps) step();
  }

  #forget(requestId: string): void {
    if (this.#later.has(requestId)) {
      this.#later.get(requestId)?.push(() => this.#forget(requestId));
      return;
    }
    this.#running.delete(requestId);
    this.#hops.delete(requestId);
    this.#parts.session.discard(`request:${requestId}`);
  }
}
