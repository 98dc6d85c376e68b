import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-edge',
  [
    {
      says: 'an order in the data model',
      url: 'https://edge.adobedc.net/ee/irl1/v1/interact?configId=5b1c&requestId=2',
      body: {
        events: [
          {
            xdm: {
              eventType: 'commerce.purchases',
              commerce: {
                purchases: {value: 1},
                order: {purchaseID: 'E-1', priceTotal: 70.5, currencyCode: 'USD'},
              },
              productListItems: [{SKU: 'L1', name: 'Lamp', quantity: 3, priceTotal: 70.5}],
              identityMap: {ECID: [{id: '9'}]},
              web: {webPageDetails: {URL: 'https://s.example/'}},
            },
          },
        ],
      },
      reads: [
        {
          event: 'purchase',
          name: 'commerce.purchases',
          value: 70.5,
          currency: 'USD',
          orderId: 'E-1',
          items: [{id: 'L1', name: 'Lamp', price: 70.5, quantity: 3}],
          identifiers: ['events[].xdm.identityMap.ECID.0.id'],
          traits: ['page-address'],
        },
      ],
    },
    {
      says: 'analytics variables that go along',
      url: 'https://data.shop.example/ee/v1/collect?configId=5b1c',
      body: {
        events: [
          {
            xdm: {eventType: 'web.webpagedetails.pageViews'},
            data: {__adobe: {analytics: {events: 'scAdd', products: ';Mug;1;4'}}},
          },
        ],
      },
      reads: [
        {
          event: 'add-to-cart',
          name: 'web.webpagedetails.pageViews',
          items: [{id: 'Mug', name: 'Mug', price: 4, quantity: 1}],
        },
      ],
    },
  ],
  [['https://edge.adobedc.net/ee/v1/interact?requestId=1', 'no datastream']],
);
