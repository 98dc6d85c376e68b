import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf} from './reading/layout';
import {parametersOf, textAt} from './reading/tree';

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  if (request.path !== '/stat.htm') {
    return request.method === 'POST' ? [{event: 'other', name: 'log', opaque: true}] : [];
  }
  if (textAt(tree, ['id']) === undefined) return [];
  const facts = factsOf(tree, {
    identifiers: ['cnzz_eid', 'umuuid'],
    traits: {showp: 'screen-size', lg: 'language', p: 'page-address', r: 'referrer', ntime: 'visit-times'},
  });
  return [{...facts, event: 'page-view', name: 'stat'}];
}

/** Umeng (formerly CNZZ): an image for each page view; the newer logs are not readable. */
export default {
  id: 'umeng',
  party: 'umeng',
  source: 'web.umeng.com help pages; observed requests of z_stat.php',
  match: [
    {host: 'cnzz.com', path: '/stat.htm'},
    {host: 'ulogs.umeng.com', path: ''},
  ],
  decode,
} satisfies Decoder;
