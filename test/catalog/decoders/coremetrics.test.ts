import {describeDecoder} from './decoding';

describeDecoder(
  'coremetrics',
  [
    {
      says: 'a page view',
      url: 'https://data.coremetrics.com/cm?tid=1&ci=90000000&vn2=e4.0&st=1&vn1=4.1.1&ec=utf-8&pi=Home&ul=https%3A%2F%2Fs.example%2F',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'tag 1'}],
    },
    {
      says: 'a sale',
      url: 'https://data.coremetrics.com/eluminate?tid=4&ci=90000000&at=9&pr=S1&pm=Shoe&cg=Shoes&qt=2&bp=9.95&on=O1&tr=19.90&cd=7',
      reads: [
        {
          orderId: 'O1',
          value: 19.9,
          items: [{id: 'S1', name: 'Shoe', category: 'Shoes', price: 9.95, quantity: 2}],
          personal: [{type: 'customer-id', form: 'plain', key: 'cd'}],
          event: 'purchase',
          name: 'tag 4',
        },
      ],
    },
  ],
  [['https://libs.coremetrics.com/eluminate.js', 'the script']],
);
