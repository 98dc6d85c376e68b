import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {lastOf, parametersOf} from './reading/tree';

const FACTS: Layout = {
  identifiers: ['uu', 'sn'],
  traits: {dr: 'referrer', url: 'page-address', sw: 'screen-size', ww: 'window-size', la: 'language'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const kind = lastOf(request.path);
  const facts = factsOf(parametersOf(request), FACTS);
  if (kind === 'pageview') return [{...facts, event: 'page-view', name: kind}];
  if (/^(?:events?|recording|dvar|log|pageEvent|exit|quota|scroll)$/.test(kind))
    return [{identifiers: facts.identifiers, event: 'other', name: kind, opaque: true}];
  return [];
}

/** Contentsquare: page views can be read, what was done on them cannot. */
export default {
  id: 'contentsquare',
  party: 'contentsquare',
  source: 'docs.contentsquare.com (web tracking tag)',
  match: [{host: 'contentsquare.net', path: ''}],
  decode,
} satisfies Decoder;
