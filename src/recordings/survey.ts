import {siteOf} from '../model/hosts';
import {LIMITS} from '../model/limits';
import {isIdentifier} from '../scan/identifiers';
import {answerIn, bodyIn} from './bodies';
import type {Control} from './controls';
import type {HarEntry} from './har';
import {OwnWords} from './own-words';
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
    const url = new URL(entry.request.url);
    const asker = page && (frame ? siteOf(frame) : page.site);
    const isWithin = asker === siteOf(url.hostname);
    for (const begun of this.pages.all.slice(known))
      this.#begun(begun, at, isWithin || begun.via === 'history');
    if (!page || !isWithin) return placed;
    // What goes to the site that it was put in at is what a form sends.
    const body = bodyIn(entry);
    if (resource === 'fetch' || resource === 'beacon') this.#sentPath(url.pathname, at);
    if (!frame && resource === 'fetch' && DATA.test(entry.response.content.mimeType))
      this.words.served(at, answerIn(entry) ?? '');
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

  /**
   * What a site wrote: a page that it served. The steps of its address, too, where the person came from elsewhere; within a
   * site they may hold what was looked for there.
   */
  #begun({url, look}: Page, at: number, isWithin: boolean): void {
    const {pathname} = new URL(url);
    if (isWithin) this.#sentPath(pathname, at);
    else this.words.served(at - 1, pathname);
    if (look) this.words.served(at, look.words);
  }

  #sentPath(pathname: string, at: number): void {
    for (const step of pathname.split('/')) this.words.sent(at, decoded(step));
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

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Pages before, whose forms may still be sent from a later one. */
const PAGES = 12;
