import {describeDecoder} from './decoding';

describeDecoder(
  'adroll',
  [
    {
      says: 'a page view',
      url: 'https://d.adroll.com/p?adroll_fpc=f1&arrfrr=https%3A%2F%2Fs.example%2F',
      reads: [{identifiers: ['adroll_fpc'], traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://d.adroll.com/segment/ADV/PIX?adroll_conversion_value=19.9&adroll_currency=EUR&order_id=O1&event=purchase',
      reads: [{currency: 'EUR', orderId: 'O1', value: 19.9, event: 'purchase', name: 'purchase'}],
    },
  ],
  [['https://s.adroll.com/j/roundtrip.js', 'the script']],
);
