import {describeDecoder} from './decoding';

describeDecoder(
  'customer-io',
  [
    {
      says: 'a call of the newer kind',
      url: 'https://cdp.customer.io/v1/track',
      body: {
        type: 'track',
        event: 'Order Completed',
        anonymousId: 'a1',
        properties: {order_id: 'O1', total: 19.9, currency: 'EUR'},
      },
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 19.9,
          identifiers: ['anonymousId'],
          event: 'purchase',
          name: 'Order Completed',
        },
      ],
    },
    {
      says: 'one of the older kind',
      url: 'https://track.customer.io/api/v1/customers/7/events',
      body: {name: 'purchase', data: {order_id: 'O1', value: 19.9, currency: 'EUR'}},
      reads: [{event: 'purchase', name: 'purchase', currency: 'EUR', orderId: 'O1', value: 19.9}],
    },
    {
      says: 'a page',
      url: 'https://track.customer.io/api/v1/events',
      body: {name: 'https://s.example/', type: 'page', anonymous_id: 'a1'},
      reads: [{event: 'page-view', name: 'https://s.example/', identifiers: ['anonymous_id']}],
    },
  ],
  [['https://assets.customer.io/assets/track.js', 'the script']],
);
