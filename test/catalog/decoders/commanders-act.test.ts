import {describeDecoder} from './decoding';

describeDecoder(
  'commanders-act',
  [
    {
      says: 'a purchase',
      url: 'https://collect.commander1.com/events?tc_s=3311&token=t',
      body: {
        event_name: 'purchase',
        id: 'O1',
        revenue: 16,
        value: 22.53,
        currency: 'EUR',
        type: 'offline',
        coupon: 'C',
        items: [
          {
            id: 'SKU_1',
            quantity: 1,
            variant: 'red',
            product: {id: '12345', name: 'Trex tshirt', category_1: 'clothes', brand: 'Lacoste', price: 9.99},
          },
        ],
        user: {id: '12356', email: 'toto@domain.com', consistent_anonymous_id: '12345678'},
      },
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          coupon: 'C',
          value: 22.53,
          items: [
            {
              id: '12345',
              name: 'Trex tshirt',
              category: 'clothes',
              brand: 'Lacoste',
              price: 9.99,
              quantity: 1,
            },
          ],
          personal: [
            {type: 'email', form: 'plain', key: 'user.email'},
            {type: 'customer-id', form: 'plain', key: 'user.id'},
          ],
          identifiers: ['user.consistent_anonymous_id'],
          event: 'purchase',
          name: 'purchase',
        },
      ],
    },
    {
      says: 'an older hit',
      url: 'https://acme.commander1.com/c3/?tcs=123&tcid=77&url=https%3A%2F%2Fs.example',
      reads: [{identifiers: ['tcid'], traits: ['page-address'], event: 'page-view', name: 'hit'}],
    },
  ],
  [['https://cdn.tagcommander.com/1/tc_A_1.js', 'the container']],
);
