import {describeDecoder} from './decoding';

describeDecoder(
  'indicative',
  [
    {
      says: 'an event',
      url: 'https://api.indicative.com/service/event',
      body: {
        apiKey: 'k',
        eventName: 'Add To Cart',
        eventUniqueId: 'u1',
        properties: {product_id: 'P1', product_name: 'Shoe', price: '9.5'},
      },
      reads: [
        {
          items: [{id: 'P1', name: 'Shoe', price: 9.5}],
          identifiers: ['eventUniqueId'],
          event: 'add-to-cart',
          name: 'Add To Cart',
        },
      ],
    },
  ],
  [['https://app.indicative.com/login', 'the application']],
);
