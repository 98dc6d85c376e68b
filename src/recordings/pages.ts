import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {ResourceType} from '../model/observation';
import {answerIn} from './bodies';
import type {HarEntry, HarPage} from './har';
import {lookAt, type PageLook} from './page-look';
import {headerOf, isDocument, resourceIn} from './resources';

/** A page of a recording, or a step of one that changed its own address. */
export interface Page {
  /** Place among the pages, from 0. */
  index: number;
  url: string;
  host: string;
  site: string;
  /** When it took the place of the page before (ms since the epoch). */
  startedAt: number;
  via: 'navigation' | 'history';
  /** The browser's own name of the page that it belongs to. */
  ref: string | undefined;
  /** What its HTML shows; null where the file does not hold it, and for steps. */
  look: PageLook | null;
  /** Documents of other sites that were loaded into frames of it. */
  frames: {host: string; path: string; url: string; at: number; look: PageLook | null}[];
}

/** Where an entry belongs, and what it was for. */
export interface Placed {
  page: Page | null;
  resource: ResourceType;
  at: number;
  /** Host of the frame that asked, where that is not the page itself. */
  frame?: string;
}

export const withoutHash = (url: string): string => url.split('#')[0] ?? url;
const isRedirect = ({response}: HarEntry): boolean => response.status >= 300 && response.status < 400;
const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** When a request was made, in ms since the epoch; null where the file does not say it. */
export function timeOf({startedDateTime}: HarEntry): number | null {
  const at = Date.parse(startedDateTime);
  return Number.isFinite(at) && at >= 0 ? at : null;
}

/**
 * The pages of a recording, found from its requests in their order: documents, frames and redirects. A page that changed its
 * own address loads no document: that shows in the Referer of what it asks for next.
 */
export class Pages {
  readonly all: Page[] = [];
  readonly #titles = new Map<string, string>();
  /** Addresses that navigations were redirected to, by the browser's page. */
  readonly #next = new Map<string, string>();
  /** Browser's pages whose document has begun. */
  readonly #begun = new Set<string>();
  /** Style sheets and frames of the site: what they ask for names them, not the page. */
  readonly #askers = new Set<string>();
  readonly #byUrl = new Map<string, Page[]>();
  readonly #looks: boolean;

  /** @param looks Whether documents are looked at; the second time it is known what they show. */
  constructor(looks = true) {
    this.#looks = looks;
  }

  /** A page as the browser names it. */
  named({id, title}: HarPage): void {
    if (this.#titles.size < LIMITS.recordingPages) this.#titles.set(id, title);
  }

  /** Takes the next entry and says where it belongs; null where it says no time, or went to no server. */
  place(entry: HarEntry): Placed | null {
    const at = timeOf(entry);
    const {url} = entry.request;
    if (at === null || !/^(https?|wss?):/.test(url) || !URL.canParse(url)) return null;
    const found = resourceIn(entry);
    const resource = found === 'document' ? (this.#isTop(entry) ? 'navigation' : 'frame') : found;
    const page = this.#pageOf(entry, at);
    const referer = headerOf(entry, 'referer');
    const placed: Placed = {page, resource, at};
    if (resource === 'navigation') {
      this.#navigates(entry, at);
      // Where the person went by themselves, the page that was left told nobody.
      return isAsked(entry) ? placed : {...placed, page: null};
    }
    if (page && referer && this.#isFrame(page, referer)) placed.frame = hostIn(referer);
    else placed.page = page && this.#stepOf(page, referer, at, resource);
    if (resource === 'style' || resource === 'frame') this.#askers.add(withoutHash(url));
    if (resource === 'frame' && placed.page) this.#frames(placed.page, entry, at);
    return placed;
  }

  /** A document of which the browser does not say where it was shown: the first of a page, what that leads to, or the page's own address. */
  #isTop({pageref = '', request: {url}}: HarEntry): boolean {
    if (!this.#begun.has(pageref)) return true;
    return this.#next.get(pageref) === withoutHash(url) || this.#titles.get(pageref) === url;
  }

  #navigates(entry: HarEntry, at: number): void {
    const {pageref = '', request, response, timings, time} = entry;
    this.#begun.add(pageref);
    if (isRedirect(entry)) {
      const {redirectURL} = response;
      if (URL.canParse(redirectURL, request.url))
        this.#next.set(pageref, withoutHash(new URL(redirectURL, request.url).href));
      return;
    }
    this.#next.delete(pageref);
    // Nothing came, or something that is saved and not shown: the page before stays.
    if (
      response.status === 0 ||
      response.status === 204 ||
      !isShown(entry) ||
      this.all.length >= LIMITS.recordingPages
    )
      return;
    const waited = Math.max(0, time - Math.max(0, timings?.receive ?? 0));
    this.#begin({
      url: request.url,
      startedAt: at + waited,
      via: 'navigation',
      ref: entry.pageref,
      look: this.#look(entry),
    });
  }

  #look(entry: HarEntry): PageLook | null {
    const html = this.#looks && isDocument(entry) ? answerIn(entry) : null;
    if (html === null) return null;
    try {
      return lookAt(html, entry.request.url);
    } catch {
      // Nested deeper than anything can be followed: nothing is known of it.
      return null;
    }
  }

  #begin({url, startedAt, via, ref, look}: Pick<Page, 'url' | 'startedAt' | 'via' | 'ref' | 'look'>): Page {
    const host = hostIn(url);
    const page: Page = {
      index: this.all.length,
      url,
      host,
      site: siteOf(host),
      startedAt,
      via,
      ref,
      look,
      frames: [],
    };
    this.all.push(page);
    const key = withoutHash(url);
    this.#byUrl.set(key, [...(this.#byUrl.get(key) ?? []), page]);
    return page;
  }

  /** The page that a request comes from: the one that its Referer names, else the one that was shown. */
  #pageOf(entry: HarEntry, at: number): Page | null {
    const referer = withoutHash(headerOf(entry, 'referer'));
    const named = this.#byUrl.get(referer)?.findLast(({startedAt}) => startedAt <= at + SLACK);
    if (named) return named;
    const {pageref} = entry;
    const own = pageref === undefined ? [] : this.all.filter(({ref}) => ref === pageref);
    const among = own.length > 0 ? own : this.all;
    return among.findLast(({startedAt}) => startedAt <= at + SLACK) ?? among[0] ?? null;
  }

  #isFrame({site, frames}: Page, referer: string): boolean {
    const host = hostIn(referer);
    if (host === '') return false;
    return siteOf(host) !== site || frames.some(({url}) => withoutHash(url) === withoutHash(referer));
  }

  /** The step that a Referer of the page's own site names; begins it where it is new. */
  #stepOf(page: Page, referer: string, at: number, resource: ResourceType): Page {
    const address = withoutHash(referer);
    const isOther =
      address !== '' && address !== withoutHash(page.url) && siteOf(hostIn(address)) === page.site;
    // A Referer cut down to its origin names no page.
    if (
      !isOther ||
      /^[a-z]+:\/\/[^/]+\/?$/i.test(address) ||
      this.#askers.has(address) ||
      !STEPPING.has(resource)
    )
      return page;
    if (this.all.length >= LIMITS.recordingPages) return page;
    return this.#begin({url: address, startedAt: at, via: 'history', ref: page.ref, look: null});
  }

  #frames(page: Page, entry: HarEntry, at: number): void {
    const {url} = entry.request;
    if (isRedirect(entry) || page.frames.length >= FRAMES) return;
    const {hostname, pathname} = new URL(url);
    page.frames.push({
      url,
      host: hostname,
      path: pathname.slice(0, 200),
      at,
      look: this.#look(entry),
    });
  }
}

/** Clocks of one request and the next differ by less (ms). */
const SLACK = 2;
const FRAMES = 100;
/** Requests that a page itself makes; what style sheets ask for names them. */
const STEPPING: ReadonlySet<ResourceType> = new Set([
  'fetch',
  'beacon',
  'script',
  'image',
  'frame',
  'websocket',
]);

/** A page asked for this navigation, not the person in the address bar. */
function isAsked(entry: HarEntry): boolean {
  const site = headerOf(entry, 'sec-fetch-site');
  return site === '' ? headerOf(entry, 'referer') !== '' : site !== 'none';
}

/** An answer that a browser shows as a page. */
const isShown = ({response}: HarEntry): boolean =>
  response.content.mimeType === '' || /html|xml|x-unknown|text\/plain/i.test(response.content.mimeType);
