import {natives} from './natives';

/**
 * The only code that patches the page. A wrapped function keeps its name, length and prototype, and the page
 * sees it as native: it is a Proxy of the original, and `Function.prototype.toString` of a Proxy of a native
 * function gives `[native code]` by the language's own rules.
 */
type AnyFunction = (...args: never[]) => unknown;

/** Called with the arguments before the original runs. Must not change them. */
export type Observer = (args: readonly unknown[], self: unknown) => void;

const safely = (observer: Observer, args: readonly unknown[], self: unknown): void => {
  try {
    observer(args, self);
  } catch {
    // A defect of ours must never be seen by the page.
  }
};

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
  natives.defineProperty(owner, name, {...descriptor, value: wrapped});
  const prototype = original.prototype as object | undefined;
  const own = prototype && natives.getOwnPropertyDescriptor(prototype, 'constructor');
  // `new PaymentRequest(…).constructor === PaymentRequest` holds as before.
  if (prototype && own?.configurable)
    natives.defineProperty(prototype, 'constructor', {...own, value: wrapped});
}
