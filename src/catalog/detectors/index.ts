import type {Detector} from '../../model/units';
import cookieSync from './cookie-sync';
import fingerprinting from './fingerprinting';
import formInterception from './form-interception';
import formReading from './form-reading';
import keystrokeListening from './keystroke-listening';
import localPorts from './local-ports';
import pointerListening from './pointer-listening';
import sessionReplay from './session-replay';

/** Practices that are known by what scripts did. */
export const DETECTORS: readonly Detector[] = [
  fingerprinting,
  sessionReplay,
  keystrokeListening,
  pointerListening,
  formReading,
  formInterception,
  cookieSync,
  localPorts,
];
