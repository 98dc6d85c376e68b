import {INPUTS} from '../../catalog/inputs/index';
import {type Exposure, GRADES} from '../../model/finding';
import type {BehaviouralInput, Mapping} from '../../model/units';
import type {MarkState} from '../components/mark-words';
import {mappingsOf} from '../components/names';

/** One of the inputs with what was seen of it. */
export interface InputRow {
  input: BehaviouralInput;
  state: MarkState;
  ties: Mapping[];
  /** Ids of the receivers, those with the firmest claims first. */
  receivers: string[];
}

const RANK: readonly MarkState[] = [...GRADES, 'hidden', 'none'];

/** All inputs of the catalogue, whether or not the lens knows them; what was seen firmest comes first. */
export function inputRows(exposure: Exposure): InputRow[] {
  const rows = INPUTS.map((input): InputRow => {
    const findings = exposure.findings.filter(finding => finding.input === input.id);
    const best = GRADES.find(grade => findings.some(finding => finding.grade === grade));
    const hidden = exposure.blindSpots.some(({inputs}) => inputs.includes(input.id));
    const ordered = [...findings].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
    return {
      input,
      state: best ?? (hidden ? 'hidden' : 'none'),
      ties: mappingsOf(exposure.lens, input.id),
      receivers: [...new Set(ordered.map(({receiver}) => receiver))],
    };
  });
  return rows.sort(
    (a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state) || b.receivers.length - a.receivers.length,
  );
}
