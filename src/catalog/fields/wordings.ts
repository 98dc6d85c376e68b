import type {WordLists} from '../../model/units';
import {alternatives, expanded, literalRuns} from './literals';
import {fold} from './text';

/** Languages that write words without spaces, or glue endings and articles to them: no word boundaries. */
const GLUED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ar']);

const FOREIGN: ReadonlySet<string> = new Set([...GLUED, 'ru']);

/** One wording of a type: a small pattern, compiled when its key is first met. */
interface Wording {
  id: string;
  source: string;
  glued: boolean;
  /** All of these stand in a text that it matches; cheaper to look for than to match. */
  runs?: readonly string[];
  pattern?: RegExp;
}

/** Words of a type found in a text. */
export interface Match {
  id: string;
  start: number;
  end: number;
}

/** Word lists of many types, found through three letters that a text must have for a wording to stand in it. */
export class Wordings {
  readonly #byKey = new Map<string, Wording[]>();
  readonly #byWord = new Map<string, Wording[]>();
  /** Lists in other scripts, which most pages need not have indexed. */
  #waiting: [id: string, language: string, list: string][] = [];

  /** Adds the lists of one type. */
  add(id: string, lists: WordLists): void {
    for (const [language, list] of Object.entries(lists)) {
      if (FOREIGN.has(language)) this.#waiting.push([id, language, list]);
      else this.#addList(id, language, list);
    }
  }

  #addList(id: string, language: string, list: string): void {
    const glued = GLUED.has(language);
    for (const source of alternatives(fold(list))) this.#index({id, source, glued});
  }

  #index(wording: Wording): void {
    const {source} = wording;
    const runs = literalRuns(source);
    const key = this.#rarest(runs);
    if (key) {
      push(this.#byKey, key, {...wording, runs});
      return;
    }
    const parts = expanded(source);
    if (parts.length > 0) {
      for (const part of parts) this.#index({...wording, source: part});
    } else if (runs[0]) {
      if (wording.glued) push(this.#byKey, runs[0], wording);
      else push(this.#byWord, runs[0], wording);
    }
  }

  /** Of the letters that must stand in the text, the three that fewest other wordings are filed under. */
  #rarest(runs: readonly string[]): string | null {
    let best: string | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const run of runs) {
      const width = run.charCodeAt(0) > 0x2e7f ? Math.min(2, run.length) : 3;
      for (let at = 0; at + width <= run.length; at++) {
        const key = run.slice(at, at + width);
        const count = this.#byKey.get(key)?.length ?? 0;
        if (count < fewest) {
          fewest = count;
          best = key;
        }
      }
    }
    return best;
  }

  /** The longest wording of each type in a text that `labelWords` or `attributeWords` made. */
  matches(text: string): Match[] {
    const candidates = new Set<Wording>();
    const collect = (list: Wording[] | undefined) => {
      if (list) for (const wording of list) candidates.add(wording);
    };
    const isAscii = /^[\x20-\x7e]*$/.test(text);
    if (!isAscii) {
      for (const [id, language, list] of this.#waiting) this.#addList(id, language, list);
      this.#waiting = [];
    }
    for (let at = 1; at < text.length - 1; at++) {
      collect(this.#byKey.get(text.slice(at, at + 3)));
      if (isAscii) continue;
      collect(this.#byKey.get(text.slice(at, at + 2)));
      collect(this.#byKey.get(text.slice(at, at + 1)));
    }
    for (const word of text.split(' ')) if (word.length <= 2) collect(this.#byWord.get(word));
    const longest = new Map<string, Match>();
    for (const wording of candidates) {
      if (wording.runs && !wording.runs.every(run => text.includes(run))) continue;
      const match = find(wording, text);
      const before = longest.get(wording.id);
      if (match && (!before || match.end - match.start > before.end - before.start)) {
        longest.set(wording.id, match);
      }
    }
    return [...longest.values()];
  }
}

function push(map: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = map.get(key);
  if (list) list.push(wording);
  else map.set(key, [wording]);
}

/** Plain words need no pattern, whose first use costs more than all the others. */
function findPlain({id, source, glued}: Wording, text: string): Match | null {
  for (const words of source.includes(' ') ? [source, source.replace(' ', '')] : [source]) {
    const at = glued ? text.indexOf(words) : text.indexOf(` ${words} `);
    if (at >= 0) {
      const start = glued ? at : at + 1;
      return {id, start, end: start + words.length};
    }
  }
  return null;
}

const isPlain = ({source, glued}: Wording): boolean =>
  !/[()[\]?*+|^$]/.test(source) && source.split(' ').length <= 2 && !(glued && source !== source.trim());

function find(wording: Wording, text: string): Match | null {
  if (isPlain(wording)) return findPlain(wording, text);
  wording.pattern ??= compiled(wording.source, wording.glued);
  const match = wording.pattern.exec(text);
  if (!match) return null;
  // The spaces at the edges belong to the boundary, not to the words.
  const lead = match[0].startsWith(' ') ? 1 : 0;
  return {id: wording.id, start: match.index + lead, end: match.index + match[0].trimEnd().length};
}

/** A space inside may be missing in the page's text; one at the edge of a glued wording is a boundary. */
function compiled(source: string, glued: boolean): RegExp {
  if (!glued) return new RegExp(` (?:${source.replaceAll(' ', ' ?')})(?= )`);
  return new RegExp(source.replace(/(?<=\S) (?=\S)/g, ' ?'));
}

/** One pattern of all word lists, for what is asked for by itself. */
export function anyOf(lists: WordLists): RegExp {
  const patterns = Object.entries(lists).map(
    ([language, list]) => compiled(`(?:${fold(list)})`, GLUED.has(language)).source,
  );
  return new RegExp(patterns.join('|'));
}
