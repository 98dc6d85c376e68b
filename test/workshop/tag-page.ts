import {createContext, runInContext} from 'node:vm';

export type Sent = {url: URL; body: string | FormData | null};

/** A page with nothing on it but what a tag touches, so that a stand-in's wire format can be read without a browser. */
export function runTag(
  source: string,
  before: string,
  address = 'https://shop.fernhill.example/cart?gclid=G1',
) {
  const sent: Sent[] = [];
  const leave: (() => void)[] = [];
  const stored = new Map<string, string>();
  const window: Record<string, unknown> = {
    URL,
    URLSearchParams,
    FormData,
    TextEncoder,
    btoa,
    crypto,
    setTimeout,
    clearTimeout,
    location: new URL(address),
    screen: {width: 1200, height: 900},
    navigator: {
      language: 'en-GB',
      sendBeacon: (url: string, body: string | FormData) => sent.push({url: new URL(url), body}) > 0,
    },
    history: {pushState() {}},
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
    document: {
      currentScript: {src: 'https://www.googletagmanager.com/gtag/js?id=G-FERNHILL1'},
      cookie: '',
      title: 'Cart',
      referrer: '',
      querySelectorAll: () => [],
      addEventListener() {},
    },
    addEventListener: (type: string, listener: () => void) => type === 'pagehide' && leave.push(listener),
    Image: class {
      set src(url: string) {
        sent.push({url: new URL(url), body: null});
      }
    },
  };
  window.window = window;
  window.top = window;
  const context = createContext(window);
  runInContext(before, context);
  runInContext(source, context);
  return {
    sent,
    run: (code: string) => runInContext(code, context),
    leave() {
      for (const listener of leave) listener();
    },
  };
}
