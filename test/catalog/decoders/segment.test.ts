import {describeDecoder} from './decoding';

describeDecoder(
  'segment',
  [
    {
      says: 'an order',
      url: 'https://api.segment.io/v1/t',
      body: {
        type: 'track',
        event: 'Order Completed',
        anonymousId: 'a',
        userId: 'u',
        writeKey: 'k',
        context: {library: {name: 'analytics.js'}},
        properties: {
          order_id: 'G1',
          total: 40,
          currency: 'EUR',
          coupon: 'X',
          products: [{product_id: 'A', name: 'Mug', category: 'Cups', price: 20, quantity: 2}],
        },
      },
      reads: [
        {
          event: 'purchase',
          name: 'Order Completed',
          value: 40,
          currency: 'EUR',
          orderId: 'G1',
          coupon: 'X',
          items: [{id: 'A', name: 'Mug', category: 'Cups', price: 20, quantity: 2}],
          identifiers: ['anonymousId', 'userId'],
        },
      ],
    },
    {
      says: 'a batch',
      url: 'https://api.segment.io/v1/batch',
      body: {
        writeKey: 'k',
        batch: [
          {type: 'identify', traits: {email: 'x@y.example'}, context: {library: {name: 'a.js'}}},
          {type: 'page', name: 'Home', context: {page: {url: 'https://s.example'}}},
        ],
      },
      reads: [
        {
          event: 'identify',
          name: 'identify',
          personal: [{type: 'email', form: 'plain', key: 'batch[].traits.email'}],
        },
        {event: 'page-view', name: 'page', traits: ['page-address']},
      ],
    },
  ],
  [['https://shop.example/v1/t?event=Order%20Completed', 'no write key']],
);
