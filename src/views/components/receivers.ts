import type {Exposure, Flow, Receiver} from '../../model/finding';
import {listed} from './format';
import {roleName} from './names';
import {t} from './words';

/** Roles without which the purchase or the page would not work. */
const NECESSARY: ReadonlySet<string> = new Set(['payment-processor', 'wallet', 'cdn-hosting', 'consent']);

/** All of its roles, and it has some, are needed for the purchase or the page. */
export function isNecessary({roles}: Receiver): boolean {
  return roles.length > 0 && roles.every(role => NECESSARY.has(role));
}

/** Looks receivers up by id; one that no request went to is the page that asked in its own form. */
export function receiverBook(exposure: Exposure): (id: string) => Receiver {
  const known = new Map(exposure.flows.map(({receiver}) => [receiver.id, receiver]));
  return id =>
    known.get(id) ?? {
      id,
      name: id,
      owner: id,
      family: id,
      country: null,
      roles: [],
      source: 'none',
      firstParty: true,
      standIn: false,
    };
}

export const rolesInWords = ({roles}: Receiver): string =>
  roles.length > 0 ? listed(roles.map(roleName)) : t('told.unknown-role');

/** Companies apart from those that are needed, each in the order of what they got; the shop is in neither. */
export function splitFlows(flows: readonly Flow[], shop: string): {others: Flow[]; necessary: Flow[]} {
  const foreign = flows.filter(({receiver}) => receiver.id !== shop && !receiver.firstParty);
  return {
    others: foreign.filter(({receiver}) => !isNecessary(receiver)),
    necessary: foreign.filter(({receiver}) => isNecessary(receiver)),
  };
}

/** Flows that a headline is made of: those that the purchase does not need, unless there are no others. */
export function telling(flows: readonly Flow[], shop: string): Flow[] {
  const {others, necessary} = splitFlows(flows, shop);
  return others.length > 0 ? others : necessary;
}
