import {describeDecoder} from './decoding';

describeDecoder(
  'ab-tasty',
  [
    {
      says: 'a transaction',
      url: 'https://ariane.abtasty.com/',
      body: {
        t: 'TRANSACTION',
        cid: 'c1',
        vid: 'v1',
        tid: 'T1',
        tr: 19.9,
        tc: 'EUR',
        tcc: 'SPRING',
        pm: 'paypal',
        ta: 'Purchase',
      },
      reads: [
        {
          currency: 'EUR',
          orderId: 'T1',
          coupon: 'SPRING',
          paymentType: 'paypal',
          value: 19.9,
          identifiers: ['vid'],
          event: 'purchase',
          name: 'TRANSACTION',
        },
      ],
    },
    {
      says: 'a batch of hits',
      url: 'https://ariane.abtasty.com/',
      body: {
        cid: 'c1',
        vid: 'v1',
        t: 'BATCH',
        h: [
          {t: 'PAGEVIEW', dl: 'https://s.example/'},
          {t: 'ITEM', tid: 'T1', in: 'Shoe', ic: 'S1', ip: 9.5, iq: 2, iv: 'Shoes'},
          {t: 'EVENT', ea: 'Add to cart', ec: 'Action Tracking'},
        ],
      },
      reads: [
        {identifiers: ['vid'], traits: ['page-address'], event: 'page-view', name: 'PAGEVIEW'},
        {
          identifiers: ['vid'],
          orderId: 'T1',
          items: [{id: 'S1', name: 'Shoe', category: 'Shoes', price: 9.5, quantity: 2}],
          event: 'purchase',
          name: 'ITEM',
        },
        {identifiers: ['vid'], event: 'add-to-cart', name: 'Add to cart'},
      ],
    },
  ],
  [['https://try.abtasty.com/c1.js', 'the script']],
);
