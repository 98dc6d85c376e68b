import {searchRequest} from '../leaks/search';
import type {Needles} from '../needles';
import {searchValue, tokenOf} from '../search';
import {couldCarryValue, couldHideText} from '../shape';
import {gateHost, gatePath} from './addresses';
import {markOf} from './marks';
import {gateLabel, gateName, gateSentence, isKnownText} from './words';

/*
 * The gate: every text that is written goes through here, whoever saw it. It keeps a word only where it is known to be nobody's: one of
 * those that programs, shops and companies use (`catalog/vocabulary`), and not typed by anybody in this run of the browser. All else
 * becomes a mark. What a page shows of a person needs no recognising for that.
 */

/** Words that the site's own author is known to have written: none that a person typed is among them. */
export interface KnownWords {
  knows(text: string): boolean;
}

/**
 * How much may be kept of what somebody else wrote. `keys`: names of keys, where something typed was lost and may be
 * missing from the needles. `words`: also paths, names of events and products, labels. Where what was typed can't be
 * known for sure, as in a recording, only words that the author is known to have written.
 */
export type Keep = 'keys' | 'words' | KnownWords;

/** Whether more than names of keys may be kept of a text. */
export const keeps = (keep: Keep, text: string): boolean =>
  typeof keep === 'string' ? keep === 'words' : keep.knows(text);

const encoder = new TextEncoder();

/** Whether something typed, in whichever tab, stands in a text, in any form that it can take. */
export function carriesTyped(text: string, {typed, leaks, elsewhere}: Needles): boolean {
  if (typed.isIn(text, 'prose')) return true;
  const request = {url: 'https://word.invalid/', body: encoder.encode(text)};
  return [leaks, ...elsewhere.leaks].some(one => !one.isEmpty && searchRequest(one, request).length > 0);
}

/** Whether a value as a whole was typed somewhere, or is one of its normal forms or digests. */
export const isTypedValue = (value: string, {whole, elsewhere}: Needles): boolean => {
  const lower = value.trim().toLowerCase();
  return whole.has(lower) || elsewhere.whole.has(lower);
};

/**
 * What no product is called: seven digits with whatever groups them (telephone numbers, cards, accounts), a date, an address of mail that is
 * written out.
 */
const PERSONAL_NUMBER =
  /(?:\d[ ()/.-]{0,3}){7}|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\S+ ?(?:@|\(?\bat\b\)?) ?\S+\.\p{L}{2,}/u;

/** Texts with what became of them: the same names come with each request. */
const REMEMBERED = 6_000;

/** A US privacy string; Google's consent signals (`gcs`, `gcd`). */
const SIGNALS = /^(?:\d[YNyn-]{3}|G1[\d-]{2,3}|\d{1,2}(?:[a-zA-Z]\d){2,8}[a-zA-Z]?)$/;
const BASE64_SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Deciseconds since 1970 between which the framework's strings can have been made: 2018 and 2040. */
const [FIRST_MADE, LAST_MADE] = [15_148_000_000, 22_090_000_000];

/** A string of the IAB's Transparency and Consent Framework, by its head: version 2, and when it was made and changed (TCF v2, core string). */
function isTransparencyString(state: string): boolean {
  if (!/^C[\w-]{19,}(?:\.[\w-]+)*$/.test(state)) return false;
  const timeAt = (from: number): number => {
    let time = 0;
    for (let at = from; at < from + 6; at++) time = time * 64 + BASE64_SIGNS.indexOf(state[at] ?? '');
    return time;
  };
  return [timeAt(1), timeAt(7)].every(time => time > FIRST_MADE && time < LAST_MADE);
}

/** The end of a text that was cut off inside a word or a mark; scripts without spaces may be cut anywhere. */
const CUT_WORD =
  /(?:[‹⟦][^›⟧]*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{M}\p{N}])+)$/u;

/** What of a gated text has room, to its last whole word: part of a known word would be an unknown one the next time. */
function upTo(gated: string, max: number): string {
  if (gated.length <= max) return gated;
  const cut = gated.slice(0, max);
  const isBetween = /[^\p{L}\p{M}\p{N}]/u.test(gated[max] ?? '') && !/[‹⟦][^›⟧]*$/u.test(cut);
  return isBetween ? cut : cut.replace(CUT_WORD, '');
}

/** The gate for one tab: with what was typed, and how much may be kept. Made once for each change of what was typed. */
export class Gate {
  readonly needles: Needles;
  readonly keep: Keep;
  readonly #names = new Map<string, string>();

  constructor(needles: Needles, keep: Keep) {
    this.needles = needles;
    this.keep = keep;
  }

  /** A name in code: of an event, a cookie, a stored value, a method. */
  name(text: string, max = 96): string {
    let gated = this.#names.get(text);
    if (gated === undefined) {
      gated = gateName(text.slice(0, 400), this.needles.typed);
      if (this.#names.size >= REMEMBERED) this.#names.clear();
      this.#names.set(text, gated);
    }
    return upTo(gated, max);
  }

  /** A name that is kept as other words are, and by its mark where those are not. */
  word(text: string, max = 96): string {
    return keeps(this.keep, text)
      ? this.name(text, max)
      : this.name(text.replace(/[\p{L}\p{M}\p{N}]+/gu, '‹word›'), max);
  }

  path(pathname: string): string {
    return gatePath(pathname, this.needles.typed, {
      isKept: step => keeps(this.keep, step),
      markFor: step => this.#markFor(step),
    });
  }

  host(host: string): string {
    return gateHost(host, this.needles.typed, {
      isKept: label => keeps(this.keep, label) || (label.length < 13 && isKnownText(label)),
      markFor: label => this.#markFor(label),
    });
  }

  /** The mark of what is not kept, or the token of what was typed where it is that, in whichever form. */
  #markFor(text: string): string {
    return searchValue('', text, this.needles).map(tokenOf)[0] ?? markOf(text);
  }

  /** A sentence for people as a template; empty where no words are kept. */
  sentence(text: string): string {
    return this.keep === 'keys' ? '' : upTo(gateSentence(text, this.needles.typed), 200).trimEnd();
  }

  /** What is left of a label; empty where nothing is. */
  label(text: string): string {
    return this.keep === 'keys' ? '' : upTo(gateLabel(text, this.needles.typed), 80).trimEnd();
  }

  /** A line of evidence: our own words, and in quotes what the page calls something. */
  evidence(line: string): string {
    const [, about = '', told, named] = /^([\w -]{1,30}?)(?: “(.*)”|="(.*)")$/s.exec(line) ?? [];
    if (told !== undefined) return `${about} “${this.label(told) || '…'}”`;
    if (named !== undefined) return `${about}="${this.word(named, 80)}"`;
    return this.name(line, 160);
  }

  /**
   * A commerce fact, such as a product's name: it is kept as it stands where a known format says that it is one, and nothing typed
   * is in it, nor anything that could hide a value.
   */
  fact(text: string | undefined, max: number): string | undefined {
    if (text === undefined || !keeps(this.keep, text)) return undefined;
    const swept = this.needles.typed.replace(text, 'prose').trim().slice(0, max);
    const isClean = swept !== '' && !couldCarryValue(swept) && !carriesTyped(swept, this.needles);
    return isClean && !PERSONAL_NUMBER.test(swept) ? swept : undefined;
  }

  /** A consent state is a short code, bits in base64, or purposes with their answers; never other words. */
  isConsentState(state: string): boolean {
    if (!/^[\w.~:,-]{1,1200}$/.test(state) || couldHideText(state) || carriesTyped(state, this.needles))
      return false;
    if (SIGNALS.test(state) || isTransparencyString(state)) return true;
    // Purposes with their answers, or one word.
    return state
      .split(',')
      .every(
        one =>
          /^(?:C\d{4}|isGpcEnabled)[:=](?:[01]|true|false)$/.test(one) ||
          isKnownText(one.replace(/[:=][01]$/, '')),
      );
  }
}

/** The gates of what was typed, by how much may be kept. */
const gates = new WeakMap<Needles, Map<Keep, Gate>>();

/** The gate for what was typed and how much may be kept: the same one as long as nothing new is typed. */
export function gateFor(needles: Needles, keep: Keep = 'words'): Gate {
  const known = gates.get(needles) ?? new Map<Keep, Gate>();
  gates.set(needles, known);
  const gate = known.get(keep) ?? new Gate(needles, keep);
  known.set(keep, gate);
  return gate;
}
