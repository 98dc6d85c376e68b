import {parameterFormat} from './reading/formats';
import {textAt} from './reading/tree';

const PARTS: Readonly<Record<string, string>> = {
  '[name]': 'name',
  '[email]': 'email',
  '[phone]': 'tel',
  '[address][line1]': 'street-address',
  '[address][city]': 'address-level2',
  '[address][state]': 'address-level1',
  '[address][postal_code]': 'postal-code',
  '[address][country]': 'country',
};
const CARD: Readonly<Record<string, string>> = {
  '[number]': 'cc-number',
  '[cvc]': 'cc-csc',
  '[exp_month]': 'cc-exp',
  '[exp_year]': 'cc-exp',
};
const under = (parents: readonly string[], parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    parents.flatMap(parent => Object.entries(parts).map(([part, type]) => [parent + part, type])),
  );

/**
 * Stripe's API as the browser calls it. The card goes to Stripe alone, in frames of its own; with it go ids of the
 * device and how long the page was looked at. Amounts are left out: the unit depends on the currency.
 */
export default parameterFormat({
  id: 'stripe',
  party: 'stripe',
  source:
    'docs.stripe.com/api/payment_methods/create; docs.stripe.com/disputes/prevention/advanced-fraud-detection',
  match: [
    {host: 'api.stripe.com', path: '/v1/payment_methods'},
    {host: 'api.stripe.com', path: '/v1/tokens'},
    {host: 'api.stripe.com', path: '/v1/sources'},
    {host: 'api.stripe.com', path: '/v1/confirmation_tokens'},
    {host: 'api.stripe.com', path: '/v1/payment_intents'},
    {host: 'api.stripe.com', path: '/v1/setup_intents'},
    {host: 'api.stripe.com', path: '/v1/payment_pages'},
  ],
  requires: ['key'],
  name: ['type', 'payment_method_data[type]'],
  unnamed: 'payment',
  layout: {
    paymentType: ['type', 'payment_method_data[type]'],
    personal: {
      ...under(['billing_details', 'payment_method_data[billing_details]', 'owner', 'shipping'], PARTS),
      ...under(['card', 'payment_method_data[card]'], CARD),
      'card[name]': 'cc-name',
      receipt_email: 'email',
    },
    identifiers: [
      'guid',
      'muid',
      'sid',
      'payment_method_data[guid]',
      'payment_method_data[muid]',
      'payment_method_data[sid]',
    ],
    traits: {
      time_on_page: 'engagement-time',
      'payment_method_data[time_on_page]': 'engagement-time',
      pasted_fields: 'pasted-fields',
      'payment_method_data[pasted_fields]': 'pasted-fields',
      referrer: 'page-address',
      'payment_method_data[referrer]': 'page-address',
    },
  },
  refine(event, tree, {method, path}) {
    const told =
      textAt(tree, ['type', 'payment_method_data[type]', 'card[number]', 'payment_method']) !== undefined;
    const name = path.split('/')[2] ?? 'payment';
    return {...event, event: method === 'POST' && told ? 'add-payment-info' : 'other', name};
  },
});
