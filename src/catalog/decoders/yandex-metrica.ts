import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {COMMON_ITEM, factsOf, type Layout} from './reading/layout';
import {stepNamed} from './reading/names';
import {at, isTree, parametersOf, type Tree, textAt, treeOf, treesOf} from './reading/tree';

/** Actions of the e-commerce data layer, named by their keys. */
const ACTIONS: readonly [string, BeaconEvent][] = [
  ['purchase', 'purchase'],
  ['add', 'add-to-cart'],
  ['remove', 'remove-from-cart'],
  ['detail', 'product-view'],
  ['click', 'product-view'],
  ['impressions', 'list-view'],
];
const ACTION: Layout = {
  value: ['actionField.revenue'],
  orderId: ['actionField.id'],
  coupon: ['actionField.coupon'],
  items: ['products'],
  item: COMMON_ITEM,
};
const PARAMETERS: Layout = {traits: {'page-url': 'page-address', 'page-ref': 'referrer'}};

function shopEvents(info: Tree): DecodedEvent[] {
  return treesOf(at(info, '__ym.ecommerce')).flatMap(entry => {
    const layer = treeOf(entry.ecommerce) ?? entry;
    return ACTIONS.flatMap(([name, event]) => {
      const action = layer[name];
      if (typeof action !== 'object' || action === null) return [];
      const facts = isTree(action) ? factsOf(action, ACTION) : factsOf({products: action}, ACTION);
      return [{...facts, currency: textAt(layer, ['currencyCode']), event, name}];
    });
  });
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  if (/^\/(?:webvisor|clmap|solid)/.test(request.path)) {
    return [
      {
        event: 'other',
        name: request.path.startsWith('/clmap') ? 'click map' : 'session replay',
        opaque: true,
      },
    ];
  }
  const shop = shopEvents(treeOf(tree['site-info']) ?? {});
  if (shop.length > 0) return shop;
  const facts = factsOf(tree, PARAMETERS);
  const goal = /^goal:\/\/[^/]*\/(.+)$/.exec(textAt(tree, ['page-url']) ?? '')?.[1];
  if (goal) return [{...facts, event: stepNamed(goal) ?? 'other', name: goal}];
  const info = textAt(tree, ['browser-info']) ?? '';
  if (!info) return [];
  return [{...facts, event: /(?:^|:)pv:1(?::|$)/.test(info) ? 'page-view' : 'other', name: 'hit'}];
}

/** Yandex Metrica: `watch` for hits and goals, with shop data as JSON; `webvisor` records the session. */
export default {
  id: 'yandex-metrica',
  party: 'yandex-metrica',
  source: 'yandex.com/support/metrica/data/e-commerce; observed requests of tag.js',
  match: [
    {host: 'mc.yandex.ru', path: ''},
    {host: 'mc.yandex.com', path: ''},
    {host: 'mc.yandex.by', path: ''},
    {host: 'mc.yandex.kz', path: ''},
    {host: 'mc.webvisor.org', path: ''},
    {host: 'mc.webvisor.com', path: ''},
  ],
  decode,
} satisfies Decoder;
