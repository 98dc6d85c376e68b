import type {Flow} from '../../model/finding';
import {useEvidence} from '../components/evidence';
import {Mark} from '../components/mark';
import {inputName} from '../components/names';
import {t} from '../components/words';

/** The inputs that a company got or could work out, as marks that open their evidence. */
export function InputButtons({flow}: {flow: Flow}) {
  const {open} = useEvidence();
  // Inputs come with the firmest grade first, so that the first of each is its best.
  const best = flow.inputs.filter(
    ({input}, index) => flow.inputs.findIndex(one => one.input === input) === index,
  );
  return (
    <span class="mark-row">
      {best.map(({input, grade}) => {
        const label = t('mark.label', {input: inputName(input), state: t(`mark.${grade}`)});
        return (
          <button
            key={input}
            type="button"
            class="mark-button"
            aria-label={label}
            title={label}
            onClick={() => open({input, receiver: flow.receiver.id})}
          >
            <Mark state={grade} />
          </button>
        );
      })}
    </span>
  );
}
