import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

/** Snap Pixel. Email and phone go as SHA-256. */
export default parameterFormat({
  id: 'snapchat',
  party: 'snapchat',
  source: 'businesshelp.snapchat.com (Snap Pixel parameters); Omnibug (MIT)',
  match: [
    {host: 'tr.snapchat.com', path: '/p'},
    {host: 'tr.snapchat.com', path: '/cm/p'},
    {host: 'tr6.snapchat.com', path: '/p'},
  ],
  requires: ['pid'],
  name: ['ev'],
  events: {ADD_CART: 'add-to-cart', ADD_BILLING: 'add-payment-info', LIST_VIEW: 'list-view'},
  layout: {
    value: ['e_pr'],
    currency: ['e_cur'],
    orderId: ['e_tid'],
    searchTerm: ['e_ss'],
    ids: ['e_iids'],
    personal: {
      u_hem: 'email',
      u_hpn: 'tel',
      u_fn: 'given-name',
      u_ln: 'family-name',
      u_hfn: 'given-name',
      u_hln: 'family-name',
    },
    identifiers: ['u_c1', 'u_hmaid', 'u_scsid', 'u_sclid', 'cid', 'sid'],
    traits: {pl: 'page-address', rf: 'referrer', e_pia: 'payment-info-available'},
  },
  refine(event, tree) {
    const [only] = event.items ?? [];
    const category = textAt(tree, ['e_ic']);
    return only && event.items?.length === 1 && category ? {...event, items: [{...only, category}]} : event;
  },
});
