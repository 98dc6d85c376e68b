import {describeDecoder} from './decoding';

describeDecoder(
  'piano',
  [
    {
      says: 'an order as an address',
      url: 'https://collect.shop.example/hit.xiti?s=1&idclient=2&cmd=X1&mtttc=30&pcd=TEN&pdt1=Cups%3A%3A%5BA%5DMug&qte1=2&mt1=15&r=9x9',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 30,
          orderId: 'X1',
          coupon: 'TEN',
          items: [{id: 'A', name: 'Mug', price: 15, quantity: 2}],
          identifiers: ['idclient'],
          traits: ['screen-size'],
        },
      ],
    },
    {
      says: 'events as JSON',
      url: 'https://abc.pa-cd.com/event?s=1&idclient=2',
      body: {
        events: [
          {
            name: 'product.add_to_cart',
            data: {product_id: 'A', product: 'Mug', product_pricetaxincluded: 9, product_quantity: 1},
          },
        ],
      },
      reads: [
        {
          event: 'add-to-cart',
          name: 'product.add_to_cart',
          items: [{id: 'A', name: 'Mug', price: 9, quantity: 1}],
          identifiers: ['idclient'],
        },
      ],
    },
  ],
  [['https://collect.shop.example/hit.xiti?p=x', 'no site']],
);
