import type {Ledger} from '../ledger';
import {observeCanvas} from './fingerprinting-canvas';
import {observeDevice} from './fingerprinting-device';
import {observeFonts} from './fingerprinting-fonts';
import {observeAudio, observeWebGl} from './fingerprinting-media';

/** Which scripts look at what makes a device tell apart from others. What that amounts to is judged elsewhere. */
export function observeFingerprinting(ledger: Ledger): void {
  observeCanvas(ledger);
  observeFonts(ledger);
  observeWebGl(ledger);
  observeAudio(ledger);
  observeDevice(ledger);
}
