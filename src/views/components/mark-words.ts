import type {MappedInput} from '../../model/finding';
import {inputName} from './names';
import {t} from './words';

export type MarkState = MappedInput['state'];
export const MARK_STATES: readonly MarkState[] = ['observed', 'derivable', 'plausible', 'none', 'hidden'];

/** The accessible name of a mark: “Phone number: observed, 3 receivers”. */
export function markLabel({input, state, strength, findings}: MappedInput): string {
  const receivers = new Set(findings.map(({receiver}) => receiver)).size;
  const words = strength === 'denied' ? [t(`mark.${state}`), t('mark.denied')] : [t(`mark.${state}`)];
  const values = {input: inputName(input), state: words.join(', '), count: receivers};
  return receivers > 0 ? t('mark.label-receivers', values) : t('mark.label', values);
}
