import {addressAt} from './reading/address';
import {jsonFormat} from './reading/formats';

const CARD = {
  number: 'cc-number',
  cvv: 'cc-csc',
  expirationDate: 'cc-exp',
  expirationMonth: 'cc-exp',
  expirationYear: 'cc-exp',
  cardholderName: 'cc-name',
};
const under = (parent: string) =>
  Object.fromEntries(Object.entries(CARD).map(([key, type]) => [`${parent}.${key}`, type]));

/** Braintree: the card is made a token, by GraphQL or the older API; the rest is the script's analytics. */
export default jsonFormat({
  id: 'braintree',
  party: 'braintree',
  source: 'graphql.braintreepayments.com/reference (tokenizeCreditCard); braintree-web (MIT)',
  match: [
    {host: 'braintree-api.com', path: '/graphql'},
    {host: 'braintreegateway.com', path: ''},
  ],
  name: ['operationName', 'analytics.0.kind'],
  unnamed: 'request',
  layout: {
    personal: {
      ...under('variables.input.creditCard'),
      ...under('creditCard'),
      ...addressAt('variables.input.creditCard.billingAddress', 'creditCard.billingAddress'),
    },
    identifiers: ['clientSdkMetadata.sessionId', '_meta.sessionId'],
  },
  refine: (event, tree) => ({
    ...event,
    event: /tokenize/i.test(event.name) || 'creditCard' in tree ? 'add-payment-info' : 'other',
  }),
});
