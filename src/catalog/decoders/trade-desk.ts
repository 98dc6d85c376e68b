import {parameterFormat} from './reading/formats';
import {bodyTrees, parametersOf, textAt, treesOf} from './reading/tree';

/** The Trade Desk's universal pixel. `td1`… have the meaning that each shop gives them. */
export default parameterFormat({
  id: 'trade-desk',
  party: 'trade-desk',
  source: 'partner.thetradedesk.com (universal pixel); Omnibug (MIT)',
  match: [{host: 'adsrvr.org', path: '/track'}],
  parameters(request) {
    const tree = parametersOf(request);
    if (/^\/track\/cm[bf]/.test(request.path)) return {...tree, adv: tree.ttd_pid};
    const [first] = bodyTrees(request).flatMap(body =>
      Array.isArray(body.data) ? treesOf(body.data) : [body],
    );
    return first ? {...tree, ...first} : tree;
  },
  requires: ['adv'],
  named: (tree, {path}) => (/^\/track\/cm[bf]/.test(path) ? 'id sync' : textAt(tree, ['event_name'])),
  name: ['et'],
  unnamed: 'universal pixel',
  layout: {
    value: ['v', 'value'],
    currency: ['vf', 'currency'],
    orderId: ['orderid', 'order_id'],
    items: ['items'],
    item: {id: ['item_code'], name: ['name'], category: ['cat'], price: ['price'], quantity: ['qty']},
    identifiers: ['TDID', 'uid2_token'],
    traits: {ref: 'page-address'},
  },
  refine(event) {
    if (event.event !== 'other') return event;
    if (event.orderId !== undefined) return {...event, event: 'purchase'};
    const viewed = event.name === 'universal pixel' && event.value === undefined;
    return viewed ? {...event, event: 'page-view'} : event;
  },
});
