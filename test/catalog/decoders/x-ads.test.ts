import {describeDecoder} from './decoding';

describeDecoder(
  'x-ads',
  [
    {
      says: 'facts beside the event',
      url: 'https://analytics.twitter.com/1/i/adsct?txn_id=t&events=%5B%5B%22purchase%22%2Cnull%5D%5D&event=%7B%22value%22%3A%229.5%22%2C%22currency%22%3A%22EUR%22%7D',
      reads: [{currency: 'EUR', value: 9.5, event: 'purchase', name: 'purchase'}],
    },
    {
      says: 'an order with its contents',
      url: 'https://t.co/1/i/adsct?txn_id=o1&p_id=Twitter&tw_sale_amount=0&events=%5B%5B%22purchase%22%2C%7B%22value%22%3A%228.5%22%2C%22currency%22%3A%22USD%22%2C%22contents%22%3A%5B%7B%22content_id%22%3A%22A%22%2C%22content_price%22%3A8.5%2C%22num_items%22%3A1%7D%5D%2C%22email_address%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%7D%5D%5D',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 8.5,
          currency: 'USD',
          items: [{id: 'A', price: 8.5, quantity: 1}],
          personal: [{type: 'email', form: 'sha256', key: 'email_address'}],
        },
      ],
    },
    {
      says: 'a conversion by its number, with the sale beside it',
      url: 'https://analytics.twitter.com/i/adsct?txn_id=o2&p_user_id=0&tw_sale_amount=5&tw_order_quantity=1',
      reads: [{event: 'other', name: 'conversion', value: 5, identifiers: ['p_user_id']}],
    },
  ],
  [['https://t.co/abc?txn_id=1', 'a short link']],
);
