import {base64, describeDecoder} from './decoding';

describeDecoder(
  'mixpanel',
  [
    {
      says: 'an event as base64',
      url: 'https://api-js.mixpanel.com/track/?verbose=1',
      body: `data=${encodeURIComponent(base64([{event: 'Add to Cart', properties: {token: 't', distinct_id: 'd', product_id: 'A', name: 'Mug', price: 9}}]))}`,
      reads: [
        {
          event: 'add-to-cart',
          name: 'Add to Cart',
          items: [{id: 'A', name: 'Mug', price: 9}],
          identifiers: ['properties.distinct_id'],
        },
      ],
    },
    {
      says: 'who somebody is, on a shop’s own host',
      url: 'https://mp.shop.example/engage',
      body: [{$token: 't', $distinct_id: 'd', $set: {$email: 'x@y.example'}}],
      reads: [
        {
          event: 'identify',
          name: 'engage',
          personal: [{type: 'email', form: 'plain', key: '$set.$email'}],
          identifiers: ['$distinct_id'],
        },
      ],
    },
  ],
  [['https://mp.shop.example/track?event=purchase', 'no token']],
);
