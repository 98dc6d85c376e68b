import {addressAt} from './reading/address';
import {jsonFormat} from './reading/formats';

/** Afterpay and Clearpay: the order as the checkout states it. Amounts are decimals. */
export default jsonFormat({
  id: 'afterpay',
  party: 'afterpay',
  source: 'developers.afterpay.com/afterpay-online/reference/create-checkout',
  match: [
    {host: 'afterpay.com', path: '/v1'},
    {host: 'afterpay.com', path: '/v2'},
    {host: 'clearpay.co.uk', path: '/v1'},
    {host: 'clearpay.co.uk', path: '/v2'},
  ],
  when: root => 'amount' in root || 'totalAmount' in root || 'consumer' in root,
  name: ['event'],
  unnamed: 'checkout',
  events: {checkout: 'add-payment-info'},
  layout: {
    value: ['amount.amount', 'totalAmount.amount'],
    currency: ['amount.currency', 'totalAmount.currency'],
    orderId: ['merchantReference'],
    items: ['items'],
    item: {
      id: ['sku'],
      name: ['name'],
      category: ['categories.0.0'],
      price: ['price.amount'],
      quantity: ['quantity'],
    },
    personal: addressAt('consumer', 'billing', 'shipping'),
  },
});
