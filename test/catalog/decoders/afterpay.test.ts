import {describeDecoder} from './decoding';

describeDecoder('afterpay', [
  {
    says: 'a checkout',
    url: 'https://api.us.afterpay.com/v2/checkouts',
    body: {
      amount: {amount: '18.50', currency: 'USD'},
      consumer: {givenNames: 'X', email: 'x@y.example'},
      items: [{name: 'Mug', sku: 'A', quantity: 2, price: {amount: '9.25', currency: 'USD'}}],
      merchantReference: 'F1',
    },
    reads: [
      {
        event: 'add-payment-info',
        name: 'checkout',
        value: 18.5,
        currency: 'USD',
        orderId: 'F1',
        items: [{id: 'A', name: 'Mug', price: 9.25, quantity: 2}],
        personal: [
          {type: 'given-name', form: 'plain', key: 'consumer.givenNames'},
          {type: 'email', form: 'plain', key: 'consumer.email'},
        ],
      },
    ],
  },
]);
