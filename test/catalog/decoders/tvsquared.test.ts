import {describeDecoder} from './decoding';

describeDecoder(
  'tvsquared',
  [
    {
      says: 'a page view',
      url: 'https://collector-1.tvsquared.com/tv2track.php?action_name=Shop&idsite=TV-1&rec=1&_id=abc&url=https%3A%2F%2Fs.example%2F&_cvar=%7B%225%22%3A%5B%22session%22%2C%22%7B%5C%22user%5C%22%3A%5C%22%5C%22%7D%22%5D%7D',
      reads: [{identifiers: ['_id'], traits: ['page-address'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://collector-1.tvsquared.com/tv2track.php?action_name=Shop&idsite=TV-1&rec=1&_id=abc&_cvar=%7B%225%22%3A%5B%22sale%22%2C%22%7B%5C%22rev%5C%22%3A%5C%2219.9%5C%22%2C%5C%22prod%5C%22%3A%5C%22S1%5C%22%2C%5C%22id%5C%22%3A%5C%22O1%5C%22%2C%5C%22promo%5C%22%3A%5C%22X%5C%22%7D%22%5D%7D',
      reads: [
        {
          identifiers: ['_id'],
          event: 'purchase',
          name: 'sale',
          orderId: 'O1',
          coupon: 'X',
          value: 19.9,
          items: [{id: 'S1'}],
        },
      ],
    },
  ],
  [['https://collector-1.tvsquared.com/tv2track.js', 'the script']],
);
