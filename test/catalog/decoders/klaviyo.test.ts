import {base64, describeDecoder} from './decoding';

describeDecoder('klaviyo', [
  {
    says: 'an event of the JSON API',
    url: 'https://a.klaviyo.com/client/events/?company_id=x',
    body: {
      data: {
        type: 'event',
        attributes: {
          metric: {data: {type: 'metric', attributes: {name: 'Added to Cart'}}},
          profile: {data: {type: 'profile', attributes: {email: 'x@y.example'}}},
          properties: {
            $value: 9,
            AddedItemProductID: 'A',
            AddedItemProductName: 'Mug',
            AddedItemPrice: 9,
            AddedItemQuantity: 1,
          },
        },
      },
    },
    reads: [
      {
        event: 'add-to-cart',
        name: 'Added to Cart',
        value: 9,
        items: [{id: 'A', name: 'Mug', price: 9, quantity: 1}],
        personal: [{type: 'email', form: 'plain', key: 'data.attributes.profile.data.attributes.email'}],
      },
    ],
  },
  {
    says: 'an event of the older API',
    url: `https://a.klaviyo.com/api/track?data=${encodeURIComponent(base64({token: 'x', event: 'Viewed Product', customer_properties: {$email: 'x@y.example'}, properties: {ProductID: 'A', ProductName: 'Mug', Price: 9}}))}`,
    reads: [
      {
        event: 'product-view',
        name: 'Viewed Product',
        items: [{id: 'A', name: 'Mug', price: 9}],
        personal: [{type: 'email', form: 'plain', key: 'customer_properties.$email'}],
      },
    ],
  },
]);
