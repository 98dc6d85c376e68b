/*
 * Natives as they are before any script of the page can replace them. Methods are kept as functions that take
 * their object first: calling them looks nothing up that the page could have changed meanwhile.
 */
type Method = (this: never, ...args: never[]) => unknown;
type Loose = (self: unknown, ...args: unknown[]) => unknown;

const {bind, call} = Function.prototype;
const NativeMutationObserver = window.MutationObserver;
/** `method` as a function of its object and its arguments. */
const uncurry = (method: unknown): Loose => bind.call(call as Method as never, method as never) as Loose;

export const natives = {
  apply: Reflect.apply,
  construct: Reflect.construct,
  defineProperty: Reflect.defineProperty,
  getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
  create: Object.create as (prototype: null) => object,
  keys: Object.keys,
  isArray: Array.isArray,
  stringify: JSON.stringify,
  now: Date.now,
  min: Math.min,
  Error,
  Proxy,
  WeakMap,
  Uint8Array,
  CustomEvent: window.CustomEvent,
  setTimeout: window.setTimeout.bind(window),
  getRandomValues: crypto.getRandomValues.bind(crypto),
  URL: window.URL,
  Blob: window.Blob,
  Element: window.Element,
  Node: window.Node,
  dispatchEvent: uncurry(EventTarget.prototype.dispatchEvent),
  addEventListener: uncurry(EventTarget.prototype.addEventListener),
  observeChildren(parent: Node, call: () => void): void {
    new NativeMutationObserver(call).observe(parent, {childList: true});
  },
  slice: uncurry(String.prototype.slice) as (text: string, from: number, to?: number) => string,
  indexOf: uncurry(String.prototype.indexOf) as (text: string, part: string, from?: number) => number,
  lastIndexOf: uncurry(String.prototype.lastIndexOf) as (text: string, part: string, from?: number) => number,
  trim: uncurry(String.prototype.trim) as (text: string) => string,
  lower: uncurry(String.prototype.toLowerCase) as (text: string) => string,
  charCodeAt: uncurry(String.prototype.charCodeAt) as (text: string, at: number) => number,
  get: uncurry(WeakMap.prototype.get),
  set: uncurry(WeakMap.prototype.set),
  toFunctionString: Function.prototype.toString,
  /** `isA(prototype, object)` */
  isA: uncurry(Object.prototype.isPrototypeOf) as (prototype: object, object: unknown) => boolean,
} as const;

/** A list that nothing of the page's can reach into: an object without a prototype, with a length of its own. */
export interface Bag<T> {
  length: number;
  [index: number]: T;
}

export function bag<T>(): Bag<T> {
  const made = natives.create(null) as Bag<T>;
  made.length = 0;
  return made;
}

/** The getter of an accessor as a function of its object; undefined where this browser has no such property. */
export function getterOf<T>(owner: object | undefined, name: string): ((self: unknown) => T) | undefined {
  const get = owner && natives.getOwnPropertyDescriptor(owner, name)?.get;
  return get && (uncurry(get) as (self: unknown) => T);
}

/** A method as a function of its object and its arguments; undefined where this browser has none. */
export function methodOf<T>(
  owner: object | undefined,
  name: string,
): ((self: unknown, ...args: unknown[]) => T) | undefined {
  const method: unknown = owner && natives.getOwnPropertyDescriptor(owner, name)?.value;
  return typeof method === 'function' ? (uncurry(method) as (...all: unknown[]) => T) : undefined;
}

/** A dictionary without a prototype. */
export const dictionary = <T>(): Record<string, T> => natives.create(null) as Record<string, T>;
