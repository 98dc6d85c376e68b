import {decodeRequest} from '../catalog/decoders/decode';
import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {Delivery, Recording, RequestObservation, ResourceType} from '../model/observation';
import type {Keep} from '../scan/gate';
import {gateError, gateMethod} from '../scan/gate/record';
import {requestHeaderFacts, setCookiesOf, tellingHeaders} from '../scan/headers';
import type {Identifiers} from '../scan/identifiers';
import {keyedHash, type Needles} from '../scan/needles';
import type {RawBody} from '../scan/raw';
import {redact} from '../scan/redact';
import {scriptsOf} from '../scan/scripts';
import {isTelling, isWorthReading} from '../scan/telling';
import {bodyIn, bytesOfBase64} from './bodies';
import type {HarEntry} from './har';
import {type Page, type Placed, withoutHash} from './pages';

/** What all requests of a recording are read with. */
export interface ReadingContext {
  needles: Needles;
  keep: Keep;
  hashKey: Uint8Array;
  identifiers: Identifiers;
  /** Beginning of the ids of this recording. */
  prefix: string;
  /** Program that wrote the file. */
  by: Recording['by'];
  /** Cookies are in the file. */
  cookies: boolean;
}

/** Redirects that wait for their next hop. */
const HOPS = 2_000;
/** Redirects inside the browser, as of http to https where it knows that the host wants it. */
const INTERNAL = /internal/i;

const VIA: Readonly<Partial<Record<ResourceType, NonNullable<RequestObservation['initiator']>['via']>>> = {
  fetch: 'fetch',
  beacon: 'beacon',
  image: 'image',
  script: 'script',
  frame: 'frame',
  websocket: 'websocket',
};

/** Reads the requests of a recording, one after the other in their order, by the very code that reads them in the browser. */
export class Requests {
  readonly #context: ReadingContext;
  /** The hop that leads to an address. */
  readonly #hops = new Map<string, RequestObservation>();
  /** Frames of sockets, counted by visit. */
  readonly #frames = new Map<string, number>();

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  /** What is kept of an entry: the request, and what was sent on a socket; nothing of a request that tells nothing. */
  read(
    entry: HarEntry,
    index: number,
    {page, resource, at, frame}: Placed,
    visit: string,
  ): RequestObservation[] {
    if (!page) return [];
    const {request} = entry;
    const url = new URL(request.url);
    const body = bodyIn(entry);
    const thirdParty = siteOf(url.hostname) !== page.site;
    const method = request.method.toUpperCase();
    const hop = this.#hops.get(withoutHash(request.url));
    if (!thirdParty && !isWorthReading(url, {method, resource, hasBody: body !== null})) return [];
    const observation = this.#observation(entry, {
      page,
      body,
      method,
      resource,
      at,
      visit,
      id: `${this.#context.prefix}-${index}`,
      ...(frame && frame !== page.host ? {frame} : {}),
    });
    if (hop) observation.chain = {first: hop.chain?.first ?? hop.id, hop: (hop.chain?.hop ?? 0) + 1};
    this.#hops.delete(withoutHash(request.url));
    this.#remember(entry, observation);
    if (!thirdParty && !isTelling(observation)) return [];
    return [observation, ...this.#socketFrames(entry, {page, visit})];
  }

  #observation(
    entry: HarEntry,
    about: {
      page: Page;
      body: RawBody | null;
      method: string;
      resource: ResourceType;
      at: number;
      visit: string;
      id: string;
      frame?: string;
    },
  ): RequestObservation {
    const {page, body, method, resource, at, visit, id, frame} = about;
    const {needles, hashKey, identifiers, cookies, by} = this.#context;
    const {request, response} = entry;
    const url = new URL(request.url);
    const site = siteOf(url.hostname);
    const thirdParty = site !== page.site;
    const headers = tellingHeaders(request.headers);
    const facts = requestHeaderFacts(request.headers, needles);
    const observation: RequestObservation = {
      kind: 'request',
      trust: 'browser',
      source: 'recording',
      id,
      visit,
      at,
      method: gateMethod(method),
      resource,
      scheme: url.protocol.slice(0, -1),
      site,
      thirdParty,
      delivery: deliveryOf(entry, by),
      ...this.#redacted({
        method,
        url: request.url,
        pageUrl: page.url,
        body,
        headers,
        ...(frame ? {frame} : {}),
      }),
      ...facts,
    };
    // That no cookie went along is not said by a file without any.
    if (!cookies) delete observation.cookies;
    if (response.status > 0) observation.status = response.status;
    if (response._error) observation.error = gateError(response._error);
    const setCookies = setCookiesOf(response.headers, {
      needles,
      thirdParty,
      now: at,
      hash: value => keyedHash(hashKey, value),
      learn: (value, hash) => identifiers.learn(value, hash),
    });
    if (setCookies.length > 0) observation.setCookies = setCookies;
    const initiator = this.#initiator(entry, resource);
    if (initiator) observation.initiator = initiator;
    return observation;
  }

  #redacted(raw: Parameters<typeof redact>[0]) {
    const {needles, keep, hashKey, identifiers} = this.#context;
    return redact(raw, {
      needles,
      keep,
      decode: decodeRequest,
      hash: value => keyedHash(hashKey, value),
      identify: value => identifiers.find(value),
    });
  }

  /** Which script asked, by the stack that Chromium writes down. */
  #initiator(
    {_initiator: asked, _resourceType: type}: HarEntry,
    resource: ResourceType,
  ): RequestObservation['initiator'] {
    const via = type === 'xhr' ? 'xhr' : VIA[resource];
    if (!via || asked?.type !== 'script') return undefined;
    const addresses = (asked.stack?.callFrames ?? []).map(({url}) => url).concat(asked.url ?? []);
    const scripts = scriptsOf(
      [...new Set(addresses.filter(address => /^https?:/.test(address)))].join(' '),
      this.#context.needles,
      this.#context.keep,
    );
    return scripts.length > 0 ? {via, scripts} : undefined;
  }

  #remember({request, response}: HarEntry, observation: RequestObservation): void {
    const {redirectURL, status} = response;
    if (status < 300 || status >= 400 || !URL.canParse(redirectURL, request.url)) return;
    if (this.#hops.size >= HOPS) this.#hops.delete(this.#hops.keys().next().value ?? '');
    this.#hops.set(withoutHash(new URL(redirectURL, request.url).href), observation);
  }

  /** What the page sent on a socket: one request each. */
  #socketFrames(entry: HarEntry, {page, visit}: {page: Page; visit: string}): RequestObservation[] {
    const {request, _webSocketMessages: messages = []} = entry;
    const url = new URL(request.url);
    return messages.flatMap(message => {
      if (message?.type !== 'send') return [];
      const count = (this.#frames.get(visit) ?? 0) + 1;
      this.#frames.set(visit, count);
      const bytes =
        message.opcode === 2 ? bytesOfBase64(message.data) : new TextEncoder().encode(message.data);
      if (count > LIMITS.frames || !bytes) return [];
      const body: RawBody = {kind: 'bytes', bytes: bytes.subarray(0, LIMITS.body), total: bytes.length};
      const site = siteOf(url.hostname);
      return {
        kind: 'request' as const,
        trust: 'browser' as const,
        source: 'recording' as const,
        id: `${visit}-frame-${count}`,
        visit,
        at: Math.max(0, Math.round(message.time * 1000)),
        method: 'SEND',
        resource: 'websocket' as const,
        scheme: url.protocol.slice(0, -1),
        site,
        thirdParty: site !== page.site,
        delivery: 'sent' as const,
        ...this.#redacted({method: 'SEND', url: request.url, pageUrl: page.url, body}),
      };
    });
  }
}

/** Whether it left the browser, as far as a recording tells. */
function deliveryOf({response, cache, _fromCache}: HarEntry, by: Recording['by']): Delivery {
  if (_fromCache || (by === 'firefox' && cache && 'afterRequest' in cache)) return 'cached';
  if (INTERNAL.test(response.statusText) && response.status === 307) return 'internal';
  if (response._fetchedViaServiceWorker) return 'unknown';
  if (response.status > 0) return 'sent';
  return response._error && !/ABORTED/.test(response._error) ? 'failed' : 'unknown';
}
