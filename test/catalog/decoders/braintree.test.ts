import {describeDecoder} from './decoding';

describeDecoder('braintree', [
  {
    says: 'a card made a token',
    url: 'https://payments.braintree-api.com/graphql',
    body: {
      operationName: 'TokenizeCreditCard',
      clientSdkMetadata: {sessionId: 's'},
      variables: {
        input: {creditCard: {number: '4111111111111111', cvv: '123', billingAddress: {postalCode: '1'}}},
      },
    },
    reads: [
      {
        event: 'add-payment-info',
        name: 'TokenizeCreditCard',
        personal: [
          {type: 'cc-number', form: 'plain', key: 'variables.input.creditCard.number'},
          {type: 'cc-csc', form: 'plain', key: 'variables.input.creditCard.cvv'},
          {type: 'postal-code', form: 'plain', key: 'variables.input.creditCard.billingAddress.postalCode'},
        ],
        identifiers: ['clientSdkMetadata.sessionId'],
      },
    ],
  },
  {
    says: 'the script’s analytics',
    url: 'https://client-analytics.braintreegateway.com/merchant',
    body: {analytics: [{kind: 'web.started', timestamp: 1}], _meta: {sessionId: 's'}},
    reads: [{event: 'other', name: 'web.started', identifiers: ['_meta.sessionId']}],
  },
]);
