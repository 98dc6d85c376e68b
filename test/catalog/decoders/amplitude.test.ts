import {describeDecoder} from './decoding';

describeDecoder(
  'amplitude',
  [
    {
      says: 'an order',
      url: 'https://api2.amplitude.com/2/httpapi',
      body: {
        api_key: 'k',
        events: [
          {
            event_type: 'Order Completed',
            device_id: 'd',
            event_properties: {
              total: 18,
              currency: 'USD',
              order_id: 'A1',
              products: [{sku: 'S', name: 'Mug', price: 9, quantity: 2}],
            },
            user_properties: {$set: {email: 'x@y.example'}},
          },
        ],
      },
      reads: [
        {
          event: 'purchase',
          name: 'Order Completed',
          value: 18,
          currency: 'USD',
          orderId: 'A1',
          items: [{id: 'S', name: 'Mug', price: 9, quantity: 2}],
          personal: [{type: 'email', form: 'plain', key: 'events[].user_properties.$set.email'}],
          identifiers: ['events[].device_id'],
        },
      ],
    },
    {
      says: 'a form of version 1',
      url: 'https://api.amplitude.com/',
      body: `client=k&v=2&e=${encodeURIComponent(JSON.stringify([{event_type: '[Amplitude] Page Viewed', user_id: 'u'}]))}`,
      reads: [{event: 'page-view', name: '[Amplitude] Page Viewed', identifiers: ['events[].user_id']}],
    },
  ],
  [['https://api2.amplitude.com/2/httpapi', 'nothing sent']],
);
