interface Listening {
  target: EventTarget;
  type: string;
  listener: EventListener;
  passive: boolean;
}

const lasting: Listening[] = [];

const add = ({target, type, listener, passive}: Listening): void =>
  target.addEventListener(type, listener, {capture: true, passive});

/** Listens on a window or document, first of all and for as long as the document lives. */
export function listenForGood<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  passive = true,
): void {
  const listening = {target, type, listener: listener as EventListener, passive};
  lasting.push(listening);
  add(listening);
}

let isWatching = false;

/**
 * `document.open()`, and so a `document.write()` after parsing, takes every listener off a window and its document, those of
 * other worlds too. What tells of it is that the document gets another root. To add a listener that is still there changes
 * nothing.
 */
export function keepListening(onReplaced: () => void): void {
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(() => {
    for (const listening of lasting) add(listening);
    onReplaced();
  }).observe(document, {childList: true});
}
