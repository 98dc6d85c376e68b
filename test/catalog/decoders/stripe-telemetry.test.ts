import {describeDecoder} from './decoding';

describeDecoder(
  'stripe-telemetry',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://m.stripe.com/6',
      body: 'JTdCJTIydjI',
      reads: [{event: 'other', name: 'telemetry', opaque: true}],
    },
  ],
  [['https://m.stripe.com/inner.html', 'nothing told']],
);
