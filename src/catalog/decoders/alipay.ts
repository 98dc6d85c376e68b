import type {BeaconEvent} from '../../model/observation';
import type {DecodableRequest, DecodedEvent, Decoder} from '../../model/units';
import {factsOf, joined, type Layout, personalAt} from './reading/layout';
import {bodyTrees, parametersOf, type Tree, textAt, treeOf} from './reading/tree';
import {minorOf} from './values';

/** A gateway request, old (`service`) and new (`method`) style: its own parameters. */
const GATEWAY: Layout = {
  value: ['total_fee', 'rmb_fee', 'price'],
  currency: ['currency'],
  orderId: ['out_trade_no'],
  paymentType: ['paymethod', 'defaultbank'],
  one: {id: ['out_trade_no'], name: ['subject'], price: ['price'], quantity: ['quantity']},
  personal: {
    buyer_email: 'email',
    buyer_id: 'customer-id',
    buyer_account_name: 'username',
    receive_name: 'name',
  },
  identifiers: ['anti_phishing_key', 'extern_token'],
};
/** `biz_content`, JSON. */
const CONTENT: Layout = {
  value: ['total_amount'],
  currency: ['trans_currency', 'settle_currency'],
  orderId: ['out_trade_no'],
  paymentType: ['enable_pay_channels', 'product_code'],
  items: ['goods_detail'],
  item: {
    id: ['goods_id'],
    name: ['goods_name'],
    category: ['goods_category', 'categories_tree'],
    price: ['price'],
    quantity: ['quantity'],
  },
  one: {id: ['out_trade_no'], name: ['subject']},
  personal: {buyer_id: 'customer-id', buyer_open_id: 'customer-id', buyer_logon_id: 'username'},
};
const USER = {name: 'name', mobile: 'tel', cert_no: 'national-id'};
/** Alipay+ and Antom: amounts are stated in the currency's smallest unit. */
const GLOBAL: Layout = {
  amount: minorOf,
  value: ['paymentAmount.value', 'order.orderAmount.value'],
  currency: ['paymentAmount.currency', 'order.orderAmount.currency'],
  orderId: ['order.referenceOrderId', 'paymentRequestId'],
  paymentType: ['paymentMethod.paymentMethodType'],
  items: ['order.goods'],
  item: {
    id: ['referenceGoodsId'],
    name: ['goodsName'],
    category: ['goodsCategory'],
    brand: ['goodsBrand'],
    price: ['goodsUnitAmount.value'],
    quantity: ['goodsQuantity'],
  },
  personal: {
    'order.buyer.buyerEmail': 'email',
    'order.buyer.buyerPhoneNo': 'tel',
    'order.buyer.buyerName.firstName': 'given-name',
    'order.buyer.buyerName.lastName': 'family-name',
    'order.buyer.referenceBuyerId': 'customer-id',
    'order.shipping.shippingAddress.address1': 'street-address',
  },
};

const eventOf = (name: string): BeaconEvent => {
  if (/refund/i.test(name)) return 'refund';
  return /pay|precreate|trade[._](?:create|page|wap|app)|direct_pay|consult/i.test(name) &&
    !/query|cancel|close/i.test(name)
    ? 'add-payment-info'
    : 'other';
};

/** Without the order's number, which the layouts use only to find the one product by. */
function unnumbered(event: DecodedEvent): DecodedEvent {
  const items = event.items?.map(item => (item.id === event.orderId ? {...item, id: undefined} : item));
  return {...event, items: items?.filter(item => item.name !== undefined || item.id !== undefined)};
}

function gatewayEvent(tree: Tree): DecodedEvent[] {
  const name = textAt(tree, ['method', 'service']);
  if (!name) return [];
  const content = treeOf(tree.biz_content) ?? {};
  const personal = personalAt(treeOf(content.ext_user_info) ?? {}, USER, 'biz_content.ext_user_info.');
  const facts = joined(
    factsOf(tree, GATEWAY),
    factsOf(content, CONTENT, 'biz_content.'),
    personal.length > 0 ? {personal} : {},
  );
  return [unnumbered({...facts, event: eventOf(name), name})];
}

function decode(request: DecodableRequest): DecodedEvent[] {
  const [body] = bodyTrees(request);
  if (!body || !/\/ams\/api\//.test(request.path)) return gatewayEvent(parametersOf(request));
  const name = request.path.split('/').slice(-2).join('.');
  return [{...factsOf(body, GLOBAL), event: eventOf(name), name}];
}

/** Alipay's gateways: what is bought, for how much, and who pays, as the browser carries it over. */
export default {
  id: 'alipay',
  party: 'alipay',
  source: 'opendocs.alipay.com/open (alipay.trade.page.pay); global.alipay.com/docs/ac/ams (pay)',
  match: [
    {host: 'openapi.alipay.com', path: '/gateway.do'},
    {host: 'mapi.alipay.com', path: '/gateway.do'},
    {host: 'intlmapi.alipay.com', path: '/gateway.do'},
    {host: 'globalmapi.alipay.com', path: '/gateway.do'},
    {host: 'globalopenapi.alipay.com', path: '/gateway.do'},
    {host: 'globalopenapi.alipay.com', path: '/ams/api'},
    {host: 'open-global.alipay.com', path: '/ams/api'},
    {host: 'open-sea-global.alipay.com', path: '/ams/api'},
    {host: 'open-na-global.alipay.com', path: '/ams/api'},
  ],
  decode,
} satisfies Decoder;
