import type {Flow} from '../model/finding';

/** The strongest fact of a trip, as the key of a sentence and its parts. */
export interface Headline {
  key: 'contact-before-submit' | 'contact-untyped' | 'contact' | 'amount' | 'requests' | 'nothing';
  /** Name of the company that the sentence is about. */
  name: string;
  /** How many more companies it holds for. */
  others: number;
  /** How many of all of them got it before anything was submitted. */
  before: number;
  /** Input that went, such as `email-identity`. */
  input?: string;
  form?: string;
}

const CONTACTS = ['email-identity', 'phone-number', 'legal-name', 'postal-address'];

/**
 * Picks what to say first: personal data before submit, then such as nobody typed, then personal data, then amounts, then contact at
 * all.
 */
export function headlineOf(flows: readonly Flow[]): Headline {
  for (const contact of CONTACTS) {
    const got = flows.flatMap(flow => {
      const told = flow.inputs.filter(
        ({input, grade, form}) => input === contact && grade === 'observed' && form,
      );
      return told.length > 0 ? [{flow, told}] : [];
    });
    const early = got.filter(({told}) => told.some(({timing}) => timing === 'before-submit'));
    const [first] = early.length > 0 ? early : got;
    if (!first) continue;
    const form = first.told.find(({timing}) => early.length === 0 || timing === 'before-submit')?.form;
    const isUntyped = got.every(({told}) => told.every(({timing}) => timing === 'not-typed'));
    return {
      key: early.length > 0 ? 'contact-before-submit' : isUntyped ? 'contact-untyped' : 'contact',
      name: first.flow.receiver.name,
      others: got.length - 1,
      before: early.length,
      input: contact,
      ...(form ? {form} : {}),
    };
  }
  const told = flows.filter(({amounts}) => amounts.length > 0);
  const [amount] = told;
  if (amount) return {key: 'amount', name: amount.receiver.name, others: told.length - 1, before: 0};
  const [any] = flows;
  if (any) return {key: 'requests', name: any.receiver.name, others: flows.length - 1, before: 0};
  return {key: 'nothing', name: '', others: 0, before: 0};
}
