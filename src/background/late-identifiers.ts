import type {Entry} from '../model/observation';
import {isIdentifier} from '../scan/identifiers';

/** Milliseconds in which a page may still be told of that keeps a value as an identifier. */
const PATIENCE = 4_000;
const MOST = 1_500;

interface Waiting<Owner> {
  value: string;
  entry: Entry;
  owner: Owner;
  until: number;
}

/**
 * Values that look like identifiers and were read before anybody was seen to keep them: a request may leave before the page
 * has told what its scripts keep. In memory only, for a few seconds.
 */
export class LateIdentifiers<Owner> {
  #waiting: Waiting<Owner>[] = [];

  /** @param entry Gets the hash of the identifier once that is known. */
  wait(value: string, entry: Entry, owner: Owner): void {
    if (!isIdentifier(value)) return;
    if (this.#waiting.length >= MOST) this.#waiting.shift();
    this.#waiting.push({value, entry, owner, until: Date.now() + PATIENCE});
  }

  /** Looks again, and gives the owners of the entries that are known now. */
  settle(find: (value: string) => string | undefined): Set<Owner> {
    const now = Date.now();
    const owners = new Set<Owner>();
    this.#waiting = this.#waiting.filter(({value, entry, owner, until}) => {
      const hash = until > now ? find(value) : undefined;
      if (hash !== undefined) {
        entry.hash = hash;
        owners.add(owner);
      }
      return until > now && hash === undefined;
    });
    return owners;
  }
}
