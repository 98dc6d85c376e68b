import {LIMITS} from '../model/limits';

/** What another page sent to this one. */
export interface WindowMessage {
  at: number;
  /** Origin of the sender. */
  from: string;
  /** Its data as text; what is no text, as JSON. */
  text: string;
  /** Characters, at least, that are not in it. */
  missing: number;
  /** From here on nothing more is told: there were too many, or to write them out took too long. */
  isLast: boolean;
}

/** Messages of one document that are told. */
const MOST = 60;
/** Milliseconds that one document's may cost. */
const MOST_TIME = 60;
/** Things in one message that are written out. */
const MOST_THINGS = 2_000;

/**
 * Data of a message as text, within bounds whatever it is: pages also post pictures and files. Null where it is neither text
 * nor made of anything; nothing but what is missing where there is no way to write it.
 */
export function textOf(data: unknown): Pick<WindowMessage, 'text' | 'missing'> | null {
  let missing = 0;
  let things = 0;
  const capped = (text: string): string => {
    missing += Math.max(0, text.length - LIMITS.messageText);
    return text.slice(0, LIMITS.messageText);
  };
  const bounded = (_key: string, value: unknown): unknown => {
    things += 1;
    if (typeof value === 'string') return capped(value);
    if (ArrayBuffer.isView(value)) {
      missing += value.byteLength;
      return null;
    }
    if (things > MOST_THINGS * 10) throw new RangeError('too many things');
    if (things > MOST_THINGS) {
      missing += 1;
      return undefined;
    }
    if (!Array.isArray(value) || value.length <= MOST_THINGS) return value;
    missing += value.length - MOST_THINGS;
    return value.slice(0, MOST_THINGS);
  };
  if (typeof data === 'string') return {text: capped(data), missing};
  if (typeof data !== 'object' || data === null) return null;
  try {
    const text = JSON.stringify(data, bounded);
    return text ? {text: capped(text), missing} : null;
  } catch {
    return {text: '', missing: missing + 1};
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
    const read = textOf(event.data);
    spent += performance.now() - start;
    if (!read || (read.text === '' && read.missing === 0)) return;
    count += 1;
    const isLast = count >= MOST || spent > MOST_TIME;
    if (isLast) removeEventListener('message', hear, true);
    told({at: Date.now(), from: event.origin, ...read, isLast});
  };
  addEventListener('message', hear, true);
}
