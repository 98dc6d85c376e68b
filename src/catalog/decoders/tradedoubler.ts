import {itemsIn} from './reading/columns';
import {parameterFormat} from './reading/formats';
import {pairsOf, textAt} from './reading/tree';

/** Tradedoubler: sales (`tbs`) and leads (`tbl`); products in `reportInfo` by number, name, price and quantity. */
export default parameterFormat({
  id: 'tradedoubler',
  party: 'tradedoubler',
  source: 'dev.tradedoubler.com/tracking/advertiser',
  match: [
    {host: 'tradedoubler.com', path: '/report'},
    {host: 'tradedoubler.com', path: '/user'},
  ],

  requires: ['organization'],
  name: [],
  named: ({leadNumber}, {host, path}) =>
    path.startsWith('/user') ? 'page view' : leadNumber || host.startsWith('tbl.') ? 'lead' : 'sale',
  layout: {
    value: ['orderValue'],
    currency: ['currency'],
    orderId: ['orderNumber'],
    coupon: ['voucher'],
    identifiers: ['tduid', 'leadNumber'],
    personal: {extid: 'customer-id'},
  },
  refine(event, tree) {
    const rows = (textAt(tree, ['reportInfo']) ?? '').split('|').map(pairsOf);
    const list = (key: string) => rows.map(row => textAt(row, [key]));
    const items = itemsIn({id: list('f1'), name: list('f2'), price: list('f3'), quantity: list('f4')});
    return items.length > 0 ? {...event, items} : event;
  },
});
