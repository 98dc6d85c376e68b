import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import type {ResourceType} from '../model/observation';
import {isIdentifier} from '../scan/identifiers';
import {answerIn, bodyIn} from './bodies';
import type {HarEntry} from './har';
import {OwnWords} from './own-words';
import type {Control} from './page-look';
import {type Page, Pages, type Placed} from './pages';
import {headerOf} from './resources';
import {type SentForm, SentValues} from './typed-values';

/** A form that was sent from a page. */
export interface Submission extends SentForm {
  page: Page;
  at: number;
  /** Host of the document that it stood in. */
  host: string;
}

/** Values of cookies that are remembered, to know them again in what goes to others. */
const COOKIES = 3_000;
/** Data of a site's own, by its kind. */
const DATA = /json/i;

/**
 * The first look at a recording: its pages, what was put into their forms, what the sites wrote themselves. What was typed
 * into a form is often told to others before that form is sent, so that nothing can be read before all is known.
 */
export class Survey {
  readonly pages = new Pages();
  readonly values = new SentValues();
  readonly words = new OwnWords();
  readonly submissions: Submission[] = [];
  readonly cookies = new Set<string>();
  hasCookies = false;

  /** Takes the next entry and says where it belongs. */
  take(entry: HarEntry): Placed | null {
    this.#cookies(entry);
    const known = this.pages.all.length;
    const placed = this.pages.place(entry);
    if (!placed) return null;
    const {page, resource, at, frame} = placed;
    for (const begun of this.pages.all.slice(known)) this.#address(begun, entry, at);
    const url = new URL(entry.request.url);
    const asker = page && (frame ? siteOf(frame) : page.site);
    if (!page || siteOf(url.hostname) !== asker) return placed;
    // What goes to the site that it was put in at is what a form sends.
    const body = bodyIn(entry);
    this.#answer(entry, {resource, at, page, isFrame: frame !== undefined});
    if (body?.kind === 'unreadable') this.words.sentUnread(at);
    if (body === null && url.search === '') return placed;
    const form = this.values.take(
      {url: entry.request.url, body},
      {controls: this.#controls(page, frame), site: page.site, at, words: this.words},
    );
    if (form && this.submissions.length < LIMITS.recordingPages)
      this.submissions.push({...form, page, at, host: frame ?? page.host});
    return placed;
  }

  /** Controls that a request can come from: of the page, of the frame that asked, and of pages before on the same site. */
  #controls(page: Page, frame: string | undefined): readonly Control[] {
    if (frame)
      return page.frames
        .filter(({host}) => siteOf(host) === siteOf(frame))
        .flatMap(({look}) => look?.controls ?? []);
    const own = this.pages.all.filter(
      ({site, startedAt}) => site === page.site && startedAt <= page.startedAt,
    );
    // Of controls of one name the last counts: that of the page itself.
    return own.slice(-PAGES).flatMap(({look}) => look?.controls ?? []);
  }

  /** The steps of an address are the site's own where it was served, or linked, before. */
  #address({url}: Page, entry: HarEntry, at: number): void {
    const isTyped = entry.request.method !== 'GET' || new URL(url).search !== '';
    if (!isTyped) this.words.served(at, new URL(url).pathname);
  }

  #answer(
    entry: HarEntry,
    {resource, at, page, isFrame}: {resource: ResourceType; at: number; page: Page; isFrame: boolean},
  ): void {
    if (isFrame) return;
    if (resource === 'fetch' && DATA.test(entry.response.content.mimeType))
      this.words.served(at, answerIn(entry) ?? '');
    const begun = this.pages.all.at(-1);
    if (resource === 'navigation' && begun?.look && begun !== page) this.words.served(at, begun.look.words);
  }

  #cookies(entry: HarEntry): void {
    const sent = headerOf(entry, 'cookie');
    const isSet = entry.response.headers.some(({name}) => name.toLowerCase() === 'set-cookie');
    this.hasCookies ||= sent !== '' || isSet;
    for (const pair of sent.split(';')) {
      const value = pair.slice(pair.indexOf('=') + 1).trim();
      if (this.cookies.size < COOKIES && isIdentifier(value)) this.cookies.add(value);
    }
  }
}

/** Pages before, whose forms may still be sent from a later one. */
const PAGES = 12;
