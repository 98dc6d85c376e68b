import {describeDecoder} from './decoding';

describeDecoder(
  'tiktok',
  [
    {
      says: 'an order',
      url: 'https://analytics.tiktok.com/api/v2/pixel',
      body: {
        event: 'CompletePayment',
        context: {
          user: {
            sha256_email: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            anonymous_id: '1',
          },
          page: {url: 'https://s.example/'},
        },
        properties: {
          value: 19.8,
          currency: 'EUR',
          order_id: 'K1',
          contents: [{content_id: 'A', content_name: 'Mug', price: 9.9, quantity: 2}],
        },
      },
      reads: [
        {
          event: 'purchase',
          name: 'CompletePayment',
          value: 19.8,
          currency: 'EUR',
          orderId: 'K1',
          items: [{id: 'A', name: 'Mug', price: 9.9, quantity: 2}],
          personal: [{type: 'email', form: 'sha256', key: 'context.user.sha256_email'}],
          identifiers: ['context.user.anonymous_id'],
          traits: ['page-address'],
        },
      ],
    },
    {
      says: 'a page view of the older path',
      url: 'https://analytics.tiktok.com/api/v1/track',
      body: {event: 'Pageview', context: {}},
      reads: [{event: 'page-view', name: 'Pageview'}],
    },
  ],
  [['https://analytics.tiktok.com/i18n/pixel/events.js?event=Purchase', 'another path']],
);
