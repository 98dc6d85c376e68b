import {callers} from './callers';
import type {Channel} from './emit';
import {type Bag, bag, dictionary, natives} from './natives';

/** First calls of one kind, in the document and about one element, by which the stack is looked at each time. */
const LOOKED_AT = 24;
const LOOKED_AT_ELEMENT = 4;
/** After so many milliseconds another script may be at work: the next call is looked at as well. */
const PAUSE = 40;
/** Acts of one message: the isolated world takes no more. */
const TOLD = 250;
/** Kinds of calls, with their callers, that one document's ledger holds. */
const MOST = 1_000;
/** Milliseconds that counts are gathered for, at first and later. */
const FIRST = 400;
const LATER = 1_500;

interface Line {
  act: string;
  scripts: string;
  count: number;
  told: number;
  detail: Record<string, number> | undefined;
  target: EventTarget | undefined;
}

interface Tally {
  calls: number;
  /** When the stack was looked at last. */
  looked: number;
  /** The line of the last caller that was looked at: calls in between are counted there. */
  line: Line | undefined;
}

const isPowerOfTwo = (count: number): boolean => (count & (count - 1)) === 0;

/**
 * Counts what scripts do, by script. Looking at the stack costs more than most calls that are observed: it is done
 * for the first calls of a kind, after each pause and then ever more seldom, and what was counted in between goes to
 * the caller that was seen last. Counts are told in batches, as totals, so that one that is lost is made up for by the next.
 */
export class Ledger {
  readonly #channel: Channel;
  readonly #lines: Bag<Line> = bag();
  #byKey = dictionary<Line>();
  readonly #tallies = dictionary<Tally>();
  readonly #elements = new natives.WeakMap<object, Record<string, Tally>>();
  #isWaiting = false;
  #flushes = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.onLeave(() => this.flush());
  }

  /** @param act What was done, such as `read:value`. */
  note(act: string, detail?: Record<string, number>): void {
    if (this.#channel.isResting()) return;
    let tally = this.#tallies[act];
    if (!tally) {
      tally = {calls: 0, looked: 0, line: undefined};
      this.#tallies[act] = tally;
    }
    this.#count(tally, act, '', undefined, detail);
  }

  /** Notes what is so, whoever is at work: looking for scripts would find none, and costs most the first time. */
  state(act: string): void {
    if (this.#channel.isResting()) return;
    const line = this.#line(act, '', '', undefined);
    if (!line) return;
    line.count += 1;
    this.#wait();
  }

  /** The same as `note`, about an element. */
  noteAt(element: EventTarget, act: string): void {
    if (this.#channel.isResting()) return;
    let own = natives.get(this.#elements, element) as Record<string, Tally> | undefined;
    if (!own) {
      own = dictionary<Tally>();
      natives.set(this.#elements, element, own);
    }
    let tally = own[act];
    if (!tally) {
      tally = {calls: 0, looked: 0, line: undefined};
      own[act] = tally;
    }
    this.#count(tally, act, '@', element, undefined);
  }

  #count(
    tally: Tally,
    act: string,
    mark: string,
    target: EventTarget | undefined,
    detail: Record<string, number> | undefined,
  ): void {
    tally.calls += 1;
    const {calls} = tally;
    const now = natives.now();
    const first = target ? LOOKED_AT_ELEMENT : LOOKED_AT;
    if (!tally.line || calls <= first || now - tally.looked >= PAUSE || isPowerOfTwo(calls)) {
      tally.looked = now;
      const scripts = callers();
      if (!tally.line || tally.line.scripts !== scripts) tally.line = this.#line(act, scripts, mark, target);
    }
    const {line} = tally;
    if (!line) return;
    line.count += 1;
    if (detail) line.detail = largest(line.detail, detail);
    this.#wait();
  }

  #line(act: string, scripts: string, mark: string, target: EventTarget | undefined): Line | undefined {
    const key = `${act} ${scripts}`;
    const known = mark === '' ? this.#byKey[key] : undefined;
    if (known) return known;
    if (this.#lines.length >= MOST) return undefined;
    const line: Line = {act, scripts, count: 0, told: 0, detail: undefined, target};
    this.#lines[this.#lines.length++] = line;
    if (mark === '') this.#byKey[key] = line;
    return line;
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    natives.setTimeout(() => this.flush(), this.#flushes === 0 ? FIRST : LATER);
  }

  /** Tells what has changed since the last time. */
  flush(): void {
    this.#isWaiting = false;
    this.#flushes += 1;
    if (this.#channel.isResting()) return;
    try {
      this.#tell(`{"type":"acts","at":${natives.now()},"acts":[`);
    } catch {
      // Nothing of ours may show up as an error of the page.
    }
  }

  #tell(head: string): void {
    let acts = '';
    let count = 0;
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index] as Line;
      if (line.count === line.told) continue;
      line.told = line.count;
      const {act, scripts, detail, target} = line;
      const total = {act, scripts, count: line.count};
      const told = natives.stringify(detail ? {...total, detail} : total);
      if (target) {
        this.#channel.emitText(`${head}${told}]}`, target);
        continue;
      }
      acts = acts === '' ? told : `${acts},${told}`;
      count += 1;
      if (acts.length < 30_000 && count < TOLD) continue;
      this.#channel.emitText(`${head}${acts}]}`);
      acts = '';
      count = 0;
    }
    if (acts !== '') this.#channel.emitText(`${head}${acts}]}`);
  }
}

/** The largest of each number: how far a caller went. */
function largest(
  known: Record<string, number> | undefined,
  more: Record<string, number>,
): Record<string, number> {
  const all = known ?? dictionary<number>();
  const names = natives.keys(more);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const before = all[name];
    const now = more[name] as number;
    if (before === undefined || now > before) all[name] = now;
  }
  return all;
}
