import {natives} from './natives';

/** Scripts that are named of one stack, innermost first. */
const MOST = 3;
/** Longest part of a stack that is read. */
const STACK = 4_000;

const getStack = natives.getOwnPropertyDescriptor(natives.Error.prototype, 'stack')?.get;

/** The text of a new error's stack; empty where the page has its own way of making stacks, which would be called. */
function stackText(): string {
  if (natives.getOwnPropertyDescriptor(natives.Error, 'prepareStackTrace')) return '';
  const error = new natives.Error();
  // An own property in Chrome, as a value or an accessor by version; an accessor of all errors in Firefox.
  const own = natives.getOwnPropertyDescriptor(error, 'stack');
  const get = own ? own.get : getStack;
  const stack: unknown = get ? natives.apply(get, error, []) : own?.value;
  return typeof stack === 'string' ? natives.slice(stack, 0, STACK) : '';
}

/** Where an address in a stack ends: before its line, a bracket or a space. */
function addressEnd(stack: string, from: number): number {
  let at = from;
  for (; at < stack.length; at++) {
    const code = natives.charCodeAt(stack, at);
    if (code === 10 || code === 32 || code === 41) break;
  }
  // `:line:column`
  for (let parts = 0; parts < 2; parts++) {
    const colon = natives.lastIndexOf(stack, ':', at - 1);
    if (colon <= from + 6) break;
    at = colon;
  }
  return at;
}

/** An address without what could say something about the person: query and fragment. */
function bare(address: string): string {
  const query = natives.indexOf(address, '?');
  const fragment = natives.indexOf(address, '#');
  const end = query < 0 ? fragment : fragment < 0 ? query : natives.min(query, fragment);
  return end < 0 ? address : natives.slice(address, 0, end);
}

/**
 * Addresses of the scripts that are at work, innermost first, divided by spaces: who called what is observed, and who
 * called that. Our own script has an address of another scheme, so that it is not among them. Empty where the stack
 * tells nothing.
 */
export function callers(): string {
  const stack = stackText();
  let found = '';
  let count = 0;
  let last = '';
  for (let at = natives.indexOf(stack, 'http'); at >= 0 && count < MOST; ) {
    const next = natives.slice(stack, at + 4, at + 8);
    if (next !== '://' && natives.slice(next, 0, 3) !== '://' && next !== 's://') {
      at = natives.indexOf(stack, 'http', at + 4);
      continue;
    }
    const end = addressEnd(stack, at);
    const address = natives.slice(bare(natives.slice(stack, at, end)), 0, 300);
    if (address !== last) {
      found = found === '' ? address : `${found} ${address}`;
      count += 1;
      last = address;
    }
    at = natives.indexOf(stack, 'http', end);
  }
  return found;
}
