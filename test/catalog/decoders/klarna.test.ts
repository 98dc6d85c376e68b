import {describeDecoder} from './decoding';

describeDecoder(
  'klarna',
  [
    {
      says: 'an order, in cents',
      url: 'https://eu.klarna.com/payments/v1/authorizations',
      body: {
        purchase_currency: 'EUR',
        order_amount: 1850,
        merchant_reference1: 'R1',
        order_lines: [{reference: 'A', name: 'Mug', quantity: 2, unit_price: 925}],
        billing_address: {email: 'x@y.example', given_name: 'X'},
      },
      reads: [
        {
          event: 'add-payment-info',
          name: 'payment order',
          value: 18.5,
          currency: 'EUR',
          orderId: 'R1',
          items: [{id: 'A', name: 'Mug', price: 9.25, quantity: 2}],
          personal: [
            {type: 'given-name', form: 'plain', key: 'billing_address.given_name'},
            {type: 'email', form: 'plain', key: 'billing_address.email'},
          ],
        },
      ],
    },
    {
      says: 'an amount that instalments are shown for',
      url: 'https://eu.klarna.com/messaging/v4?client_id=1&purchase_amount=4999&currency=EUR',
      reads: [{event: 'other', name: 'on-site message', value: 49.99, currency: 'EUR'}],
    },
  ],
  [['https://eu.klarna.com/payments/v1/lib.js', 'a script']],
);
