import {DECODERS} from '../catalog/decoders/index';
import {EVENT_NAMES} from '../catalog/decoders/reading/event-names';
import {PARTIES} from '../catalog/parties/index';
import {LIMITS} from '../model/limits';
import type {KnownWords} from '../scan/gate';

/** Words without what stands between them: `Green tea, 100 g` → ` green tea 100 g `. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Steps of the paths at which companies of the catalogue receive: they are the companies' own names. */
const catalogued: ReadonlySet<string> = new Set(
  [...PARTIES.flatMap(({match}) => match), ...DECODERS.flatMap(({match}) => match)].flatMap(({path = ''}) =>
    path.split('/').filter(step => step !== ''),
  ),
);
/** Versions of an interface, such as `v3` or `2.1`. */
const VERSION = /^v?\d{1,2}(\.\d{1,2}){0,2}$/i;

/**
 * Words that a site wrote itself, as far as a recording shows it: they stand in a page that was served before they can
 * have been typed. What was typed and came back in a later page, as a name does in a confirmation, is none of them.
 */
export class OwnWords implements KnownWords {
  readonly #served: {at: number; text: string}[] = [];
  /** When a text was sent first. */
  readonly #sent = new Map<string, number>();
  /** From then on anything may have been typed before: a request to the site went out whose body can't be read. */
  #until = Number.POSITIVE_INFINITY;
  #length = 0;
  readonly #answers = new Map<string, boolean>();

  /** A page, or data for one, that the site served at that time (ms since the epoch). */
  served(at: number, text: string): void {
    const room = LIMITS.ownWords - this.#length;
    if (room <= 0) return;
    const words = plain(text.slice(0, room));
    this.#length += words.length;
    this.#served.push({at, text: words});
    this.#answers.clear();
  }

  /** A value that was sent to the site at that time. */
  sent(at: number, value: string): void {
    const words = plain(value.slice(0, LIMITS.typed));
    if (words.length < 3 || (this.#sent.get(words) ?? Number.POSITIVE_INFINITY) <= at) return;
    this.#sent.set(words, at);
    this.#answers.clear();
  }

  /** Something was sent to the site at that time that can't be read. */
  sentUnread(at: number): void {
    this.#until = Math.min(this.#until, at);
    this.#answers.clear();
  }

  /** Whether a page that was served then may repeat something that was sent and can't be read. */
  mayRepeat(at: number): boolean {
    return at >= this.#until;
  }

  /** Whether this stands in what the site served before it can have been typed by then. */
  servedBefore(text: string, at: number): boolean {
    const words = plain(text);
    return (
      words.length > 2 &&
      this.#served.some(page => page.at < at && page.at < this.#until && page.text.includes(words))
    );
  }

  /** Whether the site, or a company of the catalogue, is known to have written this. */
  knows(text: string): boolean {
    if (catalogued.has(text) || EVENT_NAMES.has(text) || VERSION.test(text)) return true;
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const words = plain(text);
    let first = Number.POSITIVE_INFINITY;
    for (const [sent, at] of this.#sent) if (at < first && sent.includes(words)) first = at;
    const answer = this.servedBefore(text, first);
    if (this.#answers.size > ANSWERS) this.#answers.clear();
    this.#answers.set(text, answer);
    return answer;
  }
}

const ANSWERS = 20_000;
