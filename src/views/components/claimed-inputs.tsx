import {type Finding, GRADES} from '../../model/finding';
import {useEvidence} from './evidence';
import {Mark} from './mark';
import {inputName} from './names';
import {t} from './words';

/** The inputs that some claims are about, each at its best grade; each leads to all of its evidence. */
export function ClaimedInputs({claims}: {claims: readonly Finding[]}) {
  const {open} = useEvidence();
  const inputs = [...new Set(claims.map(({input}) => input))];
  const rows = inputs.flatMap(input => {
    const best = GRADES.find(grade => claims.some(claim => claim.input === input && claim.grade === grade));
    return best ? [{input, best}] : [];
  });
  rows.sort((a, b) => GRADES.indexOf(a.best) - GRADES.indexOf(b.best));
  return (
    <ul class="plain mapped">
      {rows.map(({input, best}) => (
        <li key={input}>
          <Mark state={best} />
          <button type="button" class="link" onClick={() => open({input})}>
            {inputName(input)}
          </button>
          <span class="small">{t(`mark.${best}`)}</span>
        </li>
      ))}
    </ul>
  );
}
