import {callers} from '../callers';
import type {Channel} from '../emit';
import {bag, natives} from '../natives';
import {wrapAccessor, wrapConstructor, wrapMethod} from '../wrap';

/** Milliseconds that calls are gathered for: the recorder reads a request for the last time 600 ms after it left. */
const GATHER = 60;
/** Calls, bodies and frames that one document tells of. */
const CALLS = 1_500;
/** Calls of one message: the isolated world refuses longer lists. */
const BATCH = 200;
const BODIES = 120;
/** Bytes of a body, and characters of a frame, that are told. */
const BODY = 393_216;
const FRAME = 16_384;
const ADDRESS = 2_000;

/** Firefox shows extensions the bodies of Blobs itself. */
const isFirefox = 'mozInnerScreenX' in window;

const addressOf = natives.getOwnPropertyDescriptor(natives.URL.prototype, 'href')?.get as () => string;
const requests = window.Request.prototype;
const requestUrl = natives.getOwnPropertyDescriptor(requests, 'url')?.get as () => string;
const socketUrl = natives.getOwnPropertyDescriptor(window.WebSocket.prototype, 'url')?.get as () => string;
const baseUri = natives.getOwnPropertyDescriptor(natives.Node.prototype, 'baseURI')?.get as () => string;
/** Fields of a form may be called `action` or `method`: these are asked of the form itself. */
const formAction = natives.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'action')?.get as () => string;
const formMethod = natives.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'method')?.get as () => string;
const readerResult = natives.getOwnPropertyDescriptor(FileReader.prototype, 'result')?.get as () => unknown;
const {readAsDataURL} = FileReader.prototype;
const Reader = FileReader;
const sliceBlob = natives.Blob.prototype.slice;
const blobSize = natives.getOwnPropertyDescriptor(natives.Blob.prototype, 'size')?.get as () => number;

/** The whole address as the browser will ask for it, without its fragment; empty where it is none. */
function absolute(url: unknown): string {
  if (natives.isA(requests, url)) return natives.apply(requestUrl, url, []) as string;
  const text =
    typeof url === 'string'
      ? url
      : natives.isA(natives.URL.prototype, url)
        ? (natives.apply(addressOf, url, []) as string)
        : '';
  if (text === '') return '';
  try {
    const base = natives.apply(baseUri, document, []) as string;
    const whole = natives.apply(addressOf, new natives.URL(text, base), []) as string;
    const fragment = natives.indexOf(whole, '#');
    return natives.slice(fragment < 0 ? whole : natives.slice(whole, 0, fragment), 0, ADDRESS);
  } catch {
    return '';
  }
}

/** Gathers what is told of requests, and tells it in time for the recorder. */
class Calls {
  readonly #channel: Channel;
  readonly #bodies = bag<object>();
  #text = '';
  #count = 0;
  #gathered = 0;
  #isWaiting = false;

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.onLeave(() => this.#flush());
  }

  /** A script asked for an address. */
  call(via: string, url: unknown): void {
    if (this.#channel.isResting() || this.#count >= CALLS) return;
    const address = absolute(url);
    if (
      address === '' ||
      natives.slice(address, 0, 5) === 'data:' ||
      natives.slice(address, 0, 5) === 'blob:'
    )
      return;
    this.#count += 1;
    const told = natives.stringify({via, url: address, scripts: callers()});
    this.#text = this.#text === '' ? told : `${this.#text},${told}`;
    this.#gathered += 1;
    if (this.#gathered >= BATCH) this.#flush();
    if (this.#isWaiting || this.#text === '') return;
    this.#isWaiting = true;
    natives.setTimeout(() => this.#flush(), GATHER);
  }

  #flush(): void {
    this.#isWaiting = false;
    const text = this.#text;
    this.#text = '';
    this.#gathered = 0;
    if (text === '') return;
    try {
      this.#channel.emitText(`{"type":"calls","at":${natives.now()},"calls":[${text}]}`);
    } catch {
      // Nothing of ours may show up as an error of the page.
    }
  }

  /** A body that the browser does not show: read here, beside the page's own use of it. */
  body(url: unknown, body: unknown): void {
    if (isFirefox || this.#channel.isResting() || this.#bodies.length >= BODIES) return;
    if (!natives.isA(natives.Blob.prototype, body)) return;
    const address = absolute(url);
    if (address !== '') this.#read(body as Blob, data => this.#tell('body', address, data));
  }

  /** A beacon without contents, which the browser shows as one that it can't show. */
  emptyBody(url: unknown): void {
    if (isFirefox || this.#channel.isResting() || this.#bodies.length >= BODIES) return;
    const address = absolute(url);
    if (address === '') return;
    this.#bodies[this.#bodies.length++] = this;
    this.#tell('body', address, {data: '', total: 0});
  }

  frame(socket: WebSocket, data: unknown): void {
    if (this.#channel.isResting() || this.#bodies.length >= BODIES) return;
    const url = natives.slice(natives.apply(socketUrl, socket, []) as string, 0, ADDRESS);
    const tell = (base64: {data: string; total: number}) => this.#tell('frame', url, base64);
    if (typeof data === 'string') {
      this.#bodies[this.#bodies.length++] = socket;
      const text = natives.slice(data, 0, FRAME);
      this.#channel.emit({type: 'frame', at: natives.now(), url, text, total: data.length});
    } else if (natives.isA(natives.Blob.prototype, data)) this.#read(data as Blob, tell);
    else this.#read(new natives.Blob([data as BlobPart]), tell);
  }

  #tell(type: 'body' | 'frame', url: string, {data, total}: {data: string; total: number}): void {
    this.#channel.emit({type, at: natives.now(), url, data, total});
  }

  /** Base64 by the browser itself, off this thread. */
  #read(blob: Blob, done: (read: {data: string; total: number}) => void): void {
    this.#bodies[this.#bodies.length++] = blob;
    const total = natives.apply(blobSize, blob, []) as number;
    const reader = new Reader();
    natives.addEventListener(reader, 'load', () => {
      const result = natives.apply(readerResult, reader, []);
      if (typeof result === 'string')
        done({data: natives.slice(result, natives.indexOf(result, ',') + 1), total});
    });
    natives.apply(readAsDataURL, reader, [natives.apply(sliceBlob, blob, [0, BODY]) as Blob]);
  }
}

/** What a form or fetch option holds as its body; reading it is what the browser does as well. */
function bodyOf(init: unknown): unknown {
  if (typeof init !== 'object' || init === null) return undefined;
  // An accessor of the page's is not called a second time.
  return natives.getOwnPropertyDescriptor(init, 'body')?.value;
}

/** Elements that ask for an address as soon as they have it, or are put into the page. */
const SOURCED = [
  {prototype: HTMLImageElement.prototype, via: 'image'},
  {prototype: HTMLScriptElement.prototype, via: 'script'},
  {prototype: HTMLIFrameElement.prototype, via: 'frame'},
] as const;

/** Which script sends what: requests with their caller, bodies that only the page sees, frames of sockets. */
export function observeNetwork(channel: Channel): void {
  const calls = new Calls(channel);
  wrapMethod(window, 'fetch', args => {
    calls.call('fetch', args[0]);
    calls.body(args[0], bodyOf(args[1]));
  });
  const opened = new natives.WeakMap<object, unknown>();
  wrapMethod(XMLHttpRequest.prototype, 'open', (args, self) => {
    natives.set(opened, self, args[1]);
  });
  wrapMethod(XMLHttpRequest.prototype, 'send', (args, self) => {
    const url = natives.get(opened, self);
    calls.call('xhr', url);
    calls.body(url, args[0]);
  });
  wrapMethod(Navigator.prototype, 'sendBeacon', args => {
    calls.call('beacon', args[0]);
    const body = args[1];
    if (body === '' || body === undefined || body === null) calls.emptyBody(args[0]);
    else calls.body(args[0], body);
  });
  for (const name of ['submit', 'requestSubmit']) {
    wrapMethod(HTMLFormElement.prototype, name, (_, self) => {
      if (natives.apply(formMethod, self, []) === 'post')
        calls.call('form', natives.apply(formAction, self, []));
    });
  }
  wrapConstructor(window, 'WebSocket', args => calls.call('websocket', args[0]));
  wrapMethod(WebSocket.prototype, 'send', (args, self) => calls.frame(self as WebSocket, args[0]));
  wrapConstructor(window, 'EventSource', args => calls.call('eventsource', args[0]));
  for (const {prototype, via} of SOURCED)
    wrapAccessor(prototype, 'src', {set: args => calls.call(via, args[0])});
  // Called for everything that a page draws: one comparison decides of most calls. The list is walked without its iterator,
  // which the page may have replaced.
  wrapMethod(Element.prototype, 'setAttribute', (args, self) => {
    if (args[0] !== 'src') return;
    for (let at = 0; at < SOURCED.length; at++) {
      const {prototype, via} = SOURCED[at] as (typeof SOURCED)[number];
      if (natives.isA(prototype, self)) calls.call(via, args[1]);
    }
  });
}
