import {describeDecoder} from './decoding';

describeDecoder(
  'tealium',
  [
    {
      says: 'the container',
      url: 'https://tags.tiqcdn.com/utag/acme/main/prod/utag.js',
      reads: [{event: 'other', name: 'container'}],
    },
    {
      says: 'an order as JSON',
      url: 'https://collect.tealiumiq.com/event',
      body: {
        tealium_account: 'a',
        tealium_event: 'purchase',
        order_id: 'Q1',
        order_total: '25.00',
        order_currency: 'USD',
        product_id: ['A', 'B'],
        product_name: ['Mug', 'Pot'],
        product_price: ['5', '10'],
        product_quantity: ['1', '2'],
        customer_email: 'x@y.example',
        tealium_visitor_id: '1',
      },
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 25,
          currency: 'USD',
          orderId: 'Q1',
          items: [
            {id: 'A', name: 'Mug', price: 5, quantity: 1},
            {id: 'B', name: 'Pot', price: 10, quantity: 2},
          ],
          personal: [{type: 'email', form: 'plain', key: 'customer_email'}],
          identifiers: ['tealium_visitor_id'],
        },
      ],
    },
    {
      says: 'a page view in the address',
      url: 'https://collect.tealiumiq.com/event?tealium_account=a&tealium_event=view',
      reads: [{event: 'page-view', name: 'view'}],
    },
  ],
  [['https://collect.tealiumiq.com/events?tealium_account=a&tealium_event=view', 'another path']],
);
