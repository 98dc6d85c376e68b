import {describeDecoder} from './decoding';

describeDecoder(
  'pinterest',
  [
    {
      says: 'who visits',
      url: 'https://ct.pinterest.com/user/?tid=1&pd=%7B%22em%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%7D',
      reads: [{personal: [{type: 'email', form: 'sha256', key: 'pd[em]'}], event: 'page-view', name: 'init'}],
    },
    {
      says: 'an order as JSON',
      url: 'https://ct.pinterest.com/v3/?tid=1&event=checkout&ed=%7B%22value%22%3A30%2C%22currency%22%3A%22USD%22%2C%22order_id%22%3A%22Z1%22%2C%22promo_code%22%3A%22TEN%22%2C%22line_items%22%3A%5B%7B%22product_id%22%3A%22A%22%2C%22product_name%22%3A%22Mug%22%2C%22product_price%22%3A15%2C%22product_quantity%22%3A2%7D%5D%7D&pd=%7B%22em%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%7D',
      reads: [
        {
          event: 'purchase',
          name: 'checkout',
          value: 30,
          currency: 'USD',
          orderId: 'Z1',
          coupon: 'TEN',
          items: [{id: 'A', name: 'Mug', price: 15, quantity: 2}],
          personal: [{type: 'email', form: 'sha256', key: 'pd[em]'}],
        },
      ],
    },
    {
      says: 'a search as an image’s address',
      url: 'https://ct.pinterest.com/v3/?tid=1&event=Search&ed[search_query]=mug&noscript=1',
      reads: [{event: 'search', name: 'Search', searchTerm: 'mug'}],
    },
  ],
  [['https://ct.pinterest.com/v3/?event=checkout', 'no tag']],
);
