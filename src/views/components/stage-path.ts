import type {PageKind, Visit} from '../../model/observation';

/** The steps of a trip as they are drawn. */
export const STEPS = ['product', 'cart', 'checkout', 'payment', 'confirmation'] as const;

export interface Step {
  /** Kind of page that names the step. */
  kind: PageKind;
  state: 'visited' | 'current' | 'ahead';
}

const EARLY: ReadonlySet<PageKind> = new Set<PageKind>(['product', 'list', 'search']);

const stepOf = (kind: PageKind): PageKind => (EARLY.has(kind) ? 'product' : kind);

/** The path of a trip. Lists and searches stand under the first step, which then bears their name. */
export function stagePath(visits: readonly Pick<Visit, 'kind'>[], current: PageKind | undefined): Step[] {
  const visited = new Set(visits.map(({kind}) => stepOf(kind)));
  return STEPS.map(step => {
    const isCurrent = current !== undefined && stepOf(current) === step;
    return {
      kind: isCurrent ? current : step,
      state: isCurrent ? 'current' : visited.has(step) ? 'visited' : 'ahead',
    };
  });
}
