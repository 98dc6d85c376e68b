import {callers} from '../callers';
import type {Channel} from '../emit';
import type {Ledger} from '../ledger';
import {dictionary, getterOf, natives} from '../natives';
import {wrapAccessor, wrapMethod} from '../wrap';

/** Different values that one document tells of, and of one name; characters of a value. */
const MOST = 300;
const MOST_OF_NAME = 3;
const VALUE = 1_200;
/** Shortest value that could tell one browser from others. */
const SHORTEST = 8;
/** Milliseconds that values are gathered for. */
const GATHER = 250;

const localArea = getterOf<Storage>(window, 'localStorage');

/** Whether it is the document's local storage. Asked when a script has storage at hand: asking has it loaded from disk. */
function isLocal(storage: unknown): boolean {
  try {
    return storage === localArea?.(window);
  } catch {
    // Where a document may not have one, asking throws.
    return false;
  }
}

/** Which scripts keep what in cookies and web storage, and which ask for it. */
export function observeStorage(channel: Channel, ledger: Ledger): void {
  const known = dictionary<true>();
  const named = dictionary<number>();
  let waiting = '';
  let count = 0;
  const tell = (): void => {
    if (waiting === '') return;
    const values = waiting;
    waiting = '';
    try {
      channel.emitText(`{"type":"stored","at":${natives.now()},"values":[${values}]}`);
    } catch {
      // Nothing of ours may show up as an error of the page.
    }
  };
  channel.onLeave(tell);
  const stored = (area: string, name: string, value: string, attributes: string): void => {
    if (channel.isResting() || count >= MOST || value.length < SHORTEST) return;
    const place = `${area} ${name}`;
    const times = named[place] ?? 0;
    const key = `${place} ${natives.slice(value, 0, VALUE)}`;
    // What changes with each call is a counter or a cache.
    if (times >= MOST_OF_NAME || known[key]) return;
    known[key] = true;
    named[place] = times + 1;
    count += 1;
    const told = natives.stringify({
      area,
      name: natives.slice(name, 0, 100),
      value: natives.slice(value, 0, VALUE),
      length: value.length,
      attributes: natives.slice(attributes, 0, 200),
      scripts: callers(),
      at: natives.now(),
    });
    if (waiting === '') natives.setTimeout(tell, GATHER);
    waiting = waiting === '' ? told : `${waiting},${told}`;
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
    stored(isLocal(self) ? 'local' : 'session', name, value, '');
  });
  wrapMethod(Storage.prototype, 'getItem', () => ledger.note('read:storage'));
}
