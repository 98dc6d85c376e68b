import type {Ledger} from '../ledger';
import {dictionary, getterOf, methodOf, natives} from '../natives';
import {wrapAccessor, wrapMethod} from '../wrap';

/** Texts that are followed at a time, and their longest part that tells them apart. */
const TEXTS = 40;
const TEXT = 40;
/** A text that is measured so often by then is followed: the font of a first measurement is not asked. */
const REPEATED = 2;
/** Measurements of one text whose font is asked. */
const ASKED = 600;
/** Fonts from which on one text's measurements are told: labels of one chart have fewer. */
const FONTS = 5;
/** Widths of spans whose font is asked in one document. */
const SPANS = 6_000;

interface Measured {
  times: number;
  fonts: number;
  seen: Record<string, true>;
}

/** Measures the same text in ever other fonts, on a canvas: Englehardt and Narayanan (2016), section 6.2. */
function observeMeasuring(ledger: Ledger, prototype: object | undefined): void {
  const fontOf = getterOf<unknown>(prototype, 'font');
  let texts = dictionary<Measured>();
  let count = 0;
  wrapMethod(prototype, 'measureText', (args, self) => {
    const given = args[0];
    if (typeof given !== 'string') return;
    const text = given.length > TEXT ? natives.slice(given, 0, TEXT) : given;
    let measured = texts[text];
    if (!measured) {
      if (count >= TEXTS) {
        texts = dictionary<Measured>();
        count = 0;
      }
      count += 1;
      measured = {times: 0, fonts: 0, seen: dictionary<true>()};
      texts[text] = measured;
    }
    measured.times += 1;
    if (measured.times < REPEATED || measured.times > ASKED) return;
    const font = fontOf?.(self);
    if (typeof font === 'string' && !measured.seen[font]) {
      measured.seen[font] = true;
      measured.fonts += 1;
    }
    if (measured.fonts >= FONTS)
      ledger.note('fonts:measure', {fonts: measured.fonts, measures: measured.times});
  });
}

/** The sizes of texts that name their own font, asked one after the other: a list of what is installed. */
function observeSpans(ledger: Ledger): void {
  const span = HTMLSpanElement.prototype;
  const styleOf = getterOf<object>(HTMLElement.prototype, 'style');
  const propertyOf = methodOf<string>(CSSStyleDeclaration.prototype, 'getPropertyValue');
  const families = dictionary<true>();
  let fonts = 0;
  let asked = 0;
  const sized = (_: unknown, self: unknown): void => {
    if (asked >= SPANS || !natives.isA(span, self)) return;
    asked += 1;
    const family = propertyOf?.(styleOf?.(self), 'font-family') ?? '';
    if (family === '') return;
    if (!families[family]) {
      families[family] = true;
      fonts += 1;
    }
    ledger.note('fonts:span', {fonts});
  };
  wrapAccessor(HTMLElement.prototype, 'offsetWidth', {get: sized});
  wrapAccessor(HTMLElement.prototype, 'offsetHeight', {get: sized});
}

/** Which scripts find out which fonts there are. */
export function observeFonts(ledger: Ledger): void {
  observeMeasuring(ledger, window.CanvasRenderingContext2D?.prototype);
  observeMeasuring(ledger, window.OffscreenCanvasRenderingContext2D?.prototype);
  observeSpans(ledger);
  wrapMethod(window.FontFaceSet?.prototype, 'check', () => ledger.note('fonts:check'));
}
