import {LIMITS} from '../../model/limits';

/** While somebody types, their value is told at most this often (ms). */
const PAUSE = 120;
/** So many signs of a value that are gone make it another one; fewer are a slip that is put right. */
const GONE = 3;

/** A value that was typed; `done` where nothing that is typed there later takes its place. */
export interface Said {
  value: string;
  done: boolean;
}

/** The longest that stood somewhere, and whether it was told when it went. */
interface Peak {
  text: string;
  isTold: boolean;
}

/** Signs of a text that another one has no longer, where one stretch of it was taken out or replaced. */
function lostSigns(before: string, now: string): number {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return head + tail === 0 && before.length > 1 ? GONE : before.length - head - tail;
}

/**
 * Gathers what is typed at some place and tells it a few times a second. What stands there for less than that, or is taken
 * out sign by sign, was typed all the same, and a script of the page may have read it: it is told as a value of its own.
 */
export class Gathering<Place extends object> {
  readonly #read: (place: Place) => string;
  readonly #tell: (place: Place, said: Said[]) => void;
  readonly #waiting = new Map<Place, ReturnType<typeof setTimeout>>();
  readonly #peaks = new WeakMap<Place, Peak>();
  readonly #gone = new WeakMap<Place, string[]>();

  /** @param read What stands at a place now. */
  constructor(read: (place: Place) => string, tell: (place: Place, said: Said[]) => void) {
    this.#read = read;
    this.#tell = tell;
  }

  /** Something changed there. @param value What stands there at this very moment: the page may take it out at once. */
  changed(place: Place, value: string): void {
    this.#note(place, value.slice(0, LIMITS.typed));
    if (this.#waiting.has(place)) return;
    this.#waiting.set(
      place,
      setTimeout(() => this.end(place, false), PAUSE),
    );
  }

  /** Tells at once what stands there. @param done The place was left. */
  end(place: Place, done: boolean): void {
    clearTimeout(this.#waiting.get(place));
    this.#waiting.delete(place);
    const value = this.#read(place).slice(0, LIMITS.typed);
    this.#note(place, value);
    const said = (this.#gone.get(place) ?? []).map(gone => ({value: gone, done: true}));
    this.#gone.delete(place);
    if (value !== '') said.push({value, done});
    if (said.length > 0) this.#tell(place, said);
  }

  /** Whether something is gathered there that was not told yet. */
  isOpen(place: Place): boolean {
    return this.#waiting.has(place);
  }

  flush(): void {
    for (const place of [...this.#waiting.keys()]) this.end(place, true);
  }

  #note(place: Place, value: string): void {
    const peak = this.#peaks.get(place);
    if (!peak || value.startsWith(peak.text)) {
      if (!peak || value !== peak.text) this.#peaks.set(place, {text: value, isTold: false});
      return;
    }
    if (!peak.isTold && lostSigns(peak.text, value) >= GONE) {
      this.#gone.set(place, [...(this.#gone.get(place) ?? []).slice(-9), peak.text]);
      peak.isTold = true;
    }
    // Something else is written where part of it stood: another value begins.
    if (value === '' || !peak.text.startsWith(value)) this.#peaks.set(place, {text: value, isTold: false});
  }
}
