import {base64, describeDecoder} from './decoding';

describeDecoder(
  'posthog',
  [
    {
      says: 'a batch',
      url: 'https://ph.shop.example/batch/',
      body: {
        api_key: 'k',
        batch: [
          {
            event: '$pageview',
            distinct_id: 'd',
            properties: {$current_url: 'https://s.example', $screen_width: 9},
          },
        ],
      },
      reads: [
        {
          event: 'page-view',
          name: '$pageview',
          identifiers: ['distinct_id'],
          traits: ['page-address', 'screen-size'],
        },
      ],
    },
    {
      says: 'an event as base64 in a form',
      url: 'https://eu.i.posthog.com/e/?ip=1',
      body: `data=${encodeURIComponent(base64({event: 'order_completed', properties: {token: 'k', distinct_id: 'd', value: 5, currency: 'EUR'}}))}`,
      reads: [
        {
          event: 'purchase',
          name: 'order_completed',
          value: 5,
          currency: 'EUR',
          identifiers: ['properties.distinct_id'],
        },
      ],
    },
  ],
  [['https://shop.example/e/?event=purchase', 'no key']],
);
