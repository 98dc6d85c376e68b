import {describeDecoder} from './decoding';

describeDecoder(
  'optimizely',
  [
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
