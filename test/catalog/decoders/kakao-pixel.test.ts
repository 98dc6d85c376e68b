import {describeDecoder} from './decoding';

describeDecoder(
  'kakao-pixel',
  [
    {
      says: 'a sale',
      url: 'https://bc.ad.daum.net/bc?d=%7B%22sdk%22%3A%7B%22type%22%3A%22WEB%22%7D%2C%22event_code%22%3A%22Purchase%22%2C%22properties%22%3A%7B%22total_quantity%22%3A%222%22%2C%22total_price%22%3A%2219900%22%2C%22currency%22%3A%22KRW%22%2C%22products%22%3A%5B%7B%22id%22%3A%22S1%22%2C%22name%22%3A%22Shoe%22%2C%22quantity%22%3A%222%22%2C%22price%22%3A%229950%22%7D%5D%7D%7D',
      reads: [
        {
          currency: 'KRW',
          value: 19900,
          items: [{id: 'S1', name: 'Shoe', price: 9950, quantity: 2}],
          event: 'purchase',
          name: 'Purchase',
        },
      ],
    },
  ],
  [['https://bc.ad.daum.net/bc', 'nothing told']],
);
