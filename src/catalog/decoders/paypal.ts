import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {addressAt} from './reading/address';
import {factsOf, itemOf, joined, type Layout} from './reading/layout';
import {bodyTrees, parametersOf, type Tree, textAt, treesOf} from './reading/tree';

/** A unit of the orders API. */
const UNIT: Layout = {
  value: ['amount.value'],
  currency: ['amount.currency_code'],
  orderId: ['invoice_id', 'custom_id', 'reference_id'],
  items: ['items'],
  item: {
    id: ['sku'],
    name: ['name'],
    category: ['category'],
    price: ['unit_amount.value'],
    quantity: ['quantity'],
  },
  personal: {
    'shipping.name.full_name': 'name',
    'shipping.address.address_line_1': 'street-address',
    'shipping.address.admin_area_2': 'address-level2',
    'shipping.address.postal_code': 'postal-code',
  },
};
const PAYER: Layout = {
  personal: {
    ...addressAt('payer'),
    'payer.name.given_name': 'given-name',
    'payer.name.surname': 'family-name',
    'payer.phone.phone_number.national_number': 'tel',
    'payer.birth_date': 'bday',
  },
};
/** The classic payment form (`cmd=_xclick`, `cmd=_cart`). */
const FORM: Layout = {
  value: ['amount', 'amount_1'],
  currency: ['currency_code'],
  orderId: ['invoice'],
  coupon: ['discount_amount'],
  one: {id: ['item_number', 'item_name'], name: ['item_name'], price: ['amount'], quantity: ['quantity']},
  personal: {
    email: 'email',
    first_name: 'given-name',
    last_name: 'family-name',
    address1: 'street-address',
    city: 'address-level2',
    zip: 'postal-code',
    night_phone_b: 'tel',
  },
};

function cartItems(tree: Tree) {
  const rows = Array.from({length: 50}, (_, index) => index + 1).filter(row =>
    textAt(tree, [`item_name_${row}`]),
  );
  return rows.map(row =>
    itemOf(tree, {
      id: [`item_number_${row}`],
      name: [`item_name_${row}`],
      price: [`amount_${row}`],
      quantity: [`quantity_${row}`],
    }),
  );
}

function formEvent(tree: Tree): DecodedEvent[] {
  const name = textAt(tree, ['cmd']);
  if (!name) return [];
  const items = cartItems(tree);
  const facts = factsOf(tree, FORM);
  // Several rows have a price each and no total.
  if (items.length > 0 && textAt(tree, ['amount']) === undefined) facts.value = undefined;
  return [{...facts, ...(items.length > 0 ? {items} : {}), event: 'add-payment-info', name}];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  if (/^\/(?:ts|logger|xoplatform\/logger)/.test(request.path)) {
    return [{event: 'other', name: 'telemetry', opaque: true}];
  }
  if (/^\/cgi-bin\/webscr/.test(request.path)) return formEvent(parametersOf(request));
  return bodyTrees(request).flatMap(body => {
    const units = treesOf(body.purchase_units);
    if (units.length === 0) return [];
    const facts = joined(factsOf(body, PAYER), ...units.slice(0, 1).map(unit => factsOf(unit, UNIT)));
    return [{...facts, event: 'add-payment-info' as const, name: 'order'}];
  });
}

/** PayPal: orders, the classic payment form, and the script's own telemetry. */
export default {
  id: 'paypal',
  party: 'paypal',
  source:
    'developer.paypal.com/docs/api/orders/v2; developer.paypal.com/api/nvp-soap/paypal-payments-standard',
  match: [
    {host: 'paypal.com', path: '/v2/checkout/orders'},
    {host: 'paypal.com', path: '/smart/api/order'},
    {host: 'paypal.com', path: '/cgi-bin/webscr'},
    {host: 'paypal.com', path: '/xoplatform/logger'},
    {host: 't.paypal.com', path: '/ts'},
  ],
  decode,
} satisfies Decoder;
