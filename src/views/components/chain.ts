import type {Chain} from '../../analysis/chains';
import {dimensionOf, fieldName, formName, inputName} from './names';
import {rolesInWords} from './receivers';
import {t, textOf} from './words';

/** One stop on the way from a field to a dimension. */
export interface Link {
  id: 'field' | 'page' | 'script' | 'encoding' | 'request' | 'company' | 'input' | 'dimension';
  text: string;
  /** In small print: the technical term behind the word. */
  detail?: string;
}

/** Where it stood and what must be undone to read it: `d.email · uri → base64 → sha256`. */
const wrappingWords = ({finding: {carrier}, wrapping}: Chain): string =>
  wrapping.length > 0 ? `${carrier} · ${wrapping.join(' → ')}` : carrier;

function origin({finding, field, proof}: Chain): Link {
  if (!field) return {id: 'page', text: t(`page.${finding.stage}`)};
  const label = proof.kind === 'field' ? proof.label : undefined;
  return {id: 'field', text: fieldName(field), ...(label ? {detail: `“${label}”`} : {})};
}

/** The way of a claim, drawn as a line. Stops that it did not make are left out. */
export function linksOf(chain: Chain): Link[] {
  const {finding, reader, request, receiver, ties} = chain;
  const links: Link[] = [origin(chain)];
  if (reader) {
    const {script} = reader;
    links.push({id: 'script', text: reader.receiver.name, detail: `${script.host}${script.path}`});
  }
  if (finding.form) {
    links.push({id: 'encoding', text: formName(finding.form), detail: wrappingWords(chain)});
  }
  if (request) {
    const alias = request.alias ? [`CNAME ${request.alias}`] : [];
    links.push({
      id: 'request',
      text: `${request.method} ${request.host}`,
      detail: [request.path, request.resource, ...alias].join(' · '),
    });
  }
  links.push({
    id: 'company',
    text: receiver.name,
    ...(receiver.firstParty ? {} : {detail: `${receiver.owner} · ${rolesInWords(receiver)}`}),
  });
  links.push({id: 'input', text: inputName(finding.input), detail: t(`mark.${finding.grade}`)});
  if (ties.length === 0) links.push({id: 'dimension', text: t('chain.no-dimension')});
  for (const {dimension, strength} of ties) {
    const found = dimensionOf(chain.lens, dimension);
    if (!found) continue;
    const original = found.original && found.original !== textOf(found.name) ? ` ${found.original}` : '';
    links.push({
      id: 'dimension',
      text: `${textOf(found.name)}${original}`,
      detail: t(`strength.${strength}`),
    });
  }
  return links;
}
