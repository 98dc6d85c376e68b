import type {Ledger} from '../ledger';
import {dictionary, getterOf, natives} from '../natives';
import {wrapMethod} from '../wrap';
import {canvasIsHeard} from './fingerprinting-canvas';

/** Events that tell what a person types, pastes, points at and sends, how a device moves and how it is connected. */
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
  'devicemotion',
  'deviceorientation',
  'deviceorientationabsolute',
  'icecandidate',
]) {
  TELLING[type] = true;
}

const bodyOf = getterOf<unknown>(Document.prototype, 'body');
const rootOf = getterOf<unknown>(Document.prototype, 'documentElement');
/** The page as a whole: whoever listens there hears what is done anywhere in it. */
const isWhole = (self: unknown): boolean =>
  !natives.isA(natives.Element.prototype, self) || self === bodyOf?.(document) || self === rootOf?.(document);

/** Which scripts listen to keys, pointers, pasting and sending, and where. */
export function observeListeners(ledger: Ledger): void {
  wrapMethod(EventTarget.prototype, 'addEventListener', (args, self) => {
    const type = args[0];
    if (typeof type !== 'string' || !TELLING[type] || !args[1]) return;
    if (isWhole(self)) {
      ledger.note(`listen:${type}:window`);
    } else {
      canvasIsHeard(self);
      ledger.noteAt(self as EventTarget, `listen:${type}`);
    }
  });
}
