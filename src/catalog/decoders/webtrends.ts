import type {BeaconEvent, Item} from '../../model/observation';
import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';
import {amountOf} from './values';

const STEPS: Readonly<Record<string, BeaconEvent>> = {
  v: 'product-view',
  a: 'add-to-cart',
  r: 'remove-from-cart',
  c: 'begin-checkout',
  p: 'purchase',
};

/** Webtrends OnDemand. Products stand side by side, set apart by semicolons; `tx_s` is the whole line's price. */
export default parameterFormat({
  id: 'webtrends',
  party: 'webtrends',
  source: 'help.webtrends.com (query parameter reference); Omnibug (MIT)',
  match: [{host: 'webtrendslive.com', path: '*/dcs.gif'}, {path: '*/dcs.gif'}],
  name: ['WT.tx_e', 'WT.dl'],
  unnamed: '0',
  events: {0: 'page-view', ...STEPS},
  layout: {
    orderId: ['WT.tx_i'],
    currency: ['WT.tx_cur'],
    searchTerm: ['WT.oss'],
    identifiers: ['WT.vtid', 'WT.co_f', 'WT.dcsvid', 'WT.vt_sid'],
    traits: {'WT.sr': 'screen-size', 'WT.ul': 'language', dcsuri: 'page-address', dcsref: 'referrer'},
  },
  refine(event, tree) {
    const list = (key: string) => (textAt(tree, [key]) ?? '').split(';');
    const skus = list('WT.pn_sku').some(Boolean) ? list('WT.pn_sku') : list('WT.pn_id');
    const names = list('WT.pn');
    const rows = skus.some(Boolean) ? skus : names.some(Boolean) ? names : [];
    const items: Item[] = rows.slice(0, 50).map((_, index) => ({
      id: skus[index] || undefined,
      name: names[index] || undefined,
      price: amountOf(list('WT.tx_s')[index]),
      quantity: amountOf(list('WT.tx_u')[index]),
    }));
    const searched = event.event === 'page-view' && event.searchTerm !== undefined;
    return {...event, ...(items.length > 0 ? {items} : {}), event: searched ? 'search' : event.event};
  },
});
