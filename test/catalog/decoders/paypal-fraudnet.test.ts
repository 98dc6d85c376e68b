import {describeDecoder} from './decoding';

describeDecoder(
  'paypal-fraudnet',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://c.paypal.com/v1/r/d/b/p1',
      body: '{"appId":1}',
      reads: [{event: 'other', name: 'device profile', opaque: true}],
    },
  ],
  [['https://c.paypal.com/da/r/fb.js?x=1', 'nothing told']],
);
