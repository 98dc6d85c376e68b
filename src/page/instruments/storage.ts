import {callers} from '../callers';
import type {Channel} from '../emit';
import type {Ledger} from '../ledger';
import {dictionary, natives} from '../natives';
import {wrapAccessor, wrapMethod} from '../wrap';

/** Different values that one document tells of, and characters of a value and a cookie's attributes. */
const MOST = 300;
const VALUE = 400;

/** Storage of this document; where it may not have one, asking throws. */
function areaOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** Which scripts keep what in cookies and web storage, and which ask for it. */
export function observeStorage(channel: Channel, ledger: Ledger): void {
  const known = dictionary<true>();
  const local = areaOf('localStorage');
  let count = 0;
  const stored = (area: string, name: string, value: string, attributes: string): void => {
    if (channel.isResting() || count >= MOST || value.length < 6) return;
    const key = `${area} ${name} ${natives.slice(value, 0, VALUE)}`;
    if (known[key]) return;
    known[key] = true;
    count += 1;
    channel.emit({
      type: 'stored',
      at: natives.now(),
      area,
      name: natives.slice(name, 0, 100),
      value: natives.slice(value, 0, VALUE),
      length: value.length,
      attributes: natives.slice(attributes, 0, 200),
      scripts: callers(),
    });
  };
  wrapAccessor(Document.prototype, 'cookie', {
    get: () => ledger.note('read:cookie'),
    set: args => {
      const line = args[0];
      if (typeof line !== 'string') return;
      const end = natives.indexOf(line, ';');
      const pair = end < 0 ? line : natives.slice(line, 0, end);
      const split = natives.indexOf(pair, '=');
      const attributes = end < 0 ? '' : natives.slice(line, end + 1);
      stored(
        'cookie',
        natives.slice(pair, 0, split < 0 ? 0 : split),
        natives.slice(pair, split + 1),
        attributes,
      );
    },
  });
  wrapMethod(Storage.prototype, 'setItem', (args, self) => {
    const name = args[0];
    const value = args[1];
    if (typeof name !== 'string' || typeof value !== 'string') return;
    stored(self === local ? 'local' : 'session', name, value, '');
  });
  wrapMethod(Storage.prototype, 'getItem', () => ledger.note('read:storage'));
}
