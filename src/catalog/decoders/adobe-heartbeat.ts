import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf} from './reading/layout';
import {bodyTrees, parametersOf, textAt} from './reading/tree';

/** Adobe's media heartbeat: how long which video is watched. Older in the address, newer as JSON. */
export default {
  id: 'adobe-heartbeat',
  party: 'adobe-analytics',
  source: 'experienceleague.adobe.com/docs/media-analytics; Omnibug (MIT)',
  match: [
    {host: 'hb.omtrdc.net', path: ''},
    {host: 'hb-api.omtrdc.net', path: ''},
    {path: '/api/v1/sessions'},
  ],
  decode(request: DecodableRequest): DecodedEvent[] {
    const [body] = bodyTrees(request);
    const tree = body ?? parametersOf(request);
    const name = textAt(tree, body ? ['eventType'] : ['s:event:type']);
    if (!name || (body && !('playerTime' in body))) return [];
    const identifiers = ['s:event:sid', 's:user:mid', 's:aam:blob', 's:user:aid', 's:user:fid'];
    return [
      {
        ...factsOf(tree, {
          identifiers,
          traits: {playerTime: 'engagement-time', 'l:event:duration': 'engagement-time'},
        }),
        event: 'other',
        name,
      },
    ];
  },
} satisfies Decoder;
