import * as v from 'valibot';
import {LIMITS} from './limits';

/** Whom a person can think of before a trip, without knowing any company by name. */
export const PARTY_GROUPS = ['shop', 'payment', 'fraud', 'measurement', 'advertising', 'other'] as const;
export type PartyGroup = (typeof PARTY_GROUPS)[number];

/** Own expectation among those of imports. */
export const OWN_EXPECTATION = 'own';

/** `email-identity:advertising`: an input of the catalogue, and who is thought to receive it. Nothing personal is in it. */
const tick = v.pipe(v.string(), v.regex(new RegExp(`^[a-z][a-z-]{1,39}:(?:${PARTY_GROUPS.join('|')})$`)));

/** What a person ticked before a trip. */
export const expectationSchema = v.object({
  ticks: v.pipe(v.array(tick), v.maxLength(LIMITS.ticks)),
  /** When it was last changed (ms since the epoch). */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** An expectation as it is kept: one's own, or that of an import under the import's id. */
export const keptExpectationSchema = v.object({
  ...expectationSchema.entries,
  id: v.pipe(v.string(), v.regex(/^(?:own|[\da-f]{16})$/)),
});
export type KeptExpectation = v.InferOutput<typeof keptExpectationSchema>;

/** The tick that says: this input reaches such a party. */
export const tickOf = (input: string, group: PartyGroup): string => `${input}:${group}`;
