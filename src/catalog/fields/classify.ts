import {explain} from './context';
import type {FieldDescription, FieldVerdict, FormDescription} from './description';
import {familyOf} from './index';
import {Scores} from './scores';
import {weigh} from './weigh';

export type {FieldDescription, FieldVerdict, FormDescription} from './description';
export {autocompleteToken} from './weigh';

/** Weight of evidence at which a type is called certain. */
const CERTAIN = 4;

function verdict(scores: Scores): FieldVerdict {
  const best = scores.leader;
  if (!best) return {type: 'unknown', token: 'unknown', confidence: 0, evidence: []};
  return {
    type: familyOf(best.id),
    token: best.id,
    confidence: Math.min(1, Math.round((best.weight / CERTAIN) * 100) / 100),
    evidence: [...new Set(best.evidence)],
  };
}

/** What speaks in a field alone, as long as its description is the same object. */
const weighed = new WeakMap<FieldDescription, Scores>();

/** Weighs one field by itself, the dearest part of its form's classification, which then finds it done. */
export function weighAlone(field: FieldDescription): Scores {
  const known = weighed.get(field) ?? weigh(field);
  weighed.set(field, known);
  return known;
}

/**
 * Types of the fields of one form, in the order of the document. Each is weighed alone first, then in the
 * light of what the form is for and of what stands beside it.
 */
export function classifyForm(fields: readonly FieldDescription[], form?: FormDescription): FieldVerdict[] {
  const scores = fields.map(field => weighAlone(field).copy());
  explain(fields, scores, form);
  return scores.map(verdict);
}

/**
 * The type of a form field by weighed evidence: the autocomplete attribute outweighs a label, a label
 * outweighs names. Returns `unknown` with confidence 0 where too little speaks for any type.
 */
export function classifyField(field: FieldDescription, form?: FormDescription): FieldVerdict {
  const [only] = classifyForm([field], form);
  return only ?? verdict(new Scores());
}
