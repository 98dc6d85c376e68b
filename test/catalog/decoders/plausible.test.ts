import {describeDecoder} from './decoding';

describeDecoder(
  'plausible',
  [
    {
      says: 'a page view',
      url: 'https://plausible.io/api/event',
      body: {n: 'pageview', u: 'https://s.example/', d: 's.example', r: null, w: 1200},
      reads: [{traits: ['page-address', 'window-size'], event: 'page-view', name: 'pageview'}],
    },
    {
      says: 'a sale by way of the shop',
      url: 'https://s.example/stats/api/event',
      body: {
        n: 'Purchase',
        u: 'https://s.example/ok',
        d: 's.example',
        p: {order_id: 'O1'},
        $: {currency: 'USD', amount: 1322.22},
      },
      reads: [
        {
          currency: 'USD',
          value: 1322.22,
          traits: ['page-address'],
          event: 'purchase',
          name: 'Purchase',
          orderId: 'O1',
        },
      ],
    },
  ],
  [['https://s.example/api/events', 'another path']],
);
