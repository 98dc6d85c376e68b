import {isVisible} from './gatherers/dom';
import {listenForGood} from './lasting';

/** Milliseconds between two glances at a page that goes on by itself: at first, and once nothing has come for a while. */
const OFTEN = 1_000;
const SELDOM = 3_000;
const WHILE = 30_000;
/** So long (ms) after a click what it brought is there; a page may fetch it first. */
const AFTER_CLICK = [120, 500, 1_500];
/** Looks in vain after which they are farther apart, and how far (ms): for fields and headings, and for anything at all. */
const VAIN = 8;
const REST = 3_000;
const LONG_REST = 30_000;
/** So many elements more may be anything; a form in a shadow root shows no more than that. */
const MORE = 3;
/** Elements of a kind of which it is asked whether they are shown. */
const SHOWN = 40;

const KINDS = ['input', 'select', 'textarea', 'iframe', 'form', 'dialog', 'h1', 'h2'] as const;
const collections = KINDS.map(name => document.getElementsByTagName(name));
const [inputs, selects, areas] = collections;
const all = document.getElementsByTagName('*');

/** What changes when a page becomes another one. Browsers keep these collections: to count them again costs next to nothing. */
function glance(): string {
  let shown = 0;
  for (const fields of [inputs, selects, areas]) {
    const most = Math.min(fields?.length ?? 0, SHOWN);
    for (let at = 0; at < most; at++) if (isVisible(fields?.[at] as Element)) shown += 1;
  }
  const counts = collections.map(({length}) => length);
  const heading = document.querySelector('h1')?.firstChild?.nodeValue?.slice(0, 80);
  return `${counts} ${shown} ${location.href} ${document.title.slice(0, 160)} ${heading}`;
}

/**
 * Keeps an eye on a page that is no shop: it may become one on the same address, with what somebody clicks or by itself.
 * @param changed The page has fields, frames or headings that it had not.
 */
export function watchDropped(changed: () => void): {start(): void; stop(): void; pressed(): void} {
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  let size = 0;
  let lastChange = 0;
  let vain = 0;
  let looked = 0;

  const look = (isAfterClick: boolean): void => {
    const now = glance();
    const isOther = now !== seen;
    if (!isOther && Math.abs(all.length - size) < MORE) return;
    // A page that changes all the time is looked at the more seldom the longer nothing comes of it.
    const rest = isOther || isAfterClick ? REST : LONG_REST;
    if (Date.now() - looked < (vain > VAIN ? rest : OFTEN / 2)) return;
    seen = now;
    size = all.length;
    looked = Date.now();
    lastChange = looked;
    vain += 1;
    changed();
  };
  const tick = (): void => {
    timer = undefined;
    if (!isOn || document.hidden) return;
    look(false);
    timer = setTimeout(tick, Date.now() - lastChange < WHILE ? OFTEN : SELDOM);
  };
  listenForGood(document, 'visibilitychange', () => {
    if (isOn && timer === undefined) tick();
  });
  return {
    start() {
      if (isOn) return;
      isOn = true;
      seen = glance();
      size = all.length;
      lastChange = Date.now();
      timer ??= setTimeout(tick, OFTEN);
    },
    stop() {
      isOn = false;
      vain = 0;
      clearTimeout(timer);
      timer = undefined;
    },
    pressed() {
      if (!isOn) return;
      lastChange = Date.now();
      for (const wait of AFTER_CLICK) setTimeout(() => isOn && look(true), wait);
    },
  };
}
