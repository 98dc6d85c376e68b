import {describeDecoder} from './decoding';

describeDecoder(
  'xandr',
  [
    {
      says: 'a conversion',
      url: 'https://ib.adnxs.com/px?id=1&seg=2&order_id=O1&value=19.9&t=2',
      reads: [{orderId: 'O1', value: 19.9, event: 'purchase', name: 'px'}],
    },
    {
      says: 'a segment',
      url: 'https://secure.adnxs.com/seg?add=123&t=2',
      reads: [{event: 'page-view', name: 'seg'}],
    },
    {
      says: 'the universal pixel',
      url: 'https://ib.adnxs.com/pixie?pi=p1&e=AddToCart&value=9.5&currency=EUR',
      reads: [{currency: 'EUR', value: 9.5, event: 'add-to-cart', name: 'AddToCart'}],
    },
  ],
  [['https://ib.adnxs.com/ut/v3/prebid', 'an auction']],
);
