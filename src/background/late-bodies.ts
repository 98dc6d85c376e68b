import type {RawBody} from '../scan/raw';

/** Milliseconds that a body waits for its request, or a request for its body. */
const PATIENCE = 5_000;
const MOST = 60;

type Bytes = Extract<RawBody, {kind: 'bytes'}>;

/** Brings bodies that were read in the page together with the requests that the browser showed without them. */
export class LateBodies<Request> {
  readonly #bodies = new Map<string, {body: Bytes; until: number}>();
  readonly #requests = new Map<string, {request: Request; until: number}>();

  /** The body of a request that begins now, if it is there already. */
  take(tab: number, url: string): Bytes | null {
    const key = `${tab} ${url}`;
    const known = this.#bodies.get(key);
    this.#bodies.delete(key);
    return known && known.until > Date.now() ? known.body : null;
  }

  /** A request was read without its body. */
  miss(tab: number, url: string, request: Request): void {
    keep(this.#requests, `${tab} ${url}`, {request, until: Date.now() + PATIENCE});
  }

  /** A body came: the request that was read without it, or null and the body waits. */
  give(tab: number, url: string, body: Bytes): Request | null {
    const key = `${tab} ${url}`;
    const known = this.#requests.get(key);
    this.#requests.delete(key);
    if (known && known.until > Date.now()) return known.request;
    keep(this.#bodies, key, {body, until: Date.now() + PATIENCE});
    return null;
  }
}

function keep<T extends {until: number}>(map: Map<string, T>, key: string, value: T): void {
  const now = Date.now();
  for (const [known, {until}] of map) if (until <= now || map.size >= MOST) map.delete(known);
  map.set(key, value);
}
