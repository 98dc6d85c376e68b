import {column, itemsIn} from './reading/columns';
import {parameterFormat} from './reading/formats';
import {parametersOf} from './reading/tree';

/** Awin: a sale with its amount; products as `AW:P|merchant|order|id|name|price|quantity|…`. */
export default parameterFormat({
  id: 'awin',
  party: 'awin',
  source: 'wiki.awin.com (conversion tag, product level tracking)',
  match: [
    {host: 'awin1.com', path: '/sread.img'},
    {host: 'awin1.com', path: '/sread.php'},
    {host: 'awin1.com', path: '/sread.js'},
    {host: 'zenaps.com', path: '/sread.img'},
    {host: 'zenaps.com', path: '/sread.php'},
    {host: 'zenaps.com', path: '/sread.js'},
    {host: 'awin1.com', path: '/basket.php'},
  ],

  requires: ['merchant'],
  name: [],
  unnamed: 'sale',
  parameters: request => {
    const tree = parametersOf(request);
    return tree.merchant === undefined && tree.a !== undefined ? {...tree, merchant: tree.a} : tree;
  },
  layout: {
    value: ['amount', 'b'],
    currency: ['cr'],
    orderId: ['ref', 'c'],
    coupon: ['vc', 'voucher'],
    identifiers: ['cks', 'awc'],
  },
  refine(event, _, {query, form}) {
    const rows = [...query, ...form]
      .filter(([key, value]) => /^(?:bd|basket|product_line)/.test(key) && value.startsWith('AW:P|'))
      .flatMap(([, value]) => value.split(/[\r\n]+/))
      .map(row => column(row, '|'));
    const items = itemsIn({
      id: rows.map(row => row[3]),
      name: rows.map(row => row[4]),
      price: rows.map(row => row[5]),
      quantity: rows.map(row => row[6]),
      category: rows.map(row => row[9]),
    });
    return {...event, ...(items.length > 0 ? {items} : {}), event: 'purchase'};
  },
});
