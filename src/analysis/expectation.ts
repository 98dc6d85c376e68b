import {type Expectation, PARTY_GROUPS, type PartyGroup, tickOf} from '../model/expectation';
import {type Exposure, GRADES, type Grade, type Receiver} from '../model/finding';
import type {Role} from '../model/units';

/** Inputs that are asked about before a trip: those that a person can think of, in the order in which they are asked. */
export const ASKED_INPUTS = [
  'email-identity',
  'phone-number',
  'legal-name',
  'postal-address',
  'demographics',
  'account-login-tenure',
  'payment-card-details',
  'payment-method-choice',
  'purchase-value',
  'purchase-category',
  'cart-behaviour',
  'search-queries',
  'cross-site-identifier',
  'device-fingerprint',
  'typing-dynamics',
  'pointer-scroll-dynamics',
] as const;

const GROUP_OF_ROLE: Readonly<Record<Role, PartyGroup>> = {
  advertising: 'advertising',
  affiliate: 'advertising',
  'marketing-automation': 'advertising',
  'customer-data-platform': 'advertising',
  personalisation: 'advertising',
  'price-comparison': 'advertising',
  'social-login': 'advertising',
  analytics: 'measurement',
  'tag-manager': 'measurement',
  'session-replay': 'measurement',
  'payment-processor': 'payment',
  wallet: 'payment',
  'credit-and-bnpl': 'payment',
  'credit-bureau': 'payment',
  'anti-fraud': 'fraud',
  'identity-verification': 'fraud',
  reviews: 'other',
  chat: 'other',
  returns: 'other',
  consent: 'other',
  'cdn-hosting': 'other',
};

/** The group of a receiver by the first of its roles; `other` where no role is known. */
export function groupOf({roles, firstParty}: Pick<Receiver, 'roles' | 'firstParty'>): PartyGroup {
  if (firstParty) return 'shop';
  const [role] = roles;
  return (role && (GROUP_OF_ROLE as Readonly<Record<string, PartyGroup>>)[role]) || 'other';
}

/**
 * `unknown`: it was not seen, and a part of the trip in which it would have been could not be looked into. `not-seen`: it
 * was looked for in vain, which says nothing of what servers pass on.
 */
export type SeenState = Grade | 'not-seen' | 'unknown';

export interface ExpectationCell {
  input: string;
  group: PartyGroup;
  expected: boolean;
  seen: SeenState;
  /** Receivers that had it at that grade. */
  receivers: Receiver[];
}

/** What each group had of each asked input, with who it was. */
export function seenCells({
  findings,
  flows,
  visits,
  blindSpots,
}: Pick<Exposure, 'findings' | 'flows' | 'visits' | 'blindSpots'>): Omit<ExpectationCell, 'expected'>[] {
  const receivers = new Map(flows.map(({receiver}) => [receiver.id, receiver]));
  const siteOf = new Map(visits.map(({id, site}) => [id, site]));
  const hidden = new Set(blindSpots.flatMap(({inputs}) => inputs));
  // Bodies that could not be read may have held anything.
  const closed = new Set(blindSpots.filter(({inputs}) => inputs.length === 0).map(({values}) => values.name));
  const closedGroups = new Set(
    flows.filter(({receiver}) => closed.has(receiver.name)).map(({receiver}) => groupOf(receiver)),
  );
  const best = new Map<string, {grade: Grade; receivers: Map<string, Receiver>}>();
  for (const {input, grade, receiver: id, visit} of findings) {
    const own = siteOf.get(visit) === id;
    const receiver = receivers.get(id);
    const group = own ? 'shop' : receiver && groupOf(receiver);
    if (!group) continue;
    const key = tickOf(input, group);
    const known = best.get(key);
    if (!known || GRADES.indexOf(grade) < GRADES.indexOf(known.grade))
      best.set(key, {grade, receivers: new Map(receiver ? [[id, receiver]] : [])});
    else if (known.grade === grade && receiver) known.receivers.set(id, receiver);
  }
  return ASKED_INPUTS.flatMap(input =>
    PARTY_GROUPS.map(group => {
      const found = best.get(tickOf(input, group));
      const seen: SeenState =
        found?.grade ?? (hidden.has(input) || closedGroups.has(group) ? 'unknown' : 'not-seen');
      return {input, group, seen, receivers: [...(found?.receivers.values() ?? [])]};
    }),
  );
}

/** Expectation beside observation, for every asked input and group of parties. */
export function expectationCells(
  expectation: Pick<Expectation, 'ticks'> | undefined,
  exposure: Pick<Exposure, 'findings' | 'flows' | 'visits' | 'blindSpots'>,
): ExpectationCell[] {
  const ticks = new Set(expectation?.ticks);
  return seenCells(exposure).map(cell => ({...cell, expected: ticks.has(tickOf(cell.input, cell.group))}));
}

/** Seen outright, though it was not expected. */
export const isSurprise = ({expected, seen}: Pick<ExpectationCell, 'expected' | 'seen'>): boolean =>
  !expected && seen === 'observed';

/** Expected, and nothing of it was seen, in a trip that showed what it could. */
export const isUnmet = ({expected, seen}: Pick<ExpectationCell, 'expected' | 'seen'>): boolean =>
  expected && seen === 'not-seen';
