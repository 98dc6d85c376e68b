import {LIMITS} from '../model/limits';
import {type FromPage, parseFromPage} from '../model/messages';

/** The two names that both worlds know; the channel itself is made anew for each document. */
const READY = 'tw:ready';
const HELLO = 'tw:hello';

/**
 * Listens to our script in the page's world. That script makes up a secret channel and tells it before the
 * page's first script runs. Whatever arrives is parsed and rate-limited: a page that learns the channel can
 * forge, and gets nothing for it.
 */
export function listenToPage(onEvent: (event: FromPage) => void): void {
  let second = 0;
  let inSecond = 0;
  const receive = (event: Event) => {
    const now = Math.floor(event.timeStamp / 1000);
    inSecond = now === second ? inSecond + 1 : 1;
    second = now;
    if (inSecond > LIMITS.messagesPerSecond) return;
    const parsed = parseFromPage((event as CustomEvent<unknown>).detail);
    if (parsed) onEvent(parsed);
  };
  addEventListener(
    HELLO,
    event => {
      event.stopImmediatePropagation();
      const channel = (event as CustomEvent<unknown>).detail;
      if (typeof channel === 'string' && /^[\da-f]{32}$/.test(channel))
        addEventListener(channel, receive, true);
    },
    {capture: true, once: true},
  );
  // Whichever world comes second finds the other there.
  dispatchEvent(new CustomEvent(READY));
}
