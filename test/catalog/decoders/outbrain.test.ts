import {describeDecoder} from './decoding';

describeDecoder(
  'outbrain',
  [
    {
      says: 'a call without an event',
      url: 'https://tr.outbrain.com/cachedClickId?marketerId=1',
      reads: [{event: 'other', name: 'cachedClickId'}],
    },
    {
      says: 'an order',
      url: 'https://tr.outbrain.com/unifiedPixel?marketerId=1&name=Purchase&orderId=D1&orderValue=9&currency=USD&dl=x',
      reads: [
        {
          event: 'purchase',
          name: 'Purchase',
          value: 9,
          currency: 'USD',
          orderId: 'D1',
          traits: ['page-address'],
        },
      ],
    },
  ],
  [['https://tr.outbrain.com/unifiedPixel?name=Purchase', 'no account']],
);
