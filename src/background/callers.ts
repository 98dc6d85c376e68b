import {LIMITS} from '../model/limits';
import type {RequestObservation} from '../model/observation';
import type {Needles} from '../scan/needles';
import {scriptsOf} from '../scan/scripts';

type Via = NonNullable<RequestObservation['initiator']>['via'];

interface Call {
  via: Via;
  scripts: string;
}

/** Calls that are remembered of one tab. */
const REMEMBERED = 2_000;
/** Which script asked for which address, as the page's world told; in memory, until the tab goes. */
export class Callers {
  readonly #calls = new Map<number, Map<string, Call>>();

  note(tab: number, calls: readonly {via: Via; url: string; scripts: string}[]): void {
    let known = this.#calls.get(tab);
    if (!known) {
      known = new Map();
      this.#calls.set(tab, known);
    }
    for (const {via, url, scripts} of calls) {
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? '');
      known.set(url, {via, scripts});
    }
  }

  /** Who asked for this address last, in this tab. */
  of(tab: number, url: string, needles: Needles, lossy = false): RequestObservation['initiator'] {
    const call = this.#calls.get(tab)?.get(withoutFragment(url));
    if (!call) return undefined;
    return {via: call.via, scripts: scriptsOf(call.scripts, needles, lossy ? 'keys' : 'words')};
  }

  forget(tab: number): void {
    this.#calls.delete(tab);
  }
}

const withoutFragment = (url: string): string => (url.split('#')[0] ?? url).slice(0, LIMITS.address);
