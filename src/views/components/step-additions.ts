import type {Finding} from '../../model/finding';
import type {Visit} from '../../model/observation';

/** What one visit showed that no earlier one of the same tab and site had shown. Ids, in the order seen. */
export interface Additions {
  receivers: string[];
  /** Inputs that were observed for the first time. */
  inputs: string[];
  /** Inputs that can be worked out for the first time. */
  could: string[];
}

/** Compares a visit with those before it; a first visit adds all that it shows. */
export function stepAdditions(
  visits: readonly Visit[],
  findings: readonly Finding[],
  current: string,
): Additions | null {
  const visit = visits.find(({id}) => id === current);
  if (!visit) return null;
  const earlier = new Set(
    visits
      .filter(
        ({site, tab, startedAt}) => site === visit.site && tab === visit.tab && startedAt < visit.startedAt,
      )
      .map(({id}) => id),
  );
  const before = findings.filter(finding => earlier.has(finding.visit));
  const now = findings.filter(finding => finding.visit === current);
  const fresh = (pick: (finding: Finding) => string | null): string[] => {
    const known = new Set(before.map(pick));
    return [...new Set(now.map(pick))].filter((id): id is string => id !== null && !known.has(id));
  };
  const inputs = fresh(({grade, input}) => (grade === 'observed' ? input : null));
  return {
    receivers: fresh(({receiver}) => (receiver === visit.site ? null : receiver)),
    inputs,
    could: fresh(({grade, input}) => (grade === 'derivable' ? input : null)).filter(
      input => !now.concat(before).some(finding => finding.input === input && finding.grade === 'observed'),
    ),
  };
}
