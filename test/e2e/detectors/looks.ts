/**
 * How every function of the browser looks to a page: of all interfaces and their prototypes, and of the window itself.
 * Runs in the page; answers with one line for each property.
 */
export function looksOfNatives(): Record<string, string> {
  const {getOwnPropertyDescriptor, getOwnPropertyNames, getPrototypeOf} = Object;
  const lines: Record<string, string> = {};
  const look = (value: unknown): string => {
    if (typeof value !== 'function') return typeof value;
    const text = Function.prototype.toString.call(value);
    const keys = Reflect.ownKeys(value)
      .map(key => {
        const own = getOwnPropertyDescriptor(value, key);
        const flags = [own?.writable, own?.enumerable, own?.configurable].map(Number).join('');
        return `${String(key)}:${flags}`;
      })
      // Firefox makes `name` and `length` when somebody first asks: their order is the order of the questions.
      .sort()
      .join(',');
    const parent = getPrototypeOf(value) as {name?: string} | null;
    return [value.name, value.length, text, `${value}` === text, keys, parent?.name].join(' | ');
  };
  /** What a getter says to an object that it is not for. */
  const refusal = (get: () => unknown): string => {
    try {
      const given = get.call({});
      if (given instanceof Promise) given.catch(() => {});
      return typeof given;
    } catch (error) {
      return String(error);
    }
  };
  const add = (owner: object, name: string): void => {
    for (const key of Reflect.ownKeys(owner)) {
      const own = getOwnPropertyDescriptor(owner, key);
      if (!own) continue;
      const flags = [own.writable, own.enumerable, own.configurable].map(String).join(' ');
      const how = own.get
        ? `get ${look(own.get)} set ${look(own.set)}${owner === window ? '' : refusal(own.get)}`
        : `value ${look(own.value)}`;
      lines[`${name}.${String(key)}`] = `${flags} ${how}`;
    }
  };
  add(window, 'window');
  add(Intl.DateTimeFormat.prototype, 'Intl.DateTimeFormat.prototype');
  for (const name of getOwnPropertyNames(window)) {
    const value: unknown = getOwnPropertyDescriptor(window, name)?.value;
    if (typeof value !== 'function') continue;
    add(value, name);
    const {prototype} = value as {prototype?: unknown};
    if (typeof prototype !== 'object' || prototype === null) continue;
    add(prototype, `${name}.prototype`);
    lines[`${name} constructs`] = String(getOwnPropertyDescriptor(prototype, 'constructor')?.value === value);
    const above = getPrototypeOf(prototype) as {constructor?: {name?: string}} | null;
    lines[`${name} above`] = String(above?.constructor?.name);
  }
  return lines;
}

/** Wrapped constructors and methods at work: instances, subclasses, refusals and answers. */
export async function usesOfNatives(): Promise<Record<string, unknown>> {
  const refused = (call: () => unknown): string => {
    try {
      call();
      return 'nothing';
    } catch (error) {
      return String(error);
    }
  };
  class Own extends RTCPeerConnection {}
  const connection = new Own();
  const form = new FormData();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const uses = {
    subclass: connection instanceof Own && connection instanceof RTCPeerConnection,
    made: connection.constructor === Own && Own.name,
    form: form instanceof FormData && form.constructor === FormData,
    // @ts-expect-error called as no page should
    called: refused(() => FormData()),
    foreign: refused(() => HTMLCanvasElement.prototype.toDataURL.call(window as never)),
    unfit: refused(() => context?.getImageData(0, 0, 0, 0)),
    noText: refused(() => (context as unknown as {fillText(): void}).fillText()),
    width: canvas.width,
    read: canvas.toDataURL().length,
    query: matchMedia('(min-width: 1px)').matches,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    voices: Array.isArray(speechSynthesis?.getVoices()),
    rejected: await Promise.resolve(navigator.permissions.query({name: 'nonsense'} as never)).catch(
      error => error instanceof TypeError,
    ),
  };
  connection.close();
  return uses;
}
