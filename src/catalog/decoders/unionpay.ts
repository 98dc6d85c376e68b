import type {BeaconEvent, PersonalDatum} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, type Layout, personalAt} from './reading/layout';
import {base64Text, entryOf, pairsOf, parametersOf, textAt} from './reading/tree';
import {minorOf} from './values';

/** ISO 4217 numbers of the currencies that UnionPay settles in. */
const CURRENCIES: Readonly<Record<string, string>> = {
  156: 'CNY',
  344: 'HKD',
  446: 'MOP',
  840: 'USD',
  978: 'EUR',
  392: 'JPY',
  702: 'SGD',
};
const TYPES: Readonly<Record<string, BeaconEvent>> = {
  '01': 'add-payment-info',
  '02': 'add-payment-info',
  '04': 'refund',
  31: 'refund',
};
const LAYOUT: Layout = {
  amount: minorOf,
  value: ['txnAmt'],
  orderId: ['orderId'],
  paymentType: ['payCardType', 'issInsCode'],
  personal: {accNo: 'cc-number'},
};
/** Keys of `customerInfo`, which is base64 of `{a=1&b=2}`. */
const CUSTOMER = {
  customerNm: 'name',
  certifId: 'national-id',
  phoneNo: 'tel',
  cvn2: 'cc-csc',
  expired: 'cc-exp',
};

function customer(text: string | undefined): PersonalDatum[] {
  const inner = text ? base64Text(text) : undefined;
  return inner ? personalAt(pairsOf(inner.replace(/^\{|\}$/g, '')), CUSTOMER, 'customerInfo.') : [];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const tree = parametersOf(request);
  const type = textAt(tree, ['txnType']);
  if (!type) return [];
  const facts = factsOf(tree, LAYOUT);
  const personal = [...(facts.personal ?? []), ...customer(textAt(tree, ['customerInfo']))];
  return [
    {
      ...facts,
      currency: entryOf(CURRENCIES, textAt(tree, ['currencyCode'])),
      ...(personal.length > 0 ? {personal} : {}),
      event: entryOf(TYPES, type) ?? 'other',
      name: `transaction ${type}`,
    },
  ];
}

/** UnionPay's gateway (95516.com): amounts are stated in fen, currencies by number. */
export default {
  id: 'unionpay',
  party: 'unionpay',
  source: 'open.unionpay.com (frontTransReq fields)',
  match: [
    {host: '95516.com', path: '/gateway/api'},
    {host: '95516.com', path: '/api'},
  ],
  decode,
} satisfies Decoder;
