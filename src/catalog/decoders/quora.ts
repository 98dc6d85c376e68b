import {parameterFormat} from './reading/formats';

/** Quora Pixel: `tag` names the event. */
export default parameterFormat({
  id: 'quora',
  party: 'quora',
  source: 'quoraadsupport.zendesk.com (Quora Pixel events)',
  match: [{host: 'q.quora.com', path: '/_/ad'}],

  name: ['tag'],
  unnamed: 'ViewContent',
  events: {Generic: 'other', ViewContent: 'page-view', AppInstall: 'other', AddToWishlist: 'other'},
  layout: {
    value: ['value'],
    currency: ['currency'],
    orderId: ['order_id'],
    personal: {email: 'email', em: 'email'},
    identifiers: ['qclid'],
    traits: {u: 'page-address'},
  },
});
