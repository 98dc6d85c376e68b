import {describeDecoder} from './decoding';

describeDecoder(
  'listrak',
  [
    {
      says: 'an activity',
      url: 'https://at1.listrakbi.com/activity/abc123?_sid=1&_uid=2&_t_0=ProductBrowse&sku_0=S1',
      reads: [
        {identifiers: ['_sid', '_uid'], items: [{id: 'S1'}], event: 'product-view', name: 'ProductBrowse'},
      ],
    },
    {
      says: 'an order',
      url: 'https://s1.listrakbi.com/t?ctid=abc&e=a%40b.example&on=O1&ot=19.9&s0=S1&q0=2&p0=9.95',
      reads: [
        {
          orderId: 'O1',
          value: 19.9,
          personal: [{type: 'email', form: 'plain', key: 'e'}],
          items: [{id: 'S1', price: 9.95, quantity: 2}],
          event: 'purchase',
          name: 'Order',
        },
      ],
    },
  ],
  [['https://cdn.listrakbi.com/scripts/script.js?m=abc', 'the script']],
);
