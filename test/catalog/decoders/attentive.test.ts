import {describeDecoder} from './decoding';

describeDecoder(
  'attentive',
  [
    {
      says: 'a sale',
      url: 'https://events.attentivemobile.com/e?v=4.16&c=acme&lt=0&t=p&u=u1&m=%7B%22productId%22%3A%22P1%22%2C%22name%22%3A%22Shoe%22%2C%22price%22%3A%229.95%22%2C%22currency%22%3A%22USD%22%2C%22quantity%22%3A%222%22%2C%22orderId%22%3A%22O1%22%7D&pd=https%3A%2F%2Fs.example',
      reads: [
        {
          identifiers: ['u'],
          traits: ['page-address'],
          event: 'purchase',
          name: 'p',
          currency: 'USD',
          orderId: 'O1',
          items: [{id: 'P1', name: 'Shoe', price: 9.95, quantity: 2}],
        },
      ],
    },
    {
      says: 'a view',
      url: 'https://events.attentivemobile.com/e?c=acme&t=i&u=u1',
      reads: [{identifiers: ['u'], event: 'page-view', name: 'i'}],
    },
  ],
  [['https://events.attentivemobile.com/e?c=acme', 'no kind']],
);
