import {describeDecoder} from './decoding';

describeDecoder(
  'bloomreach',
  [
    {
      says: 'a product page',
      url: 'https://p.brsrvr.com/pix.gif?acct_id=1&cookie2=uid%3D1&ptype=product&prod_id=P1&prod_name=Shoe&type=pageview&url=https%3A%2F%2Fs.example',
      reads: [
        {
          items: [{id: 'P1', name: 'Shoe'}],
          identifiers: ['cookie2'],
          traits: ['page-address'],
          event: 'product-view',
          name: 'product',
        },
      ],
    },
    {
      says: 'a sale',
      url: 'https://p.brsrvr.com/pix.gif?acct_id=1&cookie2=uid%3D1&ptype=other&is_conversion=1&order_id=O1&basket_value=19.90&basket=%21iS1%27nShoe%27q2%27p9.95&type=pageview',
      reads: [
        {
          orderId: 'O1',
          value: 19.9,
          identifiers: ['cookie2'],
          items: [{id: 'S1', name: 'Shoe', price: 9.95, quantity: 2}],
          event: 'purchase',
          name: 'other',
        },
      ],
    },
    {
      says: 'commands',
      url: 'https://api.exponea.com/bulk',
      body: {
        commands: [
          {name: 'crm/customers', data: {customer_ids: {cookie: 'c1'}, update: {email: 'a@b.example'}}},
          {
            name: 'crm/events',
            data: {
              customer_ids: {cookie: 'c1'},
              type: 'purchase',
              properties: {purchase_id: 'O1', total_price: 19.9, local_currency: 'EUR'},
            },
          },
        ],
      },
      reads: [
        {
          personal: [{type: 'email', form: 'plain', key: 'update.email'}],
          identifiers: ['customer_ids.cookie'],
          event: 'identify',
          name: 'customer',
        },
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 19.9,
          identifiers: ['customer_ids.cookie'],
          event: 'purchase',
          name: 'purchase',
        },
      ],
    },
  ],
  [['https://cdn.brcdn.com/v1/br-trk-1.js', 'the script']],
);
