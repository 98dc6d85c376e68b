import {describeDecoder} from './decoding';

describeDecoder(
  'shopify',
  [
    {
      says: 'a batch with the event named',
      url: 'https://monorail-edge.shopifysvc.com/unstable/produce_batch',
      body: {
        events: [
          {
            schema_id: 'storefront_customer_tracking/4.0',
            payload: {
              event_name: 'product_added_to_cart',
              currency: 'EUR',
              total_value: 9,
              products: ['{"product_id":1,"name":"Mug","brand":"B","price":9,"quantity":1}'],
              unique_token: 'u',
            },
          },
        ],
      },
      reads: [
        {
          event: 'add-to-cart',
          name: 'product_added_to_cart',
          value: 9,
          currency: 'EUR',
          items: [{id: '1', name: 'Mug', brand: 'B', price: 9, quantity: 1}],
          identifiers: ['events[].payload.unique_token'],
        },
      ],
    },
    {
      says: 'an event that its schema names, on a shop’s own host',
      url: 'https://shop.example/.well-known/shopify/monorail/v1/produce',
      body: {
        schema_id: 'trekkie_storefront_page_view/1.4',
        payload: {url: 'https://s.example', uniqToken: 'u'},
      },
      reads: [
        {
          event: 'page-view',
          name: 'trekkie_storefront_page_view/1.4',
          identifiers: ['payload.uniqToken'],
          traits: ['page-address'],
        },
      ],
    },
  ],
  [['https://shop.example/.well-known/shopify/other?schema_id=x', 'another path']],
);
