import type {FieldVerdict} from '../catalog/fields/description';
import {LIMITS} from '../model/limits';
import type {FormQuestion, KeyedForm} from '../model/messages';
import {type Control, keyOf, learn, type OpenForm, openForms} from './gatherers/form-fields';

/** Answers what the fields of some forms ask for, in their order. Rejects where nobody can. */
export type Classify = (forms: readonly FormQuestion[]) => Promise<readonly (readonly FieldVerdict[])[]>;

/** So long (ms) something waits for an answer; then it is told with the question, for who hears of it to answer. */
const PATIENCE = 1_000;

/**
 * Knows what the fields of a page ask for. The knowledge itself is kept where there is one copy of it for all pages: this
 * asks for it, once for each form as long as that stays the same.
 */
export class FieldTypes {
  readonly #classify: Classify;
  readonly #onUnknown: (forms: KeyedForm[]) => void;
  readonly #waiting = new Map<() => void, readonly Control[]>();
  #asking: Promise<void> = Promise.resolve();

  /** @param onUnknown Called with the forms that something did not wait for any longer, before it is done. */
  constructor(classify: Classify, onUnknown: (forms: KeyedForm[]) => void = () => undefined) {
    this.#classify = classify;
    this.#onUnknown = onUnknown;
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
    this.#waiting.set(step, controls);
    const patience = setTimeout(() => this.#end(step), PATIENCE);
    void this.know(controls).then(() => {
      clearTimeout(patience);
      this.#end(step);
    });
  }

  /** Does at once what is waiting, with what is known by now: there is no later. */
  hurry(): void {
    for (const step of [...this.#waiting.keys()]) this.#end(step);
  }

  /** The wait is over, whatever it brought. */
  #end(step: () => void): void {
    const controls = this.#waiting.get(step);
    if (!controls) return;
    this.#waiting.delete(step);
    const unknown = openForms(controls);
    if (unknown.length > 0) {
      this.#onUnknown(unknown.map(form => ({...form.question, keys: form.controls.map(keyOf)})));
    }
    step();
  }

  async #ask(forms: readonly OpenForm[]): Promise<void> {
    for (const part of messagesOf(forms)) {
      const answers = await this.#classify(part.map(({question}) => question));
      for (const [index, form] of part.entries()) learn(form, answers[index] ?? []);
    }
  }
}

/** Forms by the messages that ask about them: as many as one may hold, and so many messages that a page can't flood. */
function messagesOf(forms: readonly OpenForm[]): OpenForm[][] {
  const messages: OpenForm[][] = [];
  let fields = 0;
  for (const form of forms) {
    fields += form.controls.length;
    const last = messages.at(-1);
    if (last && last.length < LIMITS.forms && fields <= LIMITS.asked) last.push(form);
    else {
      messages.push([form]);
      fields = form.controls.length;
    }
  }
  return messages.slice(0, LIMITS.questions);
}
