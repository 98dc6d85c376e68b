import type {Ledger} from '../ledger';
import {dictionary, getterOf, natives} from '../natives';
import {wrapAccessor, wrapMethod} from '../wrap';

/** Canvases whose reads are told one by one; those of all others are told together. */
const CANVASES = 24;
/** Characters of one text, and texts and colours of one canvas, that are looked at: more tell no more. */
const TEXT = 80;
const TEXTS = 200;
const COLOURS = 16;

/** What a canvas shows since it was cleared last, as far as it tells a test picture from a picture for people. */
interface Drawn {
  /** Act that its reads are told as; empty until it is read. */
  act: string;
  characters: number;
  colours: number;
  texts: number;
  images: number;
  saves: number;
  listeners: number;
  seen: Record<number, true>;
  inks: Record<string, true>;
}

const context2d = window.CanvasRenderingContext2D?.prototype;
const offscreen2d = window.OffscreenCanvasRenderingContext2D?.prototype;
const canvas = window.HTMLCanvasElement.prototype;
const offscreen = window.OffscreenCanvas?.prototype;

const canvasOfContext = getterOf<object>(context2d, 'canvas');
const canvasOfOffscreen = getterOf<object>(offscreen2d, 'canvas');
const fill = getterOf<unknown>(context2d, 'fillStyle');
const stroke = getterOf<unknown>(context2d, 'strokeStyle');
const fillOffscreen = getterOf<unknown>(offscreen2d, 'fillStyle');
const strokeOffscreen = getterOf<unknown>(offscreen2d, 'strokeStyle');
const widthOf = getterOf<number>(canvas, 'width');
const heightOf = getterOf<number>(canvas, 'height');
const offscreenWidth = getterOf<number>(offscreen, 'width');
const offscreenHeight = getterOf<number>(offscreen, 'height');
const isConnected = getterOf<boolean>(natives.Node.prototype, 'isConnected');

/** By canvas, and by its context as well. */
const drawings = new natives.WeakMap<object, Drawn>();

function drawnOn(owner: unknown): Drawn {
  const known = natives.get(drawings, owner) as Drawn | undefined;
  if (known) return known;
  const drawn: Drawn = {
    act: '',
    characters: 0,
    colours: 0,
    texts: 0,
    images: 0,
    saves: 0,
    listeners: 0,
    seen: dictionary<true>(),
    inks: dictionary<true>(),
  };
  natives.set(drawings, owner, drawn);
  return drawn;
}

/** The same record for a context as for its canvas. */
function drawnIn(context: unknown): Drawn {
  const known = natives.get(drawings, context) as Drawn | undefined;
  if (known) return known;
  const get = natives.isA(context2d, context) ? canvasOfContext : canvasOfOffscreen;
  const drawn = drawnOn(get?.(context));
  natives.set(drawings, context, drawn);
  return drawn;
}

/** What was drawn is gone, as it is when a size is set, which a page does to clear as well. */
function cleared(drawn: Drawn): void {
  drawn.characters = 0;
  drawn.colours = 0;
  drawn.texts = 0;
  drawn.images = 0;
  drawn.seen = dictionary<true>();
  drawn.inks = dictionary<true>();
}

/** Spaces, and signs that only join or vary others: tests for emoji draw many of these and few characters. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0xfe0f ||
  (code >= 0xe0000 && code <= 0xe007f);

/** Counts the distinct characters of a text, by code point. */
function addText(drawn: Drawn, text: string): void {
  for (let at = 0; at < text.length && at < TEXT; at++) {
    let code = natives.charCodeAt(text, at);
    if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) {
      at += 1;
      code = 0x10000 + ((code - 0xd800) << 10) + (natives.charCodeAt(text, at) - 0xdc00);
    }
    if (isBlank(code) || drawn.seen[code]) continue;
    drawn.seen[code] = true;
    drawn.characters += 1;
  }
}

function addInk(drawn: Drawn, ink: unknown): void {
  if (typeof ink !== 'string' || drawn.colours >= COLOURS || drawn.inks[ink]) return;
  drawn.inks[ink] = true;
  drawn.colours += 1;
}

/** A listener on a canvas is one for what people do with it. */
export function canvasIsHeard(target: unknown): void {
  if (natives.isA(canvas, target)) drawnOn(target).listeners += 1;
}

function observeDrawing(
  prototype: object | undefined,
  {filling, stroking}: {filling: typeof fill; stroking: typeof stroke},
): void {
  const text = (ink: typeof fill) => (args: readonly unknown[], self: unknown) => {
    const drawn = drawnIn(self);
    drawn.texts += 1;
    if (drawn.texts > TEXTS) return;
    const given = args[0];
    if (typeof given === 'string') addText(drawn, given);
    addInk(drawn, ink?.(self));
  };
  wrapMethod(prototype, 'fillText', text(filling));
  wrapMethod(prototype, 'strokeText', text(stroking));
  wrapMethod(prototype, 'drawImage', (_, self) => {
    drawnIn(self).images += 1;
  });
  for (const name of ['save', 'restore']) {
    wrapMethod(prototype, name, (_, self) => {
      drawnIn(self).saves += 1;
    });
  }
  wrapMethod(prototype, 'clearRect', (args, self) => {
    const left = args[0];
    const top = args[1];
    // From the corner on: that is how a canvas is cleared as a whole, whatever its scale.
    if (typeof left === 'number' && typeof top === 'number' && left <= 0 && top <= 0) cleared(drawnIn(self));
  });
  wrapMethod(prototype, 'reset', (_, self) => cleared(drawnIn(self)));
}

/** Formats that lose detail are no use for telling machines apart. */
const isLossless = (type: unknown): boolean =>
  typeof type !== 'string' || (natives.indexOf(type, 'jpeg') < 0 && natives.indexOf(type, 'webp') < 0);

/**
 * Which scripts read pictures back, with what stood on the canvas at that moment: distinct characters and colours of
 * texts, pictures, whether it is shown, is listened to, or was drawn with `save` and `restore`. These are the facts
 * that the criteria of Englehardt and Narayanan (2016) are about.
 */
export function observeCanvas(ledger: Ledger): void {
  let count = 0;
  const read = (drawn: Drawn, width: number, height: number, lossless: boolean, shown: boolean): void => {
    if (drawn.act === '') {
      count += 1;
      drawn.act = count <= CANVASES ? `canvas:read:${count}` : 'canvas:read:more';
    }
    const {characters, colours, texts, images, saves, listeners} = drawn;
    const marks = {lossless: lossless ? 1 : 0, shown: shown ? 1 : 0};
    ledger.note(drawn.act, {
      width,
      height,
      characters,
      colours,
      texts,
      images,
      saves,
      listeners,
      ...marks,
    });
  };
  const whole = (self: unknown, type: unknown): void =>
    read(drawnOn(self), widthOf?.(self) ?? 0, heightOf?.(self) ?? 0, isLossless(type), !!isConnected?.(self));

  observeDrawing(context2d, {filling: fill, stroking: stroke});
  observeDrawing(offscreen2d, {filling: fillOffscreen, stroking: strokeOffscreen});
  for (const name of ['width', 'height']) {
    const resized = {set: (_: unknown, self: unknown) => cleared(drawnOn(self))};
    wrapAccessor(canvas, name, resized);
    wrapAccessor(offscreen, name, resized);
  }
  wrapMethod(canvas, 'toDataURL', (args, self) => whole(self, args[0]));
  wrapMethod(canvas, 'toBlob', (args, self) => whole(self, args[1]));
  wrapMethod(offscreen, 'convertToBlob', (args, self) => {
    const options = args[0];
    const type: unknown =
      typeof options === 'object' && options !== null
        ? natives.getOwnPropertyDescriptor(options, 'type')?.value
        : undefined;
    read(drawnOn(self), offscreenWidth?.(self) ?? 0, offscreenHeight?.(self) ?? 0, isLossless(type), false);
  });
  const size = (value: unknown): number => (typeof value === 'number' ? (value < 0 ? -value : value) : 0);
  wrapMethod(context2d, 'getImageData', (args, self) =>
    read(drawnIn(self), size(args[2]), size(args[3]), true, !!isConnected?.(canvasOfContext?.(self))),
  );
  wrapMethod(offscreen2d, 'getImageData', (args, self) =>
    read(drawnIn(self), size(args[2]), size(args[3]), true, false),
  );
}
