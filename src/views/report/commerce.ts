import type {Finding, Flow} from '../../model/finding';
import type {Observation} from '../../model/observation';

const isCommerce = ({input}: Finding): boolean => input === 'purchase-value' || input === 'purchase-category';

/** Amounts and products that these claims rest on, the largest of each currency. */
export function commerceOf(
  findings: readonly Finding[],
  observationOf: (id: string) => Observation | undefined,
): Pick<Flow, 'amounts' | 'items'> {
  const ids = new Set(findings.filter(isCommerce).flatMap(({evidence}) => evidence));
  const facts = [...ids].flatMap(id => {
    const observation = observationOf(id);
    return observation?.kind === 'request' ? observation.facts : [];
  });
  const largest = new Map<string, number>();
  for (const {value, currency} of facts) {
    if (value !== undefined && currency) largest.set(currency, Math.max(value, largest.get(currency) ?? 0));
  }
  const items = facts.flatMap(fact => fact.items ?? []).map(({id, name}) => id ?? name);
  return {
    amounts: [...largest].map(([currency, value]) => ({currency, value})),
    items: new Set(items).size,
  };
}
