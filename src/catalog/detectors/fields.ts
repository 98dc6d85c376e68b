import type {DoneAct} from '../../model/units';

/* What types of fields say about how delicate it is to hear or read them. */

/** Fields by which money moves. */
const PAYMENT =
  /^(cc-(number|csc|exp|exp-month|exp-year|name|given-name|family-name|type)|iban|one-time-code|payment-password|current-password|new-password)$/;

/** Fields that say nothing about a person by themselves. */
const PLAIN: ReadonlySet<string> = new Set(['unknown', 'search', 'free-text', 'coupon', 'country']);

export const isPayment = (type: string): boolean => PAYMENT.test(type);
export const isPersonal = (type: string): boolean => !PLAIN.has(type);

/** Types of the fields that acts were about, each once. */
export function typesOf(acts: readonly DoneAct[]): string[] {
  return [...new Set(acts.flatMap(({field}) => (field ? field.split(' ') : [])))].sort();
}

/** All calls of these acts. */
export const callsOf = (acts: readonly DoneAct[]): number => acts.reduce((sum, {count}) => sum + count, 0);
