import {describeDecoder} from './decoding';

describeDecoder(
  'bazaarvoice',
  [
    {
      says: 'a product view',
      url: 'https://network-a.bazaarvoice.com/a.gif?loadId=1&client=acme&cl=PageView&type=Product&productId=P1&BVBRANDID=b1&href=https%3A%2F%2Fs.example',
      reads: [
        {
          items: [{id: 'P1'}],
          identifiers: ['BVBRANDID', 'loadId'],
          traits: ['page-address'],
          event: 'product-view',
          name: 'PageView',
        },
      ],
    },
    {
      says: 'a sale',
      url: 'https://network.bazaarvoice.com/a.gif?client=acme&cl=Conversion&type=Transaction&total=19.9&currency=USD&orderId=O1&items=%5B%7B%22sku%22%3A%22S1%22%2C%22name%22%3A%22Shoe%22%2C%22price%22%3A%229.95%22%2C%22quantity%22%3A%222%22%7D%5D',
      reads: [
        {
          currency: 'USD',
          orderId: 'O1',
          value: 19.9,
          items: [{id: 'S1', name: 'Shoe', price: 9.95, quantity: 2}],
          event: 'purchase',
          name: 'transaction',
        },
      ],
    },
  ],
  [['https://apps.bazaarvoice.com/deployments/acme/bv.js', 'the script']],
);
