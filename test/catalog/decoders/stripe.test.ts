import {describeDecoder} from './decoding';

describeDecoder(
  'stripe',
  [
    {
      says: 'a way to pay, as a form',
      url: 'https://api.stripe.com/v1/payment_methods',
      body: 'type=card&billing_details[name]=X+Y&billing_details[email]=x%40y.example&card[number]=4242424242424242&card[cvc]=123&guid=g&muid=m&time_on_page=9&key=pk_test_x',
      reads: [
        {
          event: 'add-payment-info',
          name: 'payment_methods',
          paymentType: 'card',
          personal: [
            {type: 'name', form: 'plain', key: 'billing_details[name]'},
            {type: 'email', form: 'plain', key: 'billing_details[email]'},
            {type: 'cc-number', form: 'plain', key: 'card[number]'},
            {type: 'cc-csc', form: 'plain', key: 'card[cvc]'},
          ],
          identifiers: ['guid', 'muid'],
          traits: ['engagement-time'],
        },
      ],
    },
  ],
  [['https://api.stripe.com/v1/payment_methods?type=card', 'no key']],
);
