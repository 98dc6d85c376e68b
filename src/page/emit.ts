import {bag, natives} from './natives';

const READY = 'tw:ready';
const HELLO = 'tw:hello';
/** Events of one document; a page that makes more than this floods. */
const CAP = 4_000;

export interface Channel {
  /** Tells the isolated world. */
  emit(event: object): void;
  /** The same of an event that is JSON already; one about an element is dispatched at it: both worlds mean the same. */
  emitText(detail: string, target?: EventTarget): void;
  /** Nobody listens any more: the page is no shop. Instruments may rest. */
  readonly isResting: () => boolean;
  /** Has this called when somebody listens again: another step of the page began. */
  onWake(call: () => void): void;
  /** Has this called when the page is left: what is gathered then is told at once, or never. */
  onLeave(call: () => void): void;
}

/** Makes the channel known to the isolated world and returns the way to send on it. */
export function openChannel(): Channel {
  const bytes = natives.getRandomValues(new natives.Uint8Array(16));
  let channel = '';
  for (let at = 0; at < 16; at++) {
    const byte = bytes[at] as number;
    channel += '0123456789abcdef'[byte >> 4] as string;
    channel += '0123456789abcdef'[byte & 15] as string;
  }
  const dispatch = (name: string, detail: string, target: EventTarget) =>
    // Composed, so that it comes out of a shadow tree; it does not bubble.
    natives.dispatchEvent(target, new natives.CustomEvent(name, {detail, composed: true}));
  const hello = () => dispatch(HELLO, channel, window);
  // Whichever world comes second finds the other there. Nothing but the fact of these events is taken in.
  natives.addEventListener(window, READY, hello, {capture: true, once: true});
  let resting = false;
  let awake: (() => void) | undefined;
  const rests = () => {
    resting = true;
  };
  const wakes = () => {
    resting = false;
    awake?.();
  };
  const leavers = bag<() => void>();
  const leaves = () => {
    for (let at = 0; at < leavers.length; at++) leavers[at]?.();
  };
  const listen = () => {
    natives.addEventListener(window, `${channel}:rest`, rests, {capture: true});
    natives.addEventListener(window, `${channel}:wake`, wakes, {capture: true});
    natives.addEventListener(window, 'pagehide', leaves, {capture: true});
  };
  listen();
  // `document.open()` takes every listener off the window; then the document gets another root.
  natives.observeChildren(document, listen);
  hello();
  let sent = 0;
  const emitText = (detail: string, target: EventTarget = window): void => {
    sent += 1;
    if (sent <= CAP) dispatch(channel, detail, target);
  };
  return {
    emit: event => emitText(natives.stringify(event)),
    emitText,
    isResting: () => resting,
    onWake(call) {
      awake = call;
    },
    onLeave(call) {
      leavers[leavers.length++] = call;
    },
  };
}
