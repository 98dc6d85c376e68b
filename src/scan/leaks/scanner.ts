import {siteOf} from '../../model/hosts';
import {prepare, type Typed} from './needles';
import {type Leak, type Outgoing, searchRequest} from './search';
import type {HostInflate} from './streams';

export interface Scanner {
  /** Typed values in a request to another site than that of the open `page`; nothing for one to the page's own. */
  scan(request: Outgoing & {page: string}): Leak[];
}

/** Sites by the origin part of an address, since a page's requests go to few. */
class Sites {
  readonly #known = new Map<string, string>();

  of(url: string): string {
    const origin = /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;
    const known = this.#known.get(origin);
    if (known !== undefined) return known;
    let site = '';
    try {
      site = siteOf(new URL(origin).hostname);
    } catch {
      // An address that is none has no site.
    }
    if (this.#known.size > 400) this.#known.clear();
    this.#known.set(origin, site);
    return site;
  }
}

/**
 * Prepares the search for typed values in requests. Digests, some hundred a value, are made when something of their length
 * comes by; scanning looks at each byte about twice. What is found, and what is not, is described in `docs/leak-policy.md`.
 *
 * @param typed What was typed and in which field: WHATWG autocomplete tokens or names such as `firstName`.
 * @param host Undoes compression that only the host knows.
 */
export function createScanner(typed: readonly Typed[], host?: HostInflate): Scanner {
  const needles = prepare(typed);
  const sites = new Sites();
  return {
    scan(request) {
      return sites.of(request.url) === sites.of(request.page) ? [] : searchRequest(needles, request, host);
    },
  };
}
