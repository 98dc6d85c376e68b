import {describeDecoder} from './decoding';

describeDecoder(
  'impact',
  [
    {
      says: 'a page load',
      url: 'https://acme.pxf.io/cur/12345?LandingPageUrl=https%3A%2F%2Fs.example',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'cur'}],
    },
    {
      says: 'a sale',
      url: 'https://acme.pxf.io/xconv/1/2/3?OrderId=O1&CurrencyCode=EUR&ItemSku1=S1&ItemName1=Shoe&ItemSubtotal1=19.9&ItemQuantity1=2&CustomerEmail=da39a3ee5e6b4b0d3255bfef95601890afd80709',
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          personal: [{type: 'email', form: 'sha1', key: 'CustomerEmail'}],
          event: 'purchase',
          name: 'xconv',
          items: [{id: 'S1', name: 'Shoe', quantity: 2}],
        },
      ],
    },
  ],
  [['https://acme.pxf.io/c/1/2/3', 'a link of a partner']],
);
