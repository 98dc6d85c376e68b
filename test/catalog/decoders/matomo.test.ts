import {describeDecoder} from './decoding';

describeDecoder(
  'matomo',
  [
    {
      says: 'an order',
      url: 'https://stats.shop.example/matomo.php?idsite=1&rec=1&idgoal=0&ec_id=M7&revenue=18.5&ec_items=%5B%5B%22A%22%2C%22Mug%22%2C%5B%22Cups%22%2C%22Sale%22%5D%2C9.25%2C2%5D%5D&_id=1&res=9x9',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 18.5,
          orderId: 'M7',
          items: [{id: 'A', name: 'Mug', category: 'Cups', price: 9.25, quantity: 2}],
          identifiers: ['_id'],
          traits: ['screen-size'],
        },
      ],
    },
    {
      says: 'several hits in one',
      url: 'https://stats.shop.example/matomo.php',
      body: {
        requests: ['?idsite=1&rec=1&action_name=Home&_id=1', '?idsite=1&rec=1&e_c=shop&e_a=add%20to%20cart'],
      },
      reads: [
        {event: 'page-view', name: 'page view', identifiers: ['_id']},
        {event: 'add-to-cart', name: 'add to cart'},
      ],
    },
    {
      says: 'the view of a product',
      url: 'https://stats.shop.example/a/matomo.php?idsite=1&rec=1&action_name=Mug&_pks=A&_pkn=Mug&_pkp=9',
      reads: [{event: 'product-view', name: 'product-view', items: [{id: 'A', name: 'Mug', price: 9}]}],
    },
  ],
  [
    ['https://stats.shop.example/matomo.php?rec=1', 'no site'],
    ['https://stats.shop.example/notmatomo.php?idsite=1', 'another file'],
  ],
);
