import {addressAt} from './reading/address';
import {jsonFormat} from './reading/formats';
import {minorOf} from './values';

/** Adyen's web components: card data is encrypted in the browser, the rest stands plain. Amounts are minor units. */
export default jsonFormat({
  id: 'adyen',
  party: 'adyen',
  source: 'docs.adyen.com/api-explorer/Checkout (payments; amounts in minor units)',
  match: [
    {host: 'adyen.com', path: '/checkoutshopper'},
    {host: 'adyenpayments.com', path: '/checkoutshopper'},
  ],
  when: root => 'paymentMethod' in root || 'amount' in root || 'channel' in root,
  name: ['paymentMethod.type', 'event'],
  unnamed: 'telemetry',
  layout: {
    amount: minorOf,
    value: ['amount.value'],
    currency: ['amount.currency'],
    orderId: ['reference'],
    paymentType: ['paymentMethod.type'],
    items: ['lineItems'],
    item: {id: ['id', 'sku'], name: ['description'], price: ['amountIncludingTax'], quantity: ['quantity']},
    personal: {
      ...addressAt('billingAddress', 'deliveryAddress', 'shopperName'),
      shopperEmail: 'email',
      telephoneNumber: 'tel',
      dateOfBirth: 'bday',
      socialSecurityNumber: 'national-id',
      'paymentMethod.holderName': 'cc-name',
      'paymentMethod.iban': 'iban',
    },
    identifiers: ['riskData.clientData', 'checkoutAttemptId', 'paymentMethod.checkoutAttemptId'],
    traits: {
      'browserInfo.screenWidth': 'screen-size',
      'browserInfo.language': 'language',
      origin: 'page-address',
    },
  },
  refine: (event, tree) => ({...event, event: 'paymentMethod' in tree ? 'add-payment-info' : 'other'}),
});
