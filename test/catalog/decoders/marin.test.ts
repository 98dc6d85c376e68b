import {describeDecoder} from './decoding';

describeDecoder(
  'marin',
  [
    {
      says: 'a visit',
      url: 'https://tracker.marinsm.com/tp?act=1&cid=12345&tz=-1&ref=&page=https%3A%2F%2Fs.example%2F&uuid=U1&rnd=1',
      reads: [{identifiers: ['uuid'], traits: ['page-address'], event: 'page-view', name: 'act 1'}],
    },
    {
      says: 'a conversion',
      url: 'https://tracker.marinsm.com/tp?act=2&cid=12345&script=no&trans=UTM%3AI%7CO1%7Corders%7CS1%7CShoes%7C9.95%7C2',
      reads: [
        {
          items: [{id: 'S1', category: 'Shoes', price: 9.95, quantity: 2}],
          orderId: 'O1',
          event: 'purchase',
          name: 'orders',
        },
      ],
    },
  ],
  [['https://tracker.marinsm.com/tp?act=1', 'no client']],
);
