import {describeDecoder} from './decoding';

describeDecoder('adyen', [
  {
    says: 'a payment, in cents',
    url: 'https://checkoutshopper-live.adyen.com/checkoutshopper/v1/sessions/1/payments?clientKey=x',
    body: {
      paymentMethod: {type: 'scheme', holderName: 'X Y', encryptedCardNumber: 'abc'},
      amount: {value: 1850, currency: 'EUR'},
      shopperEmail: 'x@y.example',
      browserInfo: {screenWidth: 9},
    },
    reads: [
      {
        event: 'add-payment-info',
        name: 'scheme',
        value: 18.5,
        currency: 'EUR',
        paymentType: 'scheme',
        personal: [
          {type: 'email', form: 'plain', key: 'shopperEmail'},
          {type: 'cc-name', form: 'plain', key: 'paymentMethod.holderName'},
        ],
        traits: ['screen-size'],
      },
    ],
  },
]);
