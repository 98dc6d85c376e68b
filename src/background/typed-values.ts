import {LIMITS} from '../model/limits';
import {forgetPrepared, type Needles, prepareNeedles} from '../scan/needles';
import type {TypedValue} from '../scan/raw';
import type {SessionState} from './session-state';

/** A typed value with the field that it stands in; `done` once the field was left. */
interface Entry extends TypedValue {
  key: string;
  done: boolean;
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.key === b.key && a.value === b.value && a.type === b.type && a.site === b.site && (a.done || !b.done);

const NONE = prepareNeedles([]);
const TYPED = 'typed:';
const MORE = 'typed-more:';

/**
 * What was typed in each tab, so that it can be found in what leaves. In memory and `storage.session` only;
 * forgotten with the tab.
 */
export class TypedValues {
  readonly #state: SessionState;
  readonly #needles = new Map<number, Needles>();

  constructor(state: SessionState) {
    this.#state = state;
  }

  add(tab: number, values: readonly Entry[]): void {
    let known = this.#of(tab);
    let changed = false;
    for (const entry of values) {
      if (entry.value === '' || known.some(other => isSame(other, entry))) continue;
      // What is still being typed replaces its own beginning.
      known = [...known.filter(other => other.done || other.key !== entry.key), entry];
      changed = true;
    }
    if (!changed) return;
    // Of a value as long as is told, there may be more; of more values than are kept, the oldest are not looked for.
    if (known.length > LIMITS.typedPerTab || known.some(({value}) => value.length >= LIMITS.typed)) {
      this.#state.set(`${MORE}${tab}`, true);
    }
    // The newest stay: what is on its way out now was typed last.
    this.#state.set(TYPED + tab, known.slice(-LIMITS.typedPerTab));
    this.#needles.delete(tab);
  }

  /** Prepared search for what was typed in a tab; the same object as long as nothing new was typed. */
  needles(tab: number): Needles {
    const prepared = this.#needles.get(tab);
    if (prepared) return prepared;
    const values = this.#of(tab);
    const needles = values.length > 0 ? prepareNeedles(values) : NONE;
    this.#needles.set(tab, needles);
    return needles;
  }

  /** The same for what was typed in any tab: for a request of which nobody says where it comes from. */
  everywhere(): Needles {
    const values = this.#state.keys(TYPED).flatMap(key => this.#state.get<Entry[]>(key) ?? []);
    return values.length > 0 ? prepareNeedles(values) : NONE;
  }

  /** Whether something was typed in a tab that is not looked for: no words of others may be kept there. */
  isIncomplete(tab: number): boolean {
    return this.#state.lossy || this.#state.get(`${MORE}${tab}`) === true;
  }

  /** What was typed in a tab, and what was made of it, ends with the tab. */
  forget(tab: number): void {
    this.#state.delete(TYPED + tab);
    this.#state.delete(`${MORE}${tab}`);
    this.#needles.delete(tab);
    forgetPrepared();
  }

  #of(tab: number): Entry[] {
    return this.#state.get<Entry[]>(TYPED + tab) ?? [];
  }
}
