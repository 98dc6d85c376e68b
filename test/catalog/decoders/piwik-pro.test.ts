import {describeDecoder, matomoSamples} from './decoding';

describeDecoder(
  'piwik-pro',
  [
    ...matomoSamples('ppms.php'),
    {
      says: 'a shop event of its own',
      url: 'https://stats.shop.example/ppms.php?idsite=1&e_t=cart-update&revenue=9&ec_products=%5B%5B%22A%22%2C%22Mug%22%2C%5B%22Cups%22%5D%2C9%2C1%5D%5D',
      reads: [
        {
          event: 'cart-view',
          name: 'cart-update',
          value: 9,
          items: [{id: 'A', name: 'Mug', category: 'Cups', price: 9, quantity: 1}],
        },
      ],
    },
  ],
  [
    ['https://stats.shop.example/ppms.php?rec=1', 'no site'],
    ['https://stats.shop.example/notppms.php?idsite=1', 'another file'],
  ],
);
