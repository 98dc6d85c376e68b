import {column, itemsIn} from './reading/columns';
import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** Rakuten Advertising: a sale with its products; the amounts are whole lines in cents, so no item's price is stated. */
export default parameterFormat({
  id: 'rakuten-advertising',
  party: 'rakuten-advertising',
  source: 'pubhelp.rakutenadvertising.com (conversion tag)',
  match: [
    {host: 'linksynergy.com', path: '/ep'},
    {host: 'linksynergy.com', path: '/eventnvppixel'},
  ],

  requires: ['mid'],
  name: [],
  unnamed: 'sale',
  layout: {currency: ['cur'], orderId: ['ord'], coupon: ['coupon'], identifiers: ['siteid', 'ranSiteID']},
  refine(event, tree) {
    const list = (key: string) => column(textAt(tree, [key]), '|');
    const items = itemsIn({id: list('skulist'), name: list('namelist'), quantity: list('qlist')});
    return {...event, ...(items.length > 0 ? {items} : {}), event: 'purchase'};
  },
});
