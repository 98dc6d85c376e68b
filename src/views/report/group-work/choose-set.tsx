import type {ChoiceGroup} from './record-sets';

interface ChooseSetProps {
  label: string;
  groups: readonly ChoiceGroup[];
  chosen: string;
  /** Said where nothing is chosen. */
  none: string;
  onChoose: (id: string) => void;
}

/** A list of record sets to choose one from. */
export function ChooseSet({label, groups, chosen, none, onChoose}: ChooseSetProps) {
  return (
    <label class="choose-set">
      <span>{label}</span>
      <select value={chosen} onChange={({currentTarget}) => onChoose(currentTarget.value)}>
        <option value="">{none}</option>
        {groups.map(({name, choices}) => {
          const options = choices.map(choice => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ));
          return name === '' ? (
            options
          ) : (
            <optgroup key={name} label={name}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
