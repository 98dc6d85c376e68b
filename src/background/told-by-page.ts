import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {ResourceType} from '../model/observation';
import type {RawRequest} from '../scan/raw';
import {outline} from '../scan/redact';
import type {OpenVisit} from './documents';
import type {Reading} from './reading';
import type {Recorder} from './recorder';
import type {Running} from './running';
import type {TypedValues} from './typed-values';
import {VisitCounts} from './visit-counts';

/** A frame of a socket as the page's world tells of it. */
export interface SocketFrame {
  url: string;
  at: number;
  bytes: Uint8Array;
  total: number;
}

/** What one page sent to a frame of another's, as the frame's content script tells of it. */
export interface WindowMessage extends SocketFrame {
  /** Host of the page that sent it. */
  from: string;
}

/** What this needs of the recorder's other parts. */
export interface ToldByPageParts {
  typed: TypedValues;
  recorder: Recorder;
  reading: Reading;
}

/** What leaves a page by ways that the browser shows no extension: each is a request of its own, told by the page. */
export class ToldByPage {
  readonly #parts: ToldByPageParts;
  readonly #frames: VisitCounts;
  readonly #messages: VisitCounts;

  constructor(parts: ToldByPageParts) {
    this.#parts = parts;
    const lose = (visit: string) => parts.recorder.lose(visit);
    this.#frames = new VisitCounts(LIMITS.frames, lose);
    this.#messages = new VisitCounts(LIMITS.windowMessages, lose);
  }

  /** A frame that a page sent on a socket. */
  frame(open: OpenVisit, tab: number, {url, at, bytes, total}: SocketFrame): void {
    if (open.status === 'dropped' || !/^wss?:/.test(url) || !URL.canParse(url)) return;
    const count = this.#frames.next(open.visit.id);
    if (count === null) return;
    const raw: RawRequest = {method: 'SEND', url, pageUrl: open.url, body: {kind: 'bytes', bytes, total}};
    const running = this.#hold(open, tab, raw, {resource: 'websocket', id: `frame-${count}`, at});
    this.#parts.recorder.put(running.observation);
  }

  /**
   * What a page sent to a frame of another site by `postMessage`. Frames and pages talk without end about sizes and being
   * ready: what tells nothing of the person or the purchase is not kept, which shows when it is read.
   */
  windowMessage(open: OpenVisit, tab: number, {url, from, at, bytes, total}: WindowMessage): void {
    if (open.status === 'dropped' || !/^https?:/.test(url) || !URL.canParse(url)) return;
    const site = siteOf(new URL(url).hostname);
    if (site === open.visit.site || site === siteOf(from)) return;
    const count = this.#messages.next(open.visit.id);
    if (count === null) return;
    const raw: RawRequest = {
      method: 'POST-MESSAGE',
      url,
      pageUrl: open.url,
      body: {kind: 'bytes', bytes, total},
      ...(siteOf(from) === open.visit.site ? {} : {frame: from}),
    };
    this.#hold(open, tab, raw, {resource: 'message', id: `message-${count}`, at});
  }

  /** Has it read when the rush is over. */
  #hold(
    open: OpenVisit,
    tab: number,
    raw: RawRequest,
    {resource, id, at}: {resource: ResourceType; id: string; at: number},
  ): Running {
    const {hostname, protocol} = new URL(raw.url);
    const site = siteOf(hostname);
    const running: Running = {
      open,
      placed: true,
      observation: {
        kind: 'request',
        trust: 'page',
        id: `${open.visit.id}-${id}-${Math.round(at)}`,
        visit: open.visit.id,
        at,
        method: raw.method,
        resource,
        scheme: protocol.slice(0, -1),
        site,
        thirdParty: site !== open.visit.site,
        delivery: 'sent',
        seenBy: 'page',
        ...outline(raw, this.#parts.typed.needles(tab)),
      },
    };
    this.#parts.reading.hold({raw, where: {tab, frameId: 0, at}, running});
    return running;
  }
}
