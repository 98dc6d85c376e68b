import {describeDecoder} from './decoding';

describeDecoder('webtrends', [
  {
    says: 'an order',
    url: 'https://statse.webtrendslive.com/dcs1/dcs.gif?dcsuri=/done&WT.tx_e=p&WT.tx_i=B1&WT.pn_sku=A;B&WT.tx_s=9;20&WT.tx_u=1;2&WT.vtid=1&WT.dl=0',
    reads: [
      {
        event: 'purchase',
        name: 'p',
        orderId: 'B1',
        items: [
          {id: 'A', price: 9, quantity: 1},
          {id: 'B', price: 20, quantity: 2},
        ],
        identifiers: ['WT.vtid'],
        traits: ['page-address'],
      },
    ],
  },
  {
    says: 'a page view, on a shop’s own host',
    url: 'https://stats.shop.example/dcs1/dcs.gif?WT.dl=0&WT.sr=9x9',
    reads: [{event: 'page-view', name: '0', traits: ['screen-size']}],
  },
]);
