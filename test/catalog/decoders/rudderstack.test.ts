import {describeDecoder} from './decoding';

describeDecoder(
  'rudderstack',
  [
    {
      says: 'an order',
      url: 'https://data.shop.example/v1/track',
      body: {
        type: 'track',
        event: 'Order Completed',
        anonymousId: 'a',
        userId: 'u',
        context: {library: {name: 'RudderLabs JavaScript SDK'}},
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
      url: 'https://data.shop.example/v1/batch',
      body: {
        writeKey: 'k',
        batch: [
          {type: 'identify', traits: {email: 'x@y.example'}, context: {library: {name: 'rudder'}}},
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
  [['https://data.shop.example/v1/track', 'no body']],
);
