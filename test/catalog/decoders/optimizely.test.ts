import {describeDecoder} from './decoding';

describeDecoder(
  'optimizely',
  [
    {
      says: 'an event of the older kind',
      url: 'https://123.log.optimizely.com/event?a=1&u=oeu1&n=add_to_cart&v=1990',
      reads: [{value: 19.9, identifiers: ['u'], event: 'add-to-cart', name: 'add_to_cart'}],
    },
    {
      says: 'an event with revenue, in cents',
      url: 'https://logx.optimizely.com/v1/events',
      body: {
        account_id: '1',
        visitors: [
          {visitor_id: 'v', snapshots: [{events: [{type: 'other', key: 'purchase', revenue: 1850}]}]},
        ],
      },
      reads: [{event: 'purchase', name: 'purchase', value: 18.5, identifiers: ['visitors[].visitor_id']}],
    },
  ],
  [['https://logx.optimizely.com/v1/events', 'no body']],
);
