/** Counts things of pages up to a number a visit. What is beyond that is let go, and told as lost. */
export class VisitCounts {
  readonly #limit: number;
  readonly #lose: (visit: string) => void;
  readonly #counts = new Map<string, number>();

  /** @param lose Called with the visit for each thing that is let go. */
  constructor(limit: number, lose: (visit: string) => void) {
    this.#limit = limit;
    this.#lose = lose;
  }

  /** Number of one more thing of a visit, from 1; null where it is let go. */
  next(visit: string): number | null {
    const count = (this.#counts.get(visit) ?? 0) + 1;
    this.#counts.set(visit, count);
    if (count <= this.#limit) return count;
    this.#lose(visit);
    return null;
  }
}
