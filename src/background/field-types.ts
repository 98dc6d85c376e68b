import {classifyForm, weighAlone} from '../catalog/fields/classify';
import type {FieldAnswer, FieldQuestion} from '../model/messages';

/** Milliseconds of one piece of this work: requests that leave meanwhile are to be noted before the recorder can die. */
const PIECE = 5;

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/**
 * What the fields of some forms ask for. Done in pieces, field by field: nothing else that the recorder hears of waits
 * for it.
 */
export async function answerAboutFields({forms}: FieldQuestion): Promise<FieldAnswer> {
  const verdicts: FieldAnswer['verdicts'] = [];
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    if (performance.now() - since < PIECE) return;
    await pause();
    since = performance.now();
  };
  for (const {fields, form} of forms) {
    for (const field of fields) {
      weighAlone(field);
      await breathe();
    }
    verdicts.push(classifyForm(fields, form));
    await breathe();
  }
  return {verdicts};
}
