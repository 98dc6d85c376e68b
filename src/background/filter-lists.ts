import {FiltersEngine, Request, type RequestType} from '@ghostery/adblocker';
import {FILTER_LISTS} from '../catalog/filter-lists';
import {LIMITS} from '../model/limits';
import type {ListFailure, ListStatus} from '../model/messages';
import type {ListedBy} from '../model/observation';
import {readLists, type Store, type StoredList} from '../store/read';
import {deleteList, putList} from '../store/write';

/** A list could not be had. The code is for the view to put in words. */
export class ListError extends Error {
  readonly code: ListFailure;

  constructor(code: ListFailure) {
    super(code);
    this.code = code;
  }
}

interface Subscribed {
  list: StoredList;
  engine: FiltersEngine;
}

/** Raw lines are kept, so that the rule is shown as its keepers wrote it; nothing of the page's looks is needed. */
const OPTIONS = {debug: true, loadCosmeticFilters: false, loadExtendedSelectors: false} as const;

/** What the head of a list says of itself: `! Version: 202611250829`. */
const headOf = (text: string, word: string): string =>
  new RegExp(`^! ${word}: *([^\\r\\n]{1,40})`, 'im').exec(text.slice(0, 4_000))?.[1]?.trim() ?? '';

const rulesIn = (text: string): number =>
  text.split('\n').filter(line => line.trim() !== '' && !/^[![]/.test(line)).length;

/** The engine as it was packed; one that another version of the matcher packed is made anew from the text. */
function engineOf({text, packed}: StoredList): FiltersEngine {
  try {
    return FiltersEngine.deserialize(packed);
  } catch {
    return FiltersEngine.parse(text, OPTIONS);
  }
}

/** A rule of somebody else's that can't be applied must not cost the record of a request. */
function safely<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

/** Reads an answer up to a size; more is refused before it is all in memory. */
async function readCapped(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new ListError('too-large');
    }
    text += decoder.decode(value, {stream: true});
  }
}

/**
 * Public lists of trackers that the person subscribed to. A list is fetched when they say so and at no other
 * time; it marks requests with the rule that they met, and blocks nothing.
 */
export class FilterLists {
  readonly #subscribed = new Map<string, Subscribed>();
  readonly #store: () => Promise<Store>;
  readonly #fetch: typeof fetch;

  constructor(store: () => Promise<Store>, fetcher: typeof fetch = (...args) => fetch(...args)) {
    this.#store = store;
    this.#fetch = fetcher;
  }

  /** Takes up what is subscribed. A store that can't be read means no lists, not a dead recorder. */
  async load(): Promise<void> {
    try {
      const lists = await readLists(await this.#store());
      for (const list of lists) this.#subscribed.set(list.id, {list, engine: engineOf(list)});
    } catch (error) {
      console.warn('Tillwatch could not take up its filter lists:', (error as Error).name);
    }
  }

  /** All lists with what is had of each. */
  status(): ListStatus[] {
    return FILTER_LISTS.map(({id}) => {
      const list = this.#subscribed.get(id)?.list;
      return list
        ? {id, fetchedAt: list.fetchedAt, version: list.version, rules: list.rules}
        : {id, fetchedAt: null, version: '', rules: 0};
    });
  }

  /**
   * Fetches a list from its official address, in place of what was had of it.
   *
   * @throws {ListError} where it can't be had; what was had before stays.
   */
  async subscribe(id: string, now: number): Promise<void> {
    const known = FILTER_LISTS.find(list => list.id === id);
    if (!known) throw new ListError('unknown-list');
    const text = await this.#download(known.address);
    if (!/^\[adblock/i.test(text)) throw new ListError('no-list');
    const engine = FiltersEngine.parse(text, OPTIONS);
    const list: StoredList = {
      id,
      fetchedAt: now,
      version: headOf(text, 'Version') || headOf(text, 'Last modified'),
      rules: rulesIn(text),
      text,
      packed: engine.serialize(),
    };
    await putList(await this.#store(), list);
    this.#subscribed.set(id, {list, engine});
  }

  async unsubscribe(id: string): Promise<void> {
    this.#subscribed.delete(id);
    await deleteList(await this.#store(), id);
  }

  /**
   * The rules that a request meets, at most one of each list. An exception of a list counts as not met.
   *
   * @param type The browser's own word for the kind of resource.
   */
  match({url, pageUrl, type}: {url: string; pageUrl: string; type: string}): ListedBy[] {
    if (this.#subscribed.size === 0) return [];
    const request = Request.fromRawDetails({url, sourceUrl: pageUrl, type: type as RequestType});
    return [...this.#subscribed.values()].flatMap(({list, engine}) => {
      const {match, filter} = safely(() => engine.match(request)) ?? {};
      if (!match || !filter) return [];
      const rule = filter.toString().slice(0, LIMITS.rule);
      return [{list: list.id, version: list.version, rule}];
    });
  }

  async #download(address: string): Promise<string> {
    try {
      const response = await this.#fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-cache',
        signal: AbortSignal.timeout(LIMITS.listTime),
      });
      if (!response.ok) throw new ListError('refused');
      return await readCapped(response, LIMITS.listBytes);
    } catch (error) {
      if (error instanceof ListError) throw error;
      throw new ListError((error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable');
    }
  }
}
