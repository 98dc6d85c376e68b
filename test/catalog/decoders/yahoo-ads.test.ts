import {describeDecoder} from './decoding';

describeDecoder(
  'yahoo-ads',
  [
    {
      says: 'a page view',
      url: 'https://sp.analytics.yahoo.com/sp.pl?a=10000&d=Mon&n=4&b=Title&.yp=12345&f=https%3A%2F%2Fs.example%2F&enc=UTF-8&yv=1.9.1',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://sp.analytics.yahoo.com/spp.pl?a=10000&.yp=12345&ec=shop&ea=purchase&gv=19.90&product_id=A1',
      reads: [{value: 19.9, items: [{id: 'A1'}], event: 'purchase', name: 'purchase'}],
    },
  ],
  [['https://sp.analytics.yahoo.com/sp.pl?a=10000', 'no pixel']],
);
