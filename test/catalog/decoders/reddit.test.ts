import {describeDecoder} from './decoding';

describeDecoder(
  'reddit',
  [
    {
      says: 'an order',
      url: 'https://alb.reddit.com/rp.gif?id=t2_x&event=Purchase&m.valueDecimal=21.5&m.currency=USD&m.itemCount=1&m.products=%5B%7B%22id%22%3A%22A%22%2C%22name%22%3A%22Mug%22%2C%22category%22%3A%22Cups%22%7D%5D&em=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&uuid=1',
      reads: [
        {
          event: 'purchase',
          name: 'Purchase',
          value: 21.5,
          currency: 'USD',
          items: [{id: 'A', name: 'Mug', category: 'Cups'}],
          personal: [{type: 'email', form: 'sha256', key: 'em'}],
          identifiers: ['uuid'],
        },
      ],
    },
  ],
  [['https://alb.reddit.com/rp.gifs?id=1&event=Purchase', 'another path']],
);
