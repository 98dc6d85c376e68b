import {LIMITS} from '../model/limits';

/** What another page sent to this one. */
export interface WindowMessage {
  at: number;
  /** Origin of the sender. */
  from: string;
  /** Its data as text; what is no text, as JSON. */
  text: string;
  /** Characters of it, where only a part is told. */
  total: number;
  /** From here on nothing more is told: there were too many, or to write them out took too long. */
  isLast: boolean;
}

/** Messages of one document that are told. */
const MOST = 60;
/** Milliseconds that one document's may cost. */
const MOST_TIME = 60;

/** Data of a message as text; null where there is none in it, or no way to write it. */
function textOf(data: unknown): string | null {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return null;
  try {
    return JSON.stringify(data) ?? null;
  } catch {
    return null;
  }
}

/**
 * Hears in an embedded frame what pages of another origin send to it by `postMessage`: the one way of telling a third party
 * that is no request. Only the browser's own events count; the sender's side can't be watched, since what a page calls there
 * belongs to no page.
 */
export function listenToWindows(told: (message: WindowMessage) => void): void {
  let count = 0;
  let spent = 0;
  const hear = (event: MessageEvent<unknown>) => {
    if (!event.isTrusted || !/^https?:/.test(event.origin) || event.origin === location.origin) return;
    const start = performance.now();
    const text = textOf(event.data);
    spent += performance.now() - start;
    if (!text) return;
    count += 1;
    const isLast = count >= MOST || spent > MOST_TIME;
    if (isLast) removeEventListener('message', hear, true);
    told({
      at: Date.now(),
      from: event.origin,
      text: text.slice(0, LIMITS.messageText),
      total: text.length,
      isLast,
    });
  };
  addEventListener('message', hear, true);
}
