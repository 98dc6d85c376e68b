import {describeDecoder} from './decoding';

describeDecoder(
  'floodlight',
  [
    {
      says: 'a sales tag in the path',
      url: 'https://42.fls.doubleclick.net/activityi;src=42;type=sales;cat=order;qty=2;cost=80.5;ord=N-77;prd=i1:A|p1:40.25|q1:2;u3=x;auiddc=1.2;~oref=https%3A%2F%2Fs.example%2F?',
      reads: [
        {
          event: 'purchase',
          name: 'order',
          value: 80.5,
          orderId: 'N-77',
          items: [{id: 'A', price: 40.25, quantity: 2}],
          identifiers: ['auiddc'],
          traits: ['page-address'],
        },
      ],
    },
    {
      says: 'a counter, whose ord is random',
      url: 'https://ad.doubleclick.net/ddm/activity/src=42;type=count;cat=visit;ord=8812;dc_lat=',
      reads: [{event: 'other', name: 'visit'}],
    },
  ],
  [['https://ad.doubleclick.net/activity;ord=1', 'no advertiser']],
);
