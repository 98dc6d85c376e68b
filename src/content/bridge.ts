import {LIMITS} from '../model/limits';
import {listenForGood} from './lasting';

/** The two names that both worlds know; the channel itself is made anew for each document. */
const READY = 'tw:ready';
const HELLO = 'tw:hello';

/** What the isolated world may tell the page's: nothing but that nobody listens, or somebody does again. */
export interface PageLink {
  rest(): void;
  wake(): void;
}

/** Messages and characters that one document may send in a time; what is over is dropped. */
class Gate {
  #second = 0;
  #messages = 0;
  #ten = 0;
  #characters = 0;

  isOpen(time: number, length: number): boolean {
    const second = Math.floor(time / 1_000);
    const ten = Math.floor(time / 10_000);
    if (second !== this.#second) this.#messages = 0;
    if (ten !== this.#ten) this.#characters = 0;
    this.#second = second;
    this.#ten = ten;
    this.#messages += 1;
    this.#characters += length;
    return this.#messages <= LIMITS.messagesPerSecond && this.#characters <= LIMITS.charactersInTenSeconds;
  }
}

/** How what our script tells begins. What begins otherwise is none of it. */
const KIND = /^\{"type":"([a-z-]{1,20})",/;

/** Something that the page's world told: text that says to be of that kind. */
export interface Told {
  kind: string;
  text: string;
  /** The element that it is about. */
  element: Element | undefined;
}

/**
 * Listens to our script in the page's world. That script makes up a secret channel and tells it before the
 * page's first script runs. Whatever arrives is capped and rate-limited, and parsed by who makes something of it: a page that
 * learns the channel can forge, and gets nothing for it. An event about an element comes from that element.
 */
export function listenToPage(onTold: (told: Told) => void): PageLink {
  const gate = new Gate();
  let known = '';
  const receive = (event: Event) => {
    const {detail} = event as CustomEvent<unknown>;
    if (typeof detail !== 'string' || detail.length > LIMITS.toldText) return;
    if (!gate.isOpen(event.timeStamp, detail.length)) return;
    const kind = KIND.exec(detail)?.[1];
    if (kind === undefined) return;
    const [target] = event.composedPath();
    onTold({kind, text: detail, element: target instanceof Element ? target : undefined});
  };
  addEventListener(
    HELLO,
    event => {
      event.stopImmediatePropagation();
      const channel = (event as CustomEvent<unknown>).detail;
      if (typeof channel !== 'string' || !/^[\da-f]{32}$/.test(channel)) return;
      known = channel;
      listenForGood(window, channel, receive);
    },
    {capture: true, once: true},
  );
  // Whichever world comes second finds the other there.
  dispatchEvent(new CustomEvent(READY));
  const say = (word: string) => {
    if (known) dispatchEvent(new CustomEvent(`${known}:${word}`));
  };
  return {rest: () => say('rest'), wake: () => say('wake')};
}
