import {describeDecoder} from './decoding';

describeDecoder('dynamic-yield', [
  {
    says: 'an order',
    url: `https://async-px.dynamicyield.com/dpx?sec=1&uid=2&name=Purchase&p=${encodeURIComponent(JSON.stringify({dyType: 'purchase-v1', value: 9, currency: 'USD', cart: [{productId: 'A', quantity: 1, itemPrice: 9}]}))}`,
    reads: [
      {
        event: 'purchase',
        name: 'purchase',
        value: 9,
        currency: 'USD',
        items: [{id: 'A', price: 9, quantity: 1}],
        identifiers: ['uid'],
      },
    ],
  },
  {
    says: 'a page view',
    url: 'https://async-px.dynamicyield.com/uia?sec=1&uid=2',
    reads: [{event: 'page-view', name: 'uia', identifiers: ['uid']}],
  },
]);
