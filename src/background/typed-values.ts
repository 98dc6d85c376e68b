import {LIMITS} from '../model/limits';
import {
  type Elsewhere,
  forgetPrepared,
  type Needles,
  prepareElsewhere,
  prepareNeedles,
} from '../scan/needles';
import type {TypedValue} from '../scan/raw';
import type {SessionState} from './session-state';

/** A typed value with the field that it stands in; `done` once the field was left. */
interface Entry extends TypedValue {
  key: string;
  done: boolean;
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.key === b.key && a.value === b.value && a.type === b.type && a.site === b.site && (a.done || !b.done);

const TYPED = 'typed:';
const MORE = 'typed-more:';
/** What was typed in tabs that are closed, and what pages showed of the person. */
const PAST = 'typed-past';
/** Sites where more was typed than is looked for. */
const MORE_AT = 'typed-more-at:';
/** More was typed in closed tabs than is kept. */
const MORE_PAST = 'typed-more-past';

/** A search as it was prepared, and the lists that it was made of: they are replaced whenever something is typed. */
interface Prepared {
  site: string | undefined;
  own: readonly Entry[];
  others: readonly (readonly TypedValue[])[];
  elsewhere: Elsewhere;
  needles: Needles;
}

const NONE: readonly Entry[] = [];
const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * What was typed, as long as the browser runs. In memory and `storage.session` only. Of a tab's own values, and of those typed into the
 * same site in other open tabs, it is claimed where they went; those of all tabs, closed ones too, are kept out of what is written.
 */
export class TypedValues {
  readonly #state: SessionState;
  readonly #siteOf: (tab: number) => string | undefined;
  readonly #prepared = new Map<number, Prepared>();

  /** @param siteOf Site of the page that a tab shows. */
  constructor(state: SessionState, siteOf: (tab: number) => string | undefined = () => undefined) {
    this.#state = state;
    this.#siteOf = siteOf;
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
    const tooLong = known.filter(({value}) => value.length >= LIMITS.typed);
    if (known.length > LIMITS.typedPerTab || tooLong.length > 0) {
      this.#state.set(`${MORE}${tab}`, true);
      for (const {site} of known.length > LIMITS.typedPerTab ? known : tooLong) {
        if (site) this.#state.set(MORE_AT + site, true);
      }
    }
    // The newest stay: what is on its way out now was typed last.
    this.#state.set(TYPED + tab, known.slice(-LIMITS.typedPerTab));
  }

  /** Values that a page showed of the person: nothing is claimed of them, and they are kept out of what is written. */
  shown(values: readonly TypedValue[]): void {
    this.#keepOut(values);
  }

  /** Prepared search for what was typed in a tab; the same object as long as nothing new was typed. */
  needles(tab: number): Needles {
    const site = this.#siteOf(tab);
    const own = this.#of(tab);
    const keys = this.#state.keys(TYPED).filter(key => key !== TYPED + tab);
    const past = this.#state.get<TypedValue[]>(PAST) ?? NONE;
    const lists = [...keys.map(key => this.#state.get<Entry[]>(key) ?? NONE), past];
    const before = this.#prepared.get(tab);
    const known = before && before.site === site && isSameList(before.others, lists) ? before : undefined;
    if (known?.own === own) return known.needles;

    const others = lists.slice(0, -1).flat();
    const isShared = (entry: TypedValue): boolean => site !== undefined && entry.site === site;
    const elsewhere =
      known?.elsewhere ?? prepareElsewhere([...others.filter(entry => !isShared(entry)), ...past]);
    const needles = prepareNeedles([...own, ...others.filter(isShared)], elsewhere);
    this.#prepared.set(tab, {site, own, others: lists, elsewhere, needles});
    return needles;
  }

  /** Whether something was typed that is not looked for: no words of others may be kept then. */
  isIncomplete(tab: number): boolean {
    const site = this.#siteOf(tab);
    return (
      this.#state.lossy ||
      this.#state.get(`${MORE}${tab}`) === true ||
      this.#state.get(MORE_PAST) === true ||
      (site !== undefined && this.#state.get(MORE_AT + site) === true)
    );
  }

  /** The tab is closed: nothing is claimed any more of what was typed in it. */
  forget(tab: number): void {
    this.#keepOut(this.#of(tab));
    this.#state.delete(TYPED + tab);
    this.#state.delete(`${MORE}${tab}`);
    this.#prepared.delete(tab);
    forgetPrepared();
  }

  #keepOut(values: readonly TypedValue[]): void {
    const past = this.#state.get<TypedValue[]>(PAST) ?? [];
    const known = new Set(past.map(({type, value}) => `${type} ${value}`));
    const fresh: TypedValue[] = [];
    for (const {type, value} of values) {
      if (value.trim().length < 2 || known.has(`${type} ${value}`)) continue;
      known.add(`${type} ${value}`);
      fresh.push({type, value});
    }
    if (fresh.length === 0) return;
    const all = [...past, ...fresh];
    if (all.length > LIMITS.typedElsewhere) this.#state.set(MORE_PAST, true);
    this.#state.set(PAST, all.slice(-LIMITS.typedElsewhere));
  }

  #of(tab: number): readonly Entry[] {
    return this.#state.get<Entry[]>(TYPED + tab) ?? NONE;
  }
}
