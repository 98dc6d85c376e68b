import {shadowRootOf} from './gatherers/dom';
import type {Control} from './gatherers/form-fields';

/** While somebody types, their value is told at most this often (ms). */
const PAUSE = 120;

interface TypingEvents {
  isControl(target: unknown): target is Control;
  /** A value changed; `done` when the field was left. */
  typed(control: Control, done: boolean): void;
  submitted(form: HTMLFormElement): void;
  /** Somebody is in a closed shadow root that was not known. */
  found(): void;
  /** False on pages that are not recorded: then nothing is read. */
  isWanted(): boolean;
}

/**
 * Notices what is typed, in the document and its shadow roots. Listens on the window in the capturing phase, so that no
 * script of the page can keep an event from us, and changes nothing. Not all of it leaves a shadow root, and of a
 * closed one the window hears only that somebody is in there: roots are listened to themselves once somebody is.
 */
export function watchTyping(events: TypingEvents): {flush(): void} {
  const waiting = new Map<Control, ReturnType<typeof setTimeout>>();
  const listening = new WeakSet<ShadowRoot>();

  const tell = (control: Control, done: boolean) => {
    clearTimeout(waiting.get(control));
    waiting.delete(control);
    if (control.value !== '') events.typed(control, done);
  };
  const controlOf = (event: Event): Control | null => {
    const target: unknown = event.composedPath()[0];
    return events.isWanted() && events.isControl(target) ? target : null;
  };
  const changes = (event: Event) => {
    const control = controlOf(event);
    if (control && !waiting.has(control))
      waiting.set(
        control,
        setTimeout(() => tell(control, false), PAUSE),
      );
  };
  const changed = (event: Event) => {
    const control = controlOf(event);
    if (control) tell(control, true);
  };
  const submits = (event: Event) => {
    const [target] = event.composedPath();
    if (!events.isWanted() || !(target instanceof HTMLFormElement)) return;
    for (const control of [...waiting.keys()]) tell(control, true);
    events.submitted(target);
  };
  const entered = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !events.isWanted()) return;
    const root = target.getRootNode();
    // Changes and submissions don't leave an open root either.
    if (root instanceof ShadowRoot) hear(root);
    if (!events.isControl(target)) enter(target);
  };
  function hear(root: ShadowRoot): boolean {
    if (listening.has(root)) return false;
    listening.add(root);
    listen(root);
    return true;
  }
  /** Listens in the closed root of what somebody is in, and in that of what is active there. */
  function enter(host: Element): void {
    const root = shadowRootOf(host);
    if (root?.mode !== 'closed') return;
    if (hear(root)) events.found();
    if (root.activeElement) enter(root.activeElement);
  }
  function listen(target: EventTarget): void {
    target.addEventListener('input', changes, true);
    target.addEventListener('change', changed, true);
    target.addEventListener('submit', submits, true);
    target.addEventListener('focusin', entered, true);
  }
  listen(window);

  return {
    flush() {
      for (const control of [...waiting.keys()]) tell(control, true);
    },
  };
}
