import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {parametersOf, type Tree, textAt} from './reading/tree';

/** Ids of the visitor: the company's own, and those that others hand over. */
const IDS = ['d_uuid', 'd_mid', 'd_cid', 'd_cid_ic', 'dpuuid', 'd_bu', 'aam_uuid'];

/** Id exchanges carry their parameters in the path: `/ibs:dpid=411&dpuuid=…`. */
function treeOf(request: DecodableRequest): Tree {
  const inPath = /^\/ibs:(.*)$/.exec(request.path)?.[1] ?? '';
  return parametersOf({query: [...new URLSearchParams(inPath), ...request.query], form: request.form});
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = treeOf(request);
  const name = /^\/([a-z]+)/.exec(request.path)?.[1] ?? 'call';
  // `/id` is the id service's, which has a format of its own.
  if (name === 'id' || Object.keys(tree).length === 0) return [];
  const identifiers = IDS.filter(key => textAt(tree, [key]) !== undefined);
  return [{event: 'other', name, ...(identifiers.length > 0 ? {identifiers} : {})}];
}

/** Adobe Audience Manager and the id service: who the visitor is, and in whose words. */
export default {
  id: 'adobe-audience-manager',
  party: 'adobe-analytics',
  source: 'experienceleague.adobe.com/docs/audience-manager (DCS API reference)',
  match: [{host: 'demdex.net', path: ''}],
  decode,
} satisfies Decoder;
