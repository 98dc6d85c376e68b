import {describeDecoder} from './decoding';

describeDecoder(
  'vero',
  [
    {
      says: 'an event',
      url: 'https://api.getvero.com/api/v2/events/track',
      body: {
        auth_token: 't',
        identity: {id: '7', email: 'a@b.example'},
        event_name: 'Purchased',
        data: {order_id: 'O1', value: 9.5, currency: 'EUR'},
      },
      reads: [
        {
          currency: 'EUR',
          orderId: 'O1',
          value: 9.5,
          personal: [{type: 'email', form: 'plain', key: 'identity.email'}],
          identifiers: ['identity.id'],
          event: 'purchase',
          name: 'Purchased',
        },
      ],
    },
    {
      says: 'a user',
      url: 'https://api.getvero.com/api/v2/users/track',
      body: {auth_token: 't', id: '7', email: 'a@b.example'},
      reads: [
        {
          personal: [{type: 'email', form: 'plain', key: 'email'}],
          identifiers: ['id'],
          event: 'identify',
          name: 'identify',
        },
      ],
    },
  ],
  [['https://app.getvero.com/login', 'the application']],
);
