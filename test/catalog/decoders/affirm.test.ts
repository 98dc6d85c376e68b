import {describeDecoder} from './decoding';

describeDecoder('affirm', [
  {
    says: 'a checkout, in cents',
    url: 'https://api.affirm.com/api/v2/checkout',
    body: {
      checkout: {
        total: 1850,
        currency: 'USD',
        order_id: 'H1',
        items: [{display_name: 'Mug', sku: 'A', unit_price: 925, qty: 2}],
        billing: {name: {first: 'X'}, email: 'x@y.example'},
      },
    },
    reads: [
      {
        event: 'add-payment-info',
        name: 'checkout',
        value: 18.5,
        currency: 'USD',
        orderId: 'H1',
        items: [{id: 'A', name: 'Mug', price: 9.25, quantity: 2}],
        personal: [
          {type: 'email', form: 'plain', key: 'checkout.billing.email'},
          {type: 'given-name', form: 'plain', key: 'checkout.billing.name.first'},
        ],
      },
    ],
  },
  {
    says: 'an amount that instalments are shown for',
    url: 'https://www.affirm.com/api/promos/v2/key?amount=4999',
    reads: [{event: 'other', name: 'promotion', value: 49.99}],
  },
]);
