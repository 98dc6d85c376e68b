import {shadowRootOf} from '../gatherers/dom';
import type {Control} from '../gatherers/form-fields';
import {listenForGood} from '../lasting';
import {glanceAt, hearContext, readSheet, type Sheet, sheetAt} from './editing';
import {Gathering, type Said} from './gathering';
import {hearKeyboard} from './keyboard';
import {Keypad} from './keypad';

export interface TypingEvents {
  isControl(target: unknown): target is Control;
  /** Values that were typed into a control, the last of them as it stands there now. */
  typed(control: Control, said: Said[]): void;
  /** The same of something else that is edited. */
  written(sheet: Sheet, said: Said[]): void;
  /** A value that was typed where nothing takes it in. @param key Names it: what is told of the same later replaces it. */
  heard(key: string, field: string, said: Said): void;
  submitted(form: HTMLFormElement): void;
  /** Somebody is in a closed shadow root that was not known. */
  found(): void;
  /** False on pages that are not recorded: then nothing is read. */
  isWanted(): boolean;
  /** Somebody did something on a page that is not recorded, in this control or sheet if in any. */
  passed(place: Control | Sheet | null): void;
  /** Something was clicked. */
  pressed(): void;
}

/** Milliseconds after which a click has put into fields what it puts there. */
const AFTER_CLICK = 60;
/** Fields that somebody typed in last, in which a click may put the rest: the address that was suggested. */
const RECENT = 6;

/** What was typed and is gathered yet. */
export interface Typing {
  /** Tells what is gathered. */
  flush(): void;
  /** Tells what stands in a control, or on a sheet, if anything does. */
  tell(place: Control | Sheet): void;
}

/**
 * Notices what is typed, in the document and its shadow roots. Listens on the window in the capturing phase, so that no
 * script of the page can keep an event from us, and changes nothing. Not all of it leaves a shadow root, and of a
 * closed one the window hears only that somebody is in there: roots are listened to themselves once somebody is.
 */
export function watchTyping(events: TypingEvents): Typing {
  const controls = new Gathering<Control>(
    control => control.value,
    (control, said) => {
      recent = [...recent.filter(one => one.control !== control), {control, value: control.value}].slice(
        -RECENT,
      );
      events.typed(control, said);
    },
  );
  const lookAtRecent = (): void => {
    recent = recent.filter(({control}) => control.isConnected);
    for (const {control, value} of [...recent]) if (control.value !== value) controls.end(control, false);
  };
  const sheets = new Gathering<Sheet>(readSheet, events.written);
  const keypad = new Keypad((key, field, value) => events.heard(key, field, {value, done: false}));
  const listening = new WeakSet<ShadowRoot>();
  /** Roots and the window hear the same event. */
  let lastPress: Event | undefined;
  let recent: {control: Control; value: string}[] = [];

  const isControl = (target: unknown): target is Control => events.isControl(target);
  const wrote = (sheet: Sheet): void => {
    if (events.isWanted()) sheets.changed(sheet, glanceAt(sheet));
    else events.passed(sheet);
  };
  const endKeys = hearKeyboard({
    ...events,
    touched: control => controls.changed(control, control.value),
    wrote,
  });
  const changes = (event: Event): void => {
    const target: unknown = event.composedPath()[0];
    if (isControl(target)) {
      if (events.isWanted()) controls.changed(target, target.value);
      else events.passed(target);
      return;
    }
    const sheet = sheetAt(target);
    if (sheet) wrote(sheet);
  };
  const changed = (event: Event): void => {
    const target: unknown = event.composedPath()[0];
    if (!isControl(target)) return;
    if (events.isWanted()) controls.end(target, true);
    else events.passed(target);
  };
  const submits = (event: Event): void => {
    const [target] = event.composedPath();
    if (!events.isWanted() || !(target instanceof HTMLFormElement)) return;
    flush();
    events.submitted(target);
  };
  const entered = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    if (!events.isWanted()) {
      events.passed(null);
      return;
    }
    endKeys();
    const root = target.getRootNode();
    // Changes and submissions don't leave an open root either.
    if (root instanceof ShadowRoot) hear(root);
    if (isControl(target)) return;
    hearContext(target, wrote);
    enter(target);
  };
  const left = (event: Event): void => {
    if (!events.isWanted()) return;
    endKeys();
    const sheet = sheetAt(event.composedPath()[0]);
    if (sheet) sheets.end(sheet, true);
  };
  /** What is pressed: of a closed root the window hears only of its host. */
  function pressedAt(event: MouseEvent): unknown {
    let target: unknown = event.composedPath()[0];
    while (target instanceof Element) {
      const root = shadowRootOf(target);
      const inside = root?.mode === 'closed' ? root.elementFromPoint(event.clientX, event.clientY) : null;
      if (!inside || inside.getRootNode() !== root) break;
      target = inside;
    }
    return target;
  }
  const pressed = (event: MouseEvent): void => {
    if (!event.isTrusted || event === lastPress) return;
    lastPress = event;
    if (events.isWanted()) {
      endKeys();
      // A click without a pointer comes from the keyboard.
      if (event.type !== 'click' || event.detail === 0) keypad.pressed(pressedAt(event), event.timeStamp);
    } else events.passed(null);
    if (event.type !== 'click') return;
    if (events.isWanted() && recent.length > 0) setTimeout(lookAtRecent, AFTER_CLICK);
    events.pressed();
  };
  function hear(root: ShadowRoot): boolean {
    if (listening.has(root)) return false;
    listening.add(root);
    listen((type, listener) =>
      root.addEventListener(type, listener as EventListener, {capture: true, passive: true}),
    );
    return true;
  }
  /** Listens in the closed root of what somebody is in, and in that of what is active there. */
  function enter(host: Element): void {
    const root = shadowRootOf(host);
    if (root?.mode !== 'closed') return;
    if (hear(root)) events.found();
    if (root.activeElement) enter(root.activeElement);
  }
  function listen(add: (type: string, listener: (event: never) => void) => void): void {
    add('input', changes);
    add('change', changed);
    add('submit', submits);
    add('focusin', entered);
    add('focusout', left);
    add('pointerdown', pressed);
    add('click', pressed);
  }
  listen((type, listener) => listenForGood(window, type, listener));
  listenForGood(window, 'pointercancel', () => keypad.cancelled());

  function flush(): void {
    controls.flush();
    sheets.flush();
    endKeys();
  }
  return {
    flush,
    tell(place) {
      if (isControl(place)) controls.end(place, false);
      else sheets.end(place, false);
    },
  };
}
