/** Natives as they are before any script of the page can replace them. */
export const natives = {
  apply: Reflect.apply,
  construct: Reflect.construct,
  defineProperty: Reflect.defineProperty,
  getOwnPropertyDescriptor: Reflect.getOwnPropertyDescriptor,
  stringify: JSON.stringify,
  now: Date.now,
  dispatchEvent: EventTarget.prototype.dispatchEvent,
  addEventListener: EventTarget.prototype.addEventListener,
  CustomEvent: window.CustomEvent,
  getRandomValues: crypto.getRandomValues.bind(crypto),
  arrayMap: Array.prototype.map,
  arrayJoin: Array.prototype.join,
  Proxy: window.Proxy,
} as const;
