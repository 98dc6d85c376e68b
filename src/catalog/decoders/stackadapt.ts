import {parameterFormat} from './reading/formats';
import {COMMON, factsOf, joined} from './reading/layout';
import {lastOf, textAt, treeOf} from './reading/tree';

/** StackAdapt: the universal pixel on every page, retargeting, and conversions. */
export default parameterFormat({
  id: 'stackadapt',
  party: 'stackadapt',
  source: 'www.stackadapt.com (universal pixel, conversion tracker)',
  match: [
    {host: 'srv.stackadapt.com', path: '/saq_pxl'},
    {host: 'srv.stackadapt.com', path: '/conv'},
    {host: 'srv.stackadapt.com', path: '/rt'},
    {host: 'srv.stackadapt.com', path: '/js_tracking'},
    {host: 'srv.stackadapt.com', path: '/pixel'},
  ],

  name: ['action', 'event'],
  named: (tree, {path}) =>
    textAt(tree, ['action', 'event']) ?? textAt(treeOf(tree.args) ?? {}, ['action', 'event']) ?? lastOf(path),
  events: {saq_pxl: 'page-view', rt: 'page-view', conv: 'other', js_tracking: 'page-view'},
  layout: {
    value: ['revenue', 'value', 'order_value'],
    currency: ['currency'],
    orderId: ['order_id', 'orderid'],
    identifiers: ['sa-user-id', 'sa_user_id', 'host_id'],
    traits: {landing_url: 'page-address', url: 'page-address', page_url: 'page-address'},
  },
  refine: (event, tree) => ({
    ...joined(event, factsOf(treeOf(tree.args) ?? {}, COMMON)),
    event: event.event,
    name: event.name,
  }),
});
