import {type Finding, GRADES, type Receiver, TIMINGS} from '../../model/finding';
import type {Signal} from '../../model/units';
import {listed, moment} from './format';
import {fieldName, formName, inputName, roleName, shortName, signalOf} from './names';
import {has, t} from './words';

interface ClaimContext {
  receiver: Receiver;
  now: number;
}

/** Which sentence a finding takes: one for what was seen, others for what could or might follow. */
function keyOf(finding: Finding, from: Signal['from'] | undefined): string {
  const base = `claim.${from ?? 'any-request'}`;
  if (from === 'field' && finding.grade === 'plausible') return `${base}-might`;
  if (from === 'detection' && finding.grade === 'observed') return `${base}-seen`;
  return finding.grade === 'derivable' && has(`${base}-could`) ? `${base}-could` : base;
}

/** The claim of a finding in one sentence. */
export function claimSentence(finding: Finding, {receiver, now}: ClaimContext): string {
  const {input, signal, carrier, form, timing, at, stage} = finding;
  return t(keyOf(finding, signalOf(input, signal)?.from), {
    page: t(`page.${stage}`),
    receiver: receiver.name,
    role: listed(receiver.roles.map(roleName)),
    short: shortName(input),
    input: inputName(input),
    field: fieldName(carrier),
    carrier,
    doing: has(`doing.${carrier}`) ? t(`doing.${carrier}`) : '',
    form: formWord(form),
    time: moment(at, now),
    timing: timing ? t(`timing.${timing}`) : '',
  });
}

/** “as SHA-256”; what is hashed in an unknown way and what went as typed say so without “as”. */
function formWord(form = 'plain'): string {
  const name = formName(form);
  return form === 'plain' || form === 'unknown' ? name : t('form.as', {form: name});
}

/** Why a claim may be wrong: by how it was seen, and by its grade. Keys of `doubt`. */
export function doubtsOf({input, signal, timing, grade}: Finding): string[] {
  const from = signalOf(input, signal)?.from;
  const by: Record<Signal['from'], string[]> = {
    personal: [timing === undefined || timing === 'not-typed' ? 'stated' : 'typed'],
    fact: ['fact'],
    event: ['fact'],
    trait: ['fact'],
    identifier: ['identifier'],
    'click-id': ['identifier'],
    cookie: ['cookie'],
    'page-address': ['page-address'],
    'any-request': ['any-request'],
    role: ['role'],
    'payment-request': ['payment-request', 'trust-page'],
    field: ['field', 'trust-page'],
    detection: ['detection', 'trust-page'],
  };
  return [...(from ? by[from] : []), ...(from === 'field' || from === 'detection' ? [] : [grade])];
}

/** What nobody typed, then what went early, comes before the rest; what has no time last. */
const timingRank = (timing: Finding['timing']): number =>
  timing === undefined ? TIMINGS.length : TIMINGS.indexOf(timing);

/** What went early, then what was typed, comes before what any page does; within that in time. */
const rankOf = ({grade, form, timing}: Finding): number =>
  GRADES.indexOf(grade) * (TIMINGS.length + 2) + (form ? timingRank(timing) : TIMINGS.length + 1);

/** Claims in the order in which they are worth reading. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b) || a.at - b.at);
}
