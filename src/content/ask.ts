import type {FieldAnswer, FormQuestion} from '../model/messages';
import {runtime} from './runtime';

const RETRY = 100;
const TRIES = 6;

/**
 * What the fields of these forms ask for, as the background says. It may die over the question: then it is asked again.
 * Rejects where it can't be asked, as when the extension was removed.
 */
export async function askBackground(forms: readonly FormQuestion[]): Promise<FieldAnswer['verdicts']> {
  for (let attempt = 1; runtime.id && attempt <= TRIES; attempt++) {
    try {
      const answer = (await runtime.sendMessage({type: 'classify', forms})) as
        | Partial<FieldAnswer>
        | undefined;
      if (answer?.verdicts) return answer.verdicts;
    } catch {
      // Nobody listened, or the answer was lost with who was to give it.
    }
    await new Promise(resolve => setTimeout(resolve, RETRY * attempt));
  }
  throw new Error('The background does not answer.');
}
