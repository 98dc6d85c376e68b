import {LIMITS} from '../../model/limits';
import {shadowRootOf} from '../gatherers/dom';
import {type Control, verdictOf} from '../gatherers/form-fields';
import {listenForGood} from '../lasting';
import {hearContext, type Sheet, sheetAt} from './editing';
import {Keys} from './keys';
import type {TypingEvents} from './watch';

/** What a field shows that keeps to itself what is typed: nothing, or a dot for each sign. */
const HIDES = /^[•●∙*✱■\s]*$/;
const isText = (control: Control): boolean =>
  control.localName !== 'select' && !/^(checkbox|radio)$/.test(control.type);

/** Keys that change nothing. */
const isDead = ({key}: KeyboardEvent): boolean =>
  /^(Shift|Control|Alt|Meta|CapsLock|Arrow\w+|F\d+)$/.test(key);

interface KeyboardEvents extends Pick<TypingEvents, 'isControl' | 'isWanted' | 'heard' | 'passed'> {
  /** A key was pressed in a control, before that takes it in. */
  touched(control: Control): void;
  wrote(sheet: Sheet): void;
}

/**
 * Hears keys, and what is composed, pasted or dropped, where no field takes it in or the field does not show it. Only what the
 * browser says comes from a person counts: the page could make up the rest.
 *
 * @returns Ends what is being typed.
 */
export function hearKeyboard(events: KeyboardEvents): () => void {
  const free = new Keys((key, value, done) => events.heard(key, 'free-text', {value, done}));
  /** Keys in a field of which the page keeps what it takes in; they count where the field does not show them. */
  const hidden = new Keys((key, value, done) => {
    if (!within || !HIDES.test(within.value)) return;
    const {type} = verdictOf(within);
    events.heard(`hidden${key}`, type === 'unknown' ? 'free-text' : type, {value, done});
  });
  let within: Control | null = null;

  /** Whether nothing takes in what is typed there; a page may have made it editable since it got the focus. */
  function isFree(target: unknown): boolean {
    if (!(target instanceof Element)) return true;
    if (hearContext(target, events.wrote) || sheetAt(target)) return false;
    const inside = shadowRootOf(target)?.activeElement;
    return !inside || (!events.isControl(inside) && isFree(inside));
  }
  function brings(event: Event, text: string | undefined): void {
    const target: unknown = event.composedPath()[0];
    if (!event.isTrusted || !events.isWanted() || !text) return;
    if (!events.isControl(target) && isFree(target)) free.add(text.slice(0, LIMITS.typed), event.timeStamp);
  }

  listenForGood(window, 'keydown', (event: KeyboardEvent) => {
    if (!event.isTrusted || isDead(event)) return;
    const target: unknown = event.composedPath()[0];
    if (!events.isWanted()) events.passed(null);
    else if (!events.isControl(target)) {
      if (isFree(target)) free.pressed(event, event.timeStamp);
    } else {
      // Some pages take the key and put the value there themselves: no event tells of that.
      events.touched(target);
      if (!isText(target)) return;
      if (within !== target) hidden.end();
      within = target;
      hidden.pressed(event, event.timeStamp);
    }
  });
  listenForGood(window, 'compositionend', (event: CompositionEvent) => brings(event, event.data));
  listenForGood(window, 'paste', (event: ClipboardEvent) =>
    brings(event, event.clipboardData?.getData('text/plain')),
  );
  listenForGood(window, 'drop', (event: DragEvent) =>
    brings(event, event.dataTransfer?.getData('text/plain')),
  );
  return () => {
    free.end();
    hidden.end();
  };
}
