import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {commonBelow, factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, textAt} from './reading/tree';

const LAYOUT: Layout = {
  ...commonBelow('attributes.'),
  identifiers: ['u', 's', 'cs1', 'deviceId', 'sessionId', 'userId'],
  traits: {
    sw: 'screen-size',
    screenWidth: 'screen-size',
    l: 'language',
    rf: 'referrer',
    referralPage: 'referrer',
  },
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const events = bodyTrees(request).filter(tree => textAt(tree, ['t', 'eventType']) !== undefined);
  // The older library compresses its list: that it was sent is then all there is.
  if (events.length === 0)
    return request.method === 'POST' ? [{event: 'other', name: 'batch', opaque: true}] : [];
  return events.map(tree => {
    const kind = textAt(tree, ['t', 'eventType']) ?? '';
    const name = textAt(tree, ['n', 'eventName']) ?? kind;
    return {...factsOf(tree, LAYOUT), event: /^page$/i.test(kind) ? 'page-view' : eventOf(name), name};
  });
}

/** GrowingIO. Older libraries compress what they send. */
export default {
  id: 'growingio',
  party: 'growingio',
  source: 'growingio.github.io/growingio-sdk-docs; gio-webjs-sdk (Apache-2.0)',
  match: [
    {host: 'growingio.com', path: '/v2'},
    {host: 'growingio.com', path: '/v3'},
  ],
  decode,
} satisfies Decoder;
