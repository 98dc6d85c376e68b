import type {FieldAnswer, FormQuestion} from '../model/messages';
import {runtime} from './runtime';

const RETRY = 100;
const TRIES = 6;
/** Milliseconds after which no answer is expected any more: starting the background takes a part of them. */
const PATIENCE = 1_500;

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * What the fields of these forms ask for, as the background says. It may die over the question: then it is asked again.
 * Rejects where it can't be asked, as when the extension was removed.
 */
export async function askBackground(forms: readonly FormQuestion[]): Promise<FieldAnswer['verdicts']> {
  for (let attempt = 1; runtime.id && attempt <= TRIES; attempt++) {
    try {
      const asked = runtime.sendMessage({type: 'classify', forms});
      const answer = (await Promise.race([asked, pause(PATIENCE)])) as Partial<FieldAnswer> | undefined;
      if (answer?.verdicts) return answer.verdicts;
    } catch {
      // Nobody listened, or the answer was lost with who was to give it.
    }
    await pause(RETRY * attempt);
  }
  throw new Error('The background does not answer.');
}
