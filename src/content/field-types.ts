import type {FieldVerdict} from '../catalog/fields/description';
import {LIMITS} from '../model/limits';
import type {FormQuestion} from '../model/messages';
import {type Control, learn, type OpenForm, openForms} from './gatherers/form-fields';

/** Answers what the fields of some forms ask for, in their order. Rejects where nobody can. */
export type Classify = (forms: readonly FormQuestion[]) => Promise<readonly (readonly FieldVerdict[])[]>;

/** So long (ms) the rest waits for an answer: what can be said without it is said then. */
const PATIENCE = 1_000;

/**
 * Knows what the fields of a page ask for. The knowledge itself is kept where there is one copy of it for all pages: this
 * asks for it, once for each form as long as that stays the same.
 */
export class FieldTypes {
  readonly #classify: Classify;
  readonly #onLate: () => void;
  readonly #waiting = new Set<() => void>();
  #asking: Promise<void> = Promise.resolve();

  /** @param onLate Called when types came to be known that something did not wait for. */
  constructor(classify: Classify, onLate: () => void = () => undefined) {
    this.#classify = classify;
    this.#onLate = onLate;
  }

  /** Fulfilled when the types of these controls are known as they are now, or can't be. */
  know(controls: readonly Control[]): Promise<void> {
    // One after the other: what a question before this one brings is not asked for again.
    this.#asking = this.#asking.then(() => this.#ask(openForms(controls))).catch(() => undefined);
    return this.#asking;
  }

  /**
   * Does something that needs the types of these controls: at once where they are known, else as soon as they are, or
   * without them when that takes too long.
   */
  when(controls: readonly Control[], step: () => void): void {
    if (openForms(controls).length === 0) {
      step();
      return;
    }
    const once = (): boolean => {
      const isWaiting = this.#waiting.delete(once);
      if (isWaiting) step();
      return isWaiting;
    };
    this.#waiting.add(once);
    const patience = setTimeout(once, PATIENCE);
    void this.know(controls).then(() => {
      clearTimeout(patience);
      if (!once()) this.#onLate();
    });
  }

  /** Does at once what is waiting, with what is known by now: there is no later. */
  hurry(): void {
    for (const step of this.#waiting) step();
  }

  async #ask(forms: readonly OpenForm[]): Promise<void> {
    for (let at = 0; at < forms.length; at += LIMITS.forms) {
      const part = forms.slice(at, at + LIMITS.forms);
      const answers = await this.#classify(part.map(({question}) => question));
      for (const [index, form] of part.entries()) learn(form, answers[index] ?? []);
    }
  }
}
