import {describeDecoder} from './decoding';

describeDecoder(
  'trade-desk',
  [
    {
      says: 'an order',
      url: 'https://insight.adsrvr.org/track/up?adv=1&upid=2&v=9.5&vf=USD&orderid=V1&ref=x',
      reads: [
        {
          event: 'purchase',
          name: 'universal pixel',
          value: 9.5,
          currency: 'USD',
          orderId: 'V1',
          traits: ['page-address'],
        },
      ],
    },
    {
      says: 'a page view',
      url: 'https://insight.adsrvr.org/track/up?adv=1&upid=2',
      reads: [{event: 'page-view', name: 'universal pixel'}],
    },
  ],
  [['https://insight.adsrvr.org/track/up?upid=2', 'no advertiser']],
);
