import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';

const FACTS: Layout = {
  identifiers: ['ekc', 'sid'],
  traits: {rl: 'screen-size', lang: 'language', cu: 'page-address', pu: 'referrer'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  if (request.path.startsWith('/v6')) return [{event: 'other', name: 'collect', opaque: true}];
  const tree = parametersOf(request);
  return textAt(tree, ['id']) === undefined
    ? []
    : [{...factsOf(tree, FACTS), event: 'page-view', name: 'page view'}];
}

/** 51.la: a page view; version 6 packs it. */
export default {
  id: '51la',
  party: '51la',
  source: 'v6-open.51.la (statistics V6); observed requests',
  match: [
    {host: '51.la', path: '/go1'},
    {host: '51.la', path: '/v6/collect'},
    {host: '51.la', path: '/visit'},
  ],
  decode,
} satisfies Decoder;
