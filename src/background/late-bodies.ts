import type {RawBody} from '../scan/raw';

/** Milliseconds that a body waits for its request, or a request for its body. */
const PATIENCE = 5_000;
const MOST = 60;

type Bytes = Extract<RawBody, {kind: 'bytes'}>;

interface Waiting<T> {
  key: string;
  what: T;
  until: number;
}

/** Brings bodies that were read in the page together with the requests that the browser showed without them. */
export class LateBodies<Request> {
  // In lists, since a page may send one address several bodies at once; who came first is served first.
  readonly #bodies: Waiting<Bytes>[] = [];
  readonly #requests: Waiting<Request>[] = [];

  /** The body of a request that begins now, if it is there already. */
  take(tab: number, url: string): Bytes | null {
    return take(this.#bodies, `${tab} ${url}`);
  }

  /** A request was read without its body. */
  miss(tab: number, url: string, request: Request): void {
    keep(this.#requests, `${tab} ${url}`, request);
  }

  /** A body came: the request that was read without it, or null and the body waits. */
  give(tab: number, url: string, body: Bytes): Request | null {
    const key = `${tab} ${url}`;
    const request = take(this.#requests, key);
    if (request === null) keep(this.#bodies, key, body);
    return request;
  }
}

function take<T>(list: Waiting<T>[], key: string): T | null {
  const now = Date.now();
  const at = list.findIndex(one => one.key === key && one.until > now);
  return at < 0 ? null : (list.splice(at, 1)[0]?.what ?? null);
}

function keep<T>(list: Waiting<T>[], key: string, what: T): void {
  const now = Date.now();
  const due = list.findIndex(({until}) => until > now);
  list.splice(0, due < 0 ? list.length : due);
  if (list.length >= MOST) list.shift();
  list.push({key, what, until: now + PATIENCE});
}
