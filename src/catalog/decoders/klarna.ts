import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {addressAt} from './reading/address';
import {factsOf, type Layout} from './reading/layout';
import {bodyTrees, parametersOf, textAt} from './reading/tree';
import {minorOf} from './values';

const LAYOUT: Layout = {
  amount: minorOf,
  value: ['order_amount', 'purchase_amount', 'purchaseAmount', 'amount'],
  currency: ['purchase_currency', 'currency', 'purchaseCurrency'],
  orderId: ['merchant_reference1', 'merchant_reference2'],
  paymentType: ['payment_method_category', 'paymentMethodCategory'],
  items: ['order_lines', 'orderLines'],
  item: {
    id: ['reference', 'product_identifiers.global_trade_item_number'],
    name: ['name'],
    category: ['product_identifiers.category_path'],
    brand: ['product_identifiers.brand'],
    price: ['unit_price', 'unitPrice'],
    quantity: ['quantity'],
  },
  personal: {
    ...addressAt('billing_address', 'shipping_address', 'billingAddress', 'shippingAddress'),
    'customer.date_of_birth': 'bday',
    'customer.gender': 'sex',
    'customer.national_identification_number': 'national-id',
  },
  identifiers: ['client_token', 'session_id', 'device_fingerprint_id', 'clientInstanceId'],
};

function decode(request: DecodableRequest): DecodedEvent[] {
  const [body] = bodyTrees(request);
  const facts = factsOf(body ?? parametersOf(request), LAYOUT);
  if (/klarnaevt\.com$/.test(request.host) || /^evt\./.test(request.host)) {
    return [
      {...facts, event: 'other', name: textAt(body ?? {}, ['event', 'name']) ?? 'telemetry', opaque: true},
    ];
  }
  if (facts.value === undefined && !facts.items && !facts.personal) return [];
  // An amount alone is asked for to show instalments; an order in the body is an application for credit.
  const order = body !== undefined && (facts.items !== undefined || facts.personal !== undefined);
  return [
    {
      ...facts,
      event: order ? 'add-payment-info' : 'other',
      name: order ? 'payment order' : 'on-site message',
    },
  ];
}

/** Klarna: payments, checkout and on-site messages. All amounts are documented as minor units. */
export default {
  id: 'klarna',
  party: 'klarna',
  source: 'docs.klarna.com/api/payments (amounts in minor units)',
  match: [
    {host: 'klarna.com', path: '/payments/v1'},
    {host: 'klarna.com', path: '/checkout'},
    {host: 'klarna.com', path: '/messaging'},
    {host: 'klarnaservices.com', path: ''},
    {host: 'klarnaevt.com', path: ''},
    {host: 'evt.klarna.com', path: ''},
    {host: 'klarnapayments.com', path: ''},
  ],
  decode,
} satisfies Decoder;
