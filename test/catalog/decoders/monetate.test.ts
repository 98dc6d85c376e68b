import {describeDecoder} from './decoding';

describeDecoder(
  'monetate',
  [
    {
      says: 'a product and a purchase',
      url: 'https://engine.monetate.net/api/engine/v1/decide/acme',
      body: {
        channel: 'a-1/p/s.example',
        monetateId: '2.1',
        events: [
          {eventType: 'monetate:context:IpAddress'},
          {eventType: 'monetate:context:ProductDetailView', products: [{productId: 'P1', sku: 'S1'}]},
          {
            eventType: 'monetate:context:Purchase',
            purchaseId: 'O1',
            purchaseLines: [{pid: 'P1', sku: 'S1', quantity: 2, value: '19.90', currency: 'EUR'}],
          },
        ],
      },
      reads: [
        {identifiers: ['monetateId'], items: [{id: 'P1'}], event: 'product-view', name: 'ProductDetailView'},
        {
          identifiers: ['monetateId'],
          orderId: 'O1',
          items: [{id: 'P1', quantity: 2}],
          currency: 'EUR',
          event: 'purchase',
          name: 'Purchase',
        },
      ],
    },
    {
      says: 'hits of the script',
      url: "https://f.monetate.net/trk/4/s/a-1/p/s.example/123-0?mr=t1&mi='2.1'&e=!(viewPage,viewProduct,gr)&pc=1",
      reads: [{identifiers: ['mi'], event: 'product-view', name: 'viewProduct'}],
    },
  ],
  [['https://se.monetate.net/js/2/a-1/p/s.example/entry.js', 'the script']],
);
