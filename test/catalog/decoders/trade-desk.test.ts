import {describeDecoder} from './decoding';

describeDecoder(
  'trade-desk',
  [
    {
      says: 'a match of ids',
      url: 'https://match.adsrvr.org/track/cmf/generic?ttd_pid=p1',
      reads: [{event: 'other', name: 'id sync'}],
    },
    {
      says: 'a conversion as JSON',
      url: 'https://insight.adsrvr.org/track/realtimeconversion',
      body: {
        data: [
          {
            adv: 'a',
            tracker_id: 't',
            event_name: 'purchase',
            value: '9.5',
            currency: 'USD',
            order_id: 'O1',
            items: [{item_code: 'S1', name: 'Shoe', qty: '1', price: '9.5'}],
          },
        ],
      },
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          value: 9.5,
          items: [{id: 'S1', name: 'Shoe', price: 9.5, quantity: 1}],
          event: 'purchase',
          name: 'purchase',
        },
      ],
    },
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
