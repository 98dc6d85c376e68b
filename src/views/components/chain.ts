import {formOf, readToken} from '../../analysis/findings';
import type {Finding, Receiver} from '../../model/finding';
import type {Observation} from '../../model/observation';
import {dimensionOf, fieldName, formName, inputName, mappingsOf, signalOf} from './names';
import {rolesInWords} from './receivers';
import {t, textOf} from './words';

/** One stop on the way from a field to a dimension. */
export interface Link {
  id: 'field' | 'page' | 'encoding' | 'request' | 'company' | 'input' | 'dimension';
  text: string;
  /** In small print: the technical term behind the word. */
  detail?: string;
}

interface ChainContext {
  receiver: Receiver;
  lens: string;
  /** First observation of the claim. */
  proof: Observation | undefined;
}

/** Type of the typed value behind a token of this finding. */
function typedType({carrier, input, signal}: Finding, proof: Observation | undefined): string | undefined {
  if (proof?.kind !== 'request') return undefined;
  const wanted = signalOf(input, signal);
  if (wanted?.from !== 'personal') return undefined;
  // One key can carry several typed values, as in the recording of a session.
  const told = proof.entries
    .filter(({key, place}) => (key || place) === carrier)
    .flatMap(({tokens = []}) => tokens.map(token => readToken(token).type));
  const packed = (proof.leaks ?? [])
    .filter(({key, place}) => (key || place) === carrier)
    .map(({type}) => type);
  return [...told, ...packed].find(type => wanted.types.includes(type));
}

/** Where it stood and what must be undone to read it: `d.email · uri → base64 → sha256`. */
function wrapping({carrier, form}: Finding, proof: Observation | undefined): string {
  const leaks = proof?.kind === 'request' ? (proof.leaks ?? []) : [];
  const leak = leaks.find(one => formOf(one.chain) === form && (one.key || one.place) === carrier);
  const chain = leak ?? leaks.find(one => formOf(one.chain) === form);
  return chain && chain.chain.length > 0 ? `${carrier} · ${chain.chain.join(' → ')}` : carrier;
}

function origin(finding: Finding, proof: Observation | undefined): Link {
  if (proof?.kind === 'field') {
    return {id: 'field', text: fieldName(proof.type), ...(proof.label ? {detail: `“${proof.label}”`} : {})};
  }
  const type = finding.form ? typedType(finding, proof) : undefined;
  if (type) return {id: 'field', text: fieldName(type)};
  return {id: 'page', text: t(`page.${finding.stage}`)};
}

/** The way of a finding, drawn as a line. Stops that it did not make are left out. */
export function chainOf(finding: Finding, {receiver, lens, proof}: ChainContext): Link[] {
  const links: Link[] = [origin(finding, proof)];
  if (finding.form) {
    links.push({id: 'encoding', text: formName(finding.form), detail: wrapping(finding, proof)});
  }
  if (proof?.kind === 'request') {
    links.push({
      id: 'request',
      text: `${proof.method} ${proof.host}`,
      detail: [proof.path, proof.resource, ...(proof.alias ? [`CNAME ${proof.alias}`] : [])].join(' · '),
    });
  }
  links.push({
    id: 'company',
    text: receiver.name,
    ...(receiver.firstParty ? {} : {detail: `${receiver.owner} · ${rolesInWords(receiver)}`}),
  });
  links.push({id: 'input', text: inputName(finding.input), detail: t(`mark.${finding.grade}`)});
  const ties = mappingsOf(lens, finding.input);
  if (ties.length === 0) links.push({id: 'dimension', text: t('chain.no-dimension')});
  for (const {dimension, strength} of ties) {
    const found = dimensionOf(lens, dimension);
    if (!found) continue;
    const original = found.original === textOf(found.name) ? '' : ` ${found.original ?? ''}`;
    links.push({
      id: 'dimension',
      text: `${textOf(found.name)}${original}`,
      detail: t(`strength.${strength}`),
    });
  }
  return links;
}
