import {natives} from './natives';

/**
 * The only code that patches the page. A wrapped function keeps its name, length and prototype, and its text is that of
 * the native: it is a Proxy of the original, and `Function.prototype.toString` is one as well that knows them all.
 */
type AnyFunction = (...args: never[]) => unknown;

/** Called with the arguments before the original runs. Must not change them. */
export type Observer = (args: readonly unknown[], self: unknown) => void;

/** Originals by their Proxies, for whoever asks for their text; two may observe the same one. */
const originals = new natives.WeakMap<object, AnyFunction>();

const safely = (observer: Observer, args: readonly unknown[], self: unknown): void => {
  try {
    observer(args, self);
  } catch {
    // A defect of ours must never be seen by the page.
  }
};

function proxyOf(original: AnyFunction, observer: Observer): AnyFunction {
  const proxy: AnyFunction = new natives.Proxy(original, {
    apply(target, self: unknown, args: unknown[]): unknown {
      safely(observer, args, self);
      return natives.apply(target, self, args);
    },
  });
  // One that is wrapped twice has the text of the native as well.
  natives.set(originals, proxy, natives.get(originals, original) ?? original);
  return proxy;
}

/** Observes the calls of a method that hangs on an object, as `Navigator.prototype.sendBeacon`. */
export function wrapMethod(owner: object | undefined, name: string, observer: Observer): void {
  if (!owner) return;
  const descriptor = natives.getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || typeof descriptor.value !== 'function') return;
  natives.defineProperty(owner, name, {
    ...descriptor,
    value: proxyOf(descriptor.value as AnyFunction, observer),
  });
}

/** Observes what a method answers, with what it was asked, as `window.prompt`. */
export function wrapAnswers(
  owner: object | undefined,
  name: string,
  observer: (answer: unknown, args: readonly unknown[]) => void,
): void {
  const descriptor = owner && natives.getOwnPropertyDescriptor(owner, name);
  if (!owner || !descriptor?.configurable || typeof descriptor.value !== 'function') return;
  const original = descriptor.value as AnyFunction;
  const proxy: AnyFunction = new natives.Proxy(original, {
    apply(target, self: unknown, args: unknown[]): unknown {
      const answer: unknown = natives.apply(target, self, args);
      safely(() => observer(answer, args), args, self);
      return answer;
    },
  });
  natives.set(originals, proxy, natives.get(originals, original) ?? original);
  natives.defineProperty(owner, name, {...descriptor, value: proxy});
}

/** Observes reads and writes of an accessor, as `HTMLInputElement.prototype.value`. */
export function wrapAccessor(
  owner: object | undefined,
  name: string,
  {get, set}: {get?: Observer; set?: Observer},
): void {
  if (!owner) return;
  const descriptor = natives.getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || !descriptor.get) return;
  natives.defineProperty(owner, name, {
    ...descriptor,
    get: get ? (proxyOf(descriptor.get, get) as () => unknown) : descriptor.get,
    set: set && descriptor.set ? (proxyOf(descriptor.set as AnyFunction, set) as never) : descriptor.set,
  });
}

/** Observes the calls of a constructor that hangs on an object, as `window.PaymentRequest`. */
export function wrapConstructor(owner: object, name: string, observer: Observer): void {
  const descriptor = natives.getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.configurable || typeof descriptor.value !== 'function') return;
  const original = descriptor.value as AnyFunction;
  const wrapped: AnyFunction = new natives.Proxy(original, {
    construct(target, args: unknown[], newTarget: AnyFunction): object {
      safely(observer, args, undefined);
      return natives.construct(target, args, newTarget === wrapped ? target : newTarget) as object;
    },
  });
  natives.set(originals, wrapped, natives.get(originals, original) ?? original);
  natives.defineProperty(owner, name, {...descriptor, value: wrapped});
  // An old name of the same constructor stays one.
  const old = natives.getOwnPropertyDescriptor(owner, `webkit${name}`);
  if (old?.configurable && old.value === original)
    natives.defineProperty(owner, `webkit${name}`, {...old, value: wrapped});
  const prototype = original.prototype as object | undefined;
  const own = prototype && natives.getOwnPropertyDescriptor(prototype, 'constructor');
  // `new PaymentRequest(…).constructor === PaymentRequest` holds as before.
  if (prototype && own?.configurable)
    natives.defineProperty(prototype, 'constructor', {...own, value: wrapped});
}

/** Gives wrapped functions the text of their originals, and this very function its own. */
export function keepTexts(): void {
  const descriptor = natives.getOwnPropertyDescriptor(Function.prototype, 'toString');
  if (!descriptor?.configurable) return;
  const proxy = new natives.Proxy(natives.toFunctionString, {
    apply(target, self: unknown, args: unknown[]): unknown {
      const isFunction = typeof self === 'function';
      const original = isFunction ? natives.get(originals, self) : undefined;
      return natives.apply(target, original ?? self, args);
    },
  });
  natives.set(originals, proxy, natives.toFunctionString);
  natives.defineProperty(Function.prototype, 'toString', {...descriptor, value: proxy});
}
