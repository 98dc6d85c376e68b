import {INPUTS} from '../catalog/inputs/index';
import type {Finding} from '../model/finding';
import type {Observation, Visit} from '../model/observation';

/** Records by their ids. */
export interface Proof {
  visits: string[];
  observations: string[];
}

/**
 * The records from which a claim follows again, without those that have no part in it: what proves it, what was seen of
 * the page's forms and scripts, and the forms that were sent in the tab before. What rests on a script's practice needs
 * the whole page, since practices are told apart by all that was done there.
 */
export function proofOf(
  visits: readonly Visit[],
  observations: readonly Observation[],
  finding: Finding,
): Proof {
  const visit = visits.find(({id}) => id === finding.visit);
  const signal = INPUTS.find(({id}) => id === finding.input)?.signals.find(({id}) => id === finding.signal);
  const evidence = new Set(finding.evidence);
  const tab = new Set(
    visits.flatMap(one => (one.tab === visit?.tab && one.from === visit.from ? [one.id] : [])),
  );
  const isPart = (one: Observation): boolean => {
    if (evidence.has(one.id)) return true;
    if (one.visit === finding.visit) return signal?.from === 'detection' || one.kind !== 'request';
    return tab.has(one.visit) && (one.kind === 'submit' || one.kind === 'field');
  };
  const chosen = observations.filter(isPart);
  const needed = new Set([finding.visit, ...chosen.map(one => one.visit)]);
  return {
    visits: visits.flatMap(({id}) => (needed.has(id) ? [id] : [])),
    observations: chosen.map(({id}) => id),
  };
}
