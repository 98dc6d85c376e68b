import {describeDecoder} from './decoding';

describeDecoder(
  'mparticle',
  [
    {
      says: 'a call of the identity service',
      url: 'https://identity.mparticle.com/v1/login',
      body: {known_identities: {email: 'a@b.example', device_application_stamp: 'd1'}, previous_mpid: '7'},
      reads: [
        {
          personal: [{type: 'email', form: 'plain', key: 'known_identities.email'}],
          identifiers: ['known_identities.device_application_stamp', 'previous_mpid'],
          event: 'login',
          name: 'login',
        },
      ],
    },
    {
      says: 'an order of version 2',
      url: 'https://jssdks.mparticle.com/v2/JS/key/Events',
      body: {
        n: 'eCommerce - Purchase',
        dt: 16,
        et: 16,
        mpid: '1',
        cu: 'USD',
        pd: {
          an: 7,
          ti: 'M1',
          tr: 30,
          tcc: 'C',
          pl: [{id: 'A', nm: 'Mug', pr: 15, qt: 2, br: 'B', ca: 'Cups'}],
        },
        ui: [{Identity: 'x', Type: 7}],
      },
      reads: [
        {
          event: 'purchase',
          name: 'eCommerce - Purchase',
          value: 30,
          currency: 'USD',
          orderId: 'M1',
          coupon: 'C',
          items: [{id: 'A', name: 'Mug', brand: 'B', category: 'Cups', price: 15, quantity: 2}],
          personal: [{type: 'email', form: 'plain', key: 'ui[].Identity'}],
          identifiers: ['mpid'],
        },
      ],
    },
    {
      says: 'a batch of version 3',
      url: 'https://jssdks.mparticle.com/v3/JS/key/events',
      body: {
        mpid: '1',
        events: [
          {event_type: 'screen_view', data: {screen_name: 'home'}},
          {
            event_type: 'commerce_event',
            data: {product_action: {action: 'add_to_cart', products: [{id: 'A', price: 2, quantity: 1}]}},
          },
        ],
      },
      reads: [
        {event: 'page-view', name: 'home', identifiers: ['mpid']},
        {
          event: 'add-to-cart',
          name: 'add_to_cart',
          items: [{id: 'A', price: 2, quantity: 1}],
          identifiers: ['mpid'],
        },
      ],
    },
  ],
  [['https://jssdks.mparticle.com/v2/JS/key/config?n=x', 'another call']],
);
