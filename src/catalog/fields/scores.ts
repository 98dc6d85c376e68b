import {OTHER} from './matches';

/** Only what a type needs to be named at all; a name alone is enough when all of it is the type's own word. */
const THRESHOLD = 1;
/** Names in the code alone must be plain. */
const UNTOLD = 1.25;

/** How much speaks for one type, and in which words. */
export interface Score {
  readonly id: string;
  weight: number;
  readonly evidence: string[];
  /** Whether more speaks for it than names in the code. */
  isTold: boolean;
  /** Whether the control's name or id does. */
  isNamed: boolean;
}

/** Where evidence comes from: names in the code count less than what the person is told. */
export type Source = 'told' | 'name' | 'class';

/**
 * What speaks for each type in one field. A list, and no map: there are few, it is asked many times, and walking over
 * a map makes much garbage.
 */
export class Scores {
  #all: Score[] = [];
  #best: Score | null | undefined;

  get(id: string): Score | undefined {
    return this.#all.find(score => score.id === id);
  }

  weightOf(id: string): number {
    return this.get(id)?.weight ?? 0;
  }

  /** Adds to what speaks for a type. */
  add(id: string, weight: number, words: string, source: Source = 'told'): void {
    let score = this.get(id);
    if (!score) {
      score = {id, weight: 0, evidence: [], isTold: false, isNamed: false};
      this.#all.push(score);
    }
    score.weight += weight;
    if (weight > 0) {
      score.evidence.push(words);
      score.isTold ||= source === 'told';
      score.isNamed ||= source === 'name';
    }
    this.#best = undefined;
  }

  /** Makes what speaks for a type count less. */
  lessen(score: Score, factor: number): void {
    score.weight *= factor;
    this.#best = undefined;
  }

  /** Lets a type win that the rest of the form speaks for. */
  raise(id: string, words: string): void {
    const lead = this.leader?.weight ?? 0;
    this.add(id, Math.max(0, lead - this.weightOf(id)) + 0.1, words);
  }

  delete(...ids: string[]): void {
    this.keep(({id}) => !ids.includes(id));
  }

  keep(isKept: (score: Score) => boolean): void {
    if (this.#all.every(isKept)) return;
    this.#all = this.#all.filter(isKept);
    this.#best = undefined;
  }

  clear(): void {
    this.#all = [];
    this.#best = undefined;
  }

  some(fits: (score: Score) => boolean): boolean {
    return this.#all.some(fits);
  }

  forEach(visit: (score: Score) => void): void {
    this.#all.forEach(visit);
  }

  /** A copy that can be weighed on. */
  copy(): Scores {
    const copy = new Scores();
    copy.#all = this.#all.map(score => ({...score, evidence: [...score.evidence]}));
    return copy;
  }

  /** The type that most speaks for; null where it is too little or something else wins. */
  get leader(): Score | null {
    if (this.#best === undefined) this.#best = this.#lead();
    return this.#best;
  }

  #lead(): Score | null {
    let best: Score | null = null;
    for (let at = 0; at < this.#all.length; at++) {
      const score = this.#all[at];
      if (score && score.weight > (best?.weight ?? 0)) best = score;
    }
    if (!best || best.weight < THRESHOLD || best.id.startsWith(OTHER)) return null;
    return best.isTold || best.weight >= UNTOLD ? best : null;
  }
}
