import type {Finding, Flow} from '../../model/finding';
import type {Observation, Visit} from '../../model/observation';
import {listed} from './format';
import {formName, inputName} from './names';
import {has, t} from './words';

/** Laws that give a person access to what is held about them. */
export const LAWS = ['gdpr', 'pipl', 'ccpa'] as const;
export type Law = (typeof LAWS)[number];

/** Questions that a law allows; not each has all of them. */
const QUESTIONS = ['ask-1', 'ask-2', 'ask-3', 'ask-4', 'ask-5', 'ask-6'];
/** Claims that a letter lists; the bundle holds the rest. */
const MOST = 40;

interface LetterContext {
  flow: Flow;
  findings: readonly Finding[];
  visits: readonly Visit[];
  observationOf: (id: string) => Observation | undefined;
}

/** One line of evidence: when, on whose page, what, in which form, by which request. */
function evidenceLine(finding: Finding, {visits, observationOf}: LetterContext): string {
  const [first = ''] = finding.evidence;
  const proof = observationOf(first);
  const request = proof?.kind === 'request' ? `${proof.method} ${proof.host}${proof.path}` : '';
  const shop = visits.find(({id}) => id === finding.visit)?.host ?? '';
  const form = finding.form ? ` (${formName(finding.form)})` : '';
  return `- ${new Date(finding.at).toISOString()} · ${shop} · ${inputName(finding.input)}${form} · ${request} · ${finding.carrier}`;
}

/** Names of the parameters and cookies by which the company knows this browser again. */
function identifiersOf({flow, findings, observationOf}: LetterContext): string[] {
  const requests = findings
    .filter(({receiver}) => receiver === flow.receiver.id)
    .flatMap(({evidence}) => evidence.map(observationOf));
  const names = requests.flatMap(request =>
    request?.kind === 'request'
      ? [...request.entries.filter(({hash}) => hash).map(({key}) => key), ...(request.cookies ?? [])]
      : [],
  );
  return [...new Set(names)].slice(0, 20);
}

/**
 * A request for access to what a company holds, filled in from the evidence. It is a draft for the person to send, or not:
 * nothing here sends it. Only what was observed is listed.
 */
export function accessLetter(law: Law, context: LetterContext): string {
  const {flow, findings} = context;
  const {receiver} = flow;
  const own = findings.filter(finding => finding.receiver === receiver.id && finding.grade === 'observed');
  const identifiers = identifiersOf(context);
  const sites = [
    ...new Set(own.flatMap(({visit}) => context.visits.find(({id}) => id === visit)?.host ?? [])),
  ];
  const key = (part: string) => `letter.${law}.${part}`;
  const questions = QUESTIONS.map(key)
    .filter(question => has(question))
    .map((question, index) => `${index + 1}. ${t(question)}`);
  return [
    t(key('to'), {owner: receiver.owner}),
    t(key('subject')),
    t('letter.opening', {owner: receiver.owner, sites: listed(sites)}),
    [
      ...own.slice(0, MOST).map(finding => evidenceLine(finding, context)),
      ...(own.length > MOST ? [t('letter.more', {count: own.length - MOST})] : []),
    ].join('\n'),
    ...(identifiers.length > 0 ? [t('letter.identifiers', {names: identifiers.join(', ')})] : []),
    t(key('ask')),
    questions.join('\n'),
    t(key('term')),
    t('letter.closing'),
  ].join('\n\n');
}
