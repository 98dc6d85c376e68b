import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {COMMON, factsOf, type Layout} from './reading/layout';
import {eventOf} from './reading/names';
import {bodyTrees, textAt, treeOf, treesOf} from './reading/tree';

const BATCH: Layout = {
  identifiers: ['user.user_unique_id', 'user.web_id', 'user.device_id', 'user.ssid'],
  traits: {'header.width': 'screen-size', 'header.language': 'language', 'header.referrer': 'referrer'},
};
const PARAMS: Layout = {
  ...COMMON,
  traits: {url: 'page-address', referrer: 'referrer', duration: 'engagement-time'},
};

function decode(request: DecodableRequest): DecodedEvent[] {
  return bodyTrees(request).flatMap(batch => {
    const shared = factsOf(batch, BATCH, '[].');
    return treesOf(batch.events).flatMap(event => {
      const name = textAt(event, ['event']);
      if (!name) return [];
      const facts = factsOf(treeOf(event.params) ?? {}, PARAMS);
      return [{...shared, ...facts, event: eventOf(name, {predefine_pageview: 'page-view'}), name}];
    });
  });
}

/** ByteDance's event collection (Volcengine DataFinder), used by Douyin shops and by customers. */
export default {
  id: 'bytedance',
  party: 'bytedance',
  source: 'www.volcengine.com/docs/6285 (DataFinder web SDK)',
  match: [
    {host: 'snssdk.com', path: '/v1/list'},
    {host: 'snssdk.com', path: '/list'},
    {host: 'zijieapi.com', path: '/list'},
    {host: 'zijieapi.com', path: '/v1/list'},
    {host: 'ctobsnssdk.com', path: '/list'},
    {host: 'volceapplog.com', path: '/list'},
    {host: 'bytedance.com', path: '/v1/list'},
  ],
  decode,
} satisfies Decoder;
