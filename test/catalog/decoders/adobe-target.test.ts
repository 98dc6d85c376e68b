import {describeDecoder} from './decoding';

describeDecoder('adobe-target', [
  {
    says: 'an order in a delivery call',
    url: 'https://acme.tt.omtrdc.net/rest/v1/delivery?client=acme&sessionId=1',
    body: {
      id: {tntId: 't1'},
      execute: {pageLoad: {order: {id: 'O1', total: 19.9, purchasedProductIds: ['S1']}}},
    },
    reads: [
      {
        orderId: 'O1',
        value: 19.9,
        items: [{id: 'S1'}],
        identifiers: ['id.tntId'],
        event: 'purchase',
        name: 'delivery',
      },
    ],
  },
  {
    says: 'an order’s mbox',
    url: 'https://client.tt.omtrdc.net/m2/client/mbox/ajax?mbox=orderConfirmPage&orderId=T9&orderTotal=12.5&productPurchasedId=A,B&mboxPC=1.2&profile.email=x%40y.example&screenWidth=9',
    reads: [
      {
        event: 'purchase',
        name: 'orderConfirmPage',
        value: 12.5,
        orderId: 'T9',
        items: [{id: 'A'}, {id: 'B'}],
        personal: [{type: 'email', form: 'plain', key: 'profile.email'}],
        identifiers: ['mboxPC'],
        traits: ['screen-size'],
      },
    ],
  },
  {
    says: 'the delivery service',
    url: 'https://client.tt.omtrdc.net/rest/v1/delivery?client=c',
    body: {execute: {pageLoad: {}}, id: {tntId: '1'}, context: {address: {url: 'https://s.example'}}},
    reads: [{event: 'other', name: 'delivery', identifiers: ['id.tntId'], traits: ['page-address']}],
  },
]);
