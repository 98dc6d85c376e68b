import type {Ledger} from '../ledger';
import {dictionary, natives} from '../natives';
import {wrapMethod} from '../wrap';

/** Events that tell what a person types, pastes, points at and sends. */
const TELLING = dictionary<true>();
for (const type of [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
  'mousemove',
  'mousedown',
  'pointermove',
  'pointerdown',
  'touchstart',
  'touchmove',
  'scroll',
  'focusin',
  'blur',
  'submit',
]) {
  TELLING[type] = true;
}

/** Which scripts listen to keys, pointers, pasting and sending, and where. */
export function observeListeners(ledger: Ledger): void {
  wrapMethod(EventTarget.prototype, 'addEventListener', (args, self) => {
    const type = args[0];
    if (typeof type !== 'string' || !TELLING[type] || !args[1]) return;
    if (natives.isA(natives.Element.prototype, self)) {
      ledger.noteAt(self as EventTarget, `listen:${type}`);
    } else {
      ledger.note(`listen:${type}:window`);
    }
  });
}
