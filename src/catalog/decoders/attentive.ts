import {parameterFormat} from './reading/formats';
import {COMMON, COMMON_ITEM, factsOf, joined} from './reading/layout';
import {treeOf} from './reading/tree';

/** Attentive: `t` is the kind of event, `m` what it is about. */
export default parameterFormat({
  id: 'attentive',
  party: 'attentive',
  source: 'docs.attentive.com; attentive-android-sdk (published source: kinds of events)',
  match: [{host: 'events.attentivemobile.com', path: ''}],

  requires: ['t'],
  name: ['t'],
  events: {
    p: 'purchase',
    oc: 'purchase',
    d: 'product-view',
    c: 'add-to-cart',
    i: 'page-view',
    idn: 'identify',
    ce: 'other',
  },
  layout: {identifiers: ['u'], traits: {pd: 'page-address', r: 'referrer'}},
  refine(event, tree) {
    const about = treeOf(tree.m) ?? {};
    const facts = factsOf(about, {
      ...COMMON,
      value: ['cartTotal', 'orderTotal', 'total'],
      items: ['products', 'items'],
      item: {...COMMON_ITEM, id: ['productId', 'subProductId', 'id']},
      one: {
        id: ['productId'],
        name: ['name'],
        category: ['category'],
        price: ['price'],
        quantity: ['quantity'],
      },
      personal: {email: 'email', phone: 'tel'},
    });
    return {...joined(event, facts), event: event.event, name: event.name};
  },
});
