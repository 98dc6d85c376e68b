import {describeDecoder} from './decoding';

describeDecoder(
  'taboola',
  [
    {
      says: 'a sale',
      url: 'https://trc.taboola.com/1234567/log/3/unip?en=make_purchase&revenue=19.9&currency=EUR&orderid=O1&quantity=2&item-url=https%3A%2F%2Fs.example%2Fok&tim=1&ref=',
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 19.9,
          traits: ['page-address'],
          event: 'purchase',
          name: 'make_purchase',
        },
      ],
    },
    {
      says: 'a page view',
      url: 'https://trc-events.taboola.com/1234567/log/3/unip?en=page_view&item-url=https%3A%2F%2Fs.example',
      reads: [{traits: ['page-address'], event: 'page-view', name: 'page_view'}],
    },
  ],
  [['https://cdn.taboola.com/libtrc/unip/1234567/tfa.js', 'the script']],
);
