import {siteOf} from '../model/hosts';
import {browser} from '../platform';

/** Names that are remembered in one run of the background. */
const REMEMBERED = 500;

/** Asks the name system which name stands behind a host; undefined where this browser can't. */
export type CanonicalName = (host: string) => Promise<string | undefined>;

/** Firefox's `dns`: it has the answer in its memory, since it has just asked for the request itself. */
const byBrowser: CanonicalName | undefined = browser.dns
  ? async host => (await browser.dns.resolve(host, ['canonical_name'])).canonicalName
  : undefined;

/**
 * Hosts of other companies behind a shop's own names (CNAME). Only names of the shop's own site are looked up,
 * each once, and none where a proxy resolves names: the question would tell the network more than the request.
 */
export class Aliases {
  readonly #canonical: CanonicalName | undefined;
  readonly #known = new Map<string, Promise<string | null>>();

  constructor(canonical: CanonicalName | undefined = byBrowser) {
    this.#canonical = canonical;
  }

  /** The host of another site that this host's name leads to, or null. */
  behind(host: string, proxied: boolean): Promise<string | null> {
    if (!this.#canonical || proxied || siteOf(host) === host) return Promise.resolve(null);
    const known = this.#known.get(host);
    if (known) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const asked = this.#canonical(host).then(
      name => {
        const alias = (name ?? '').toLowerCase().replace(/\.$/, '');
        return /^[a-z\d._-]{3,253}$/.test(alias) && siteOf(alias) !== siteOf(host) ? alias : null;
      },
      () => null,
    );
    this.#known.set(host, asked);
    return asked;
  }
}
