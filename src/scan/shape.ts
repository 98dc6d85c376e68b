import type {Shape} from '../model/observation';

/** In order: the first that fits names the shape. */
const SHAPES: readonly [Shape, RegExp][] = [
  ['empty', /^$/],
  ['boolean', /^(true|false)$/i],
  ['timestamp', /^1[5-9]\d{8}(\d{3}){0,2}$/],
  ['number', /^-?\d{1,15}$/],
  ['decimal', /^-?\d{1,12}[.,]\d{1,10}$/],
  ['date', /^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/],
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i],
  ['hex32', /^[\da-f]{32}$/i],
  ['hex40', /^[\da-f]{40}$/i],
  ['hex64', /^[\da-f]{64}$/i],
  ['hex', /^(?=.*\d)[\da-f]{8,}$/i],
  ['email', /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/],
  ['url', /^[a-z][a-z\d+.-]*:\/\//i],
  ['json', /^\s*[{[][\s\S]*[}\]]\s*$/],
  ['word', /^\p{L}{1,40}$/u],
  ['words', /^[\p{L}\p{N}][\p{L}\p{N} ,.'’&-]{0,80}$/u],
  ['base64', /^(?=.*[A-Z])(?=.*[a-z])[A-Za-z\d+/_-]{16,}={0,2}$/],
  ['id', /^[\w.:|~%-]{6,}$/],
];

const withoutHash = (address: string): string => address.split('#')[0] ?? address;

/** What can be said of a value without it. `pageUrl` is the address of the page that it may repeat. */
export function shapeOf(value: string, pageUrl: string): Shape {
  if (value.length > 4096) return /^\s*[{[]/.test(value) ? 'json' : 'text';
  // Identifiers with digits and hyphens would pass for words.
  const isId = /\d/.test(value) && /^[\w.-]{9,}$/.test(value) && !/^-?\d+[.,]?\d*$/.test(value);
  const found = SHAPES.find(([, pattern]) => pattern.test(value))?.[0] ?? 'text';
  if (found === 'url' && withoutHash(value) === withoutHash(pageUrl)) return 'page-url';
  return found === 'words' && isId ? 'id' : found;
}

/** Shapes that say by themselves how long a value is. */
const INHERENT: ReadonlySet<Shape> = new Set(['uuid', 'hex32', 'hex40', 'hex64', 'empty']);

/** Length of a value in classes: the next power of two. */
export function lengthClass(length: number, shape: Shape): number {
  return INHERENT.has(shape) || length < 2 ? length : 2 ** Math.ceil(Math.log2(length));
}

/** Base64 (any alphabet, at any alignment) whose bytes are printable text: an encoding, not a word. */
function hidesText(token: string): boolean {
  if (token.length < 12) return false;
  const plain = token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return [0, 1, 2, 3].some(offset => {
    const part = plain.slice(offset);
    const whole = part.slice(0, part.length - (part.length % 4));
    try {
      return whole.length >= 12 && /^[\x20-\x7e]+$/.test(atob(whole));
    } catch {
      return false;
    }
  });
}

const classOf = (sign: string): string =>
  /\d/.test(sign) ? 'digit' : sign === sign.toLowerCase() ? 'lower' : 'upper';

/**
 * Letters of both cases and digits that change from one to the next more often than in any name: bytes in base64, such
 * as a digest. In those, six of ten signs are of another class than the one before; in names of models four at most.
 */
function isScrambled(token: string): boolean {
  const signs = [...token.replace(/[+/_-]/g, '')];
  if (signs.length < 18) return false;
  const changes = signs.filter((sign, at) => at > 0 && classOf(sign) !== classOf(signs[at - 1] ?? ''));
  return changes.length > 0.45 * signs.length;
}

const tokensOf = (text: string): string[] => text.split(/[^A-Za-z\d+/_-]+/);

/** An encoding of text, a digest in hex, a long number or an address; what a vendor's own code may look like is none. */
export function couldHideText(text: string): boolean {
  return (
    /%[\da-f]{2}|\S@\S|:\/\/|\d{7}/i.test(text) ||
    tokensOf(text).some(token => /^[\da-f]{12,}$/i.test(token) || hidesText(token))
  );
}

/**
 * A text that is no words of an author but could carry a value in disguise: an encoding, a digest, a long
 * number, an address. Such a text is never kept, whether a typed value was recognised in it or not.
 */
export function couldCarryValue(text: string): boolean {
  return couldHideText(text) || /[a-z\d+/_-]{14}=/i.test(text) || tokensOf(text).some(isScrambled);
}
