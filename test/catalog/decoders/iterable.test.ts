import {describeDecoder} from './decoding';

describeDecoder(
  'iterable',
  [
    {
      says: 'a sale',
      url: 'https://api.iterable.com/api/commerce/trackPurchase',
      body: {
        user: {email: 'a@b.example'},
        items: [{id: 'S1', name: 'Shoe', price: 9.95, quantity: 2}],
        total: 19.9,
      },
      reads: [
        {
          value: 19.9,
          items: [{id: 'S1', name: 'Shoe', price: 9.95, quantity: 2}],
          personal: [{type: 'email', form: 'plain', key: 'user.email'}],
          event: 'purchase',
          name: 'trackPurchase',
        },
      ],
    },
    {
      says: 'an event',
      url: 'https://api.iterable.com/api/events/track',
      body: {email: 'a@b.example', eventName: 'Product Viewed', dataFields: {product_id: 'P1'}},
      reads: [
        {
          items: [{id: 'P1'}],
          personal: [{type: 'email', form: 'plain', key: 'email'}],
          event: 'product-view',
          name: 'Product Viewed',
        },
      ],
    },
  ],
  [['https://app.iterable.com/login', 'the application']],
);
