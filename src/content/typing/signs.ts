/** Fewest signs in a row that make a code, and milliseconds between two of them. */
const CODE = 4;
const APART = 5_000;

/**
 * Joins signs that are typed one by one in ever other places: boxes of a code of which each hides in an element of its own,
 * or is text that is edited.
 */
export class Signs {
  readonly #tell: (key: string, value: string) => void;
  #row: {place: WeakRef<object>; sign: string}[] = [];
  #last = 0;
  #count = 0;

  constructor(tell: (key: string, value: string) => void) {
    this.#tell = tell;
  }

  /** What stands at a place now. A longer text ends the row. */
  typed(place: object, value: string, at: number): void {
    if ([...value].length !== 1 || at - this.#last > APART) {
      this.#row = [];
      this.#count += 1;
      if ([...value].length !== 1) return;
    }
    this.#last = at;
    const known = this.#row.find(one => one.place.deref() === place);
    if (known) known.sign = value;
    else this.#row.push({place: new WeakRef(place), sign: value});
    if (this.#row.length >= CODE) this.#tell(`signs${this.#count}`, this.#row.map(({sign}) => sign).join(''));
  }
}
