import {parameterFormat} from './reading/formats';
import {factsOf, joined} from './reading/layout';
import {textAt, treeOf} from './reading/tree';

/** VK pixel and the counter of Top Mail.Ru: page views, goals, and products of retargeting. */
export default parameterFormat({
  id: 'vk-ads',
  party: 'vk-ads',
  source: 'ads.vk.com/help (pixel, events); top.mail.ru counter',
  match: [
    {host: 'vk.com', path: '/rtrg'},
    {host: 'vk.ru', path: '/rtrg'},
    {host: 'top-fwz1.mail.ru', path: '/counter'},
    {host: 'top-fwz1.mail.ru', path: '/tracker'},
    {host: 'ad.mail.ru', path: '/retarget'},
  ],

  name: ['event', 'goal'],
  named: tree =>
    /^RG:\d*\/?(.+)$/.exec(textAt(tree, ['e']) ?? '')?.[1]?.split(';')[0] ??
    textAt(tree, ['event', 'goal']) ??
    /;goal[:=]([^;]+)/.exec(textAt(tree, ['js']) ?? '')?.[1],
  unnamed: 'page view',
  events: {
    view_home: 'page-view',
    view_product: 'product-view',
    view_category: 'list-view',
    init_checkout: 'begin-checkout',
    add_to_wishlist: 'other',
    conversion: 'other',
  },
  layout: {
    value: ['value', 'price'],
    identifiers: ['vid'],
    traits: {u: 'page-address', r: 'referrer', s: 'screen-size'},
  },
  refine(event, tree) {
    const items = factsOf(treeOf(tree.params) ?? {}, {value: ['total_price'], items: ['products']});
    return {...joined(event, items), event: event.event, name: event.name};
  },
});
