import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {addressAt} from './reading/address';
import {factsOf, type Layout} from './reading/layout';
import {bodyTrees, parametersOf, treeOf} from './reading/tree';
import {minorOf} from './values';

const CHECKOUT: Layout = {
  amount: minorOf,
  value: ['total'],
  currency: ['currency'],
  orderId: ['order_id'],
  paymentType: ['financing_program'],
  items: ['items'],
  item: {
    id: ['sku'],
    name: ['display_name'],
    category: ['categories.0.0'],
    price: ['unit_price'],
    quantity: ['qty'],
  },
  personal: {
    ...addressAt('billing', 'shipping', 'billing.address', 'shipping.address'),
    'billing.name.first': 'given-name',
    'billing.name.last': 'family-name',
    'billing.name.full': 'name',
    'shipping.name.first': 'given-name',
    'shipping.name.last': 'family-name',
    'shipping.name.full': 'name',
  },
};
const PROMOTION: Layout = {amount: minorOf, value: ['amount'], currency: ['currency'], ids: ['sku']};

function decode(request: DecodableRequest): DecodedEvent[] {
  const parameters = parametersOf(request);
  const [body] = bodyTrees(request);
  const checkout = treeOf(body?.checkout) ?? treeOf(parameters.checkout) ?? (body?.items ? body : undefined);
  if (checkout)
    return [{...factsOf(checkout, CHECKOUT, 'checkout.'), event: 'add-payment-info', name: 'checkout'}];
  const facts = factsOf(parameters, PROMOTION);
  return /^\/api\/promos/.test(request.path) && facts.value !== undefined
    ? [{...facts, event: 'other', name: 'promotion'}]
    : [];
}

/** Affirm: the order as an application for credit, or an amount to show instalments for. Amounts are cents. */
export default {
  id: 'affirm',
  party: 'affirm',
  source: 'docs.affirm.com/developers/docs/checkout-object (amounts in cents)',
  match: [{host: 'affirm.com', path: '/api'}],
  decode,
} satisfies Decoder;
