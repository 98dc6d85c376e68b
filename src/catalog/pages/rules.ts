import type {PageRule} from '../../model/units';

/**
 * Signs of a page's kind. Structured data and titles weigh more than words in addresses, since addresses are
 * chosen for search engines. Words: English and Chinese, as shops use them.
 * Sources: schema.org types; ogp.me; address patterns of Shopify, WooCommerce, Magento, PrestaShop, Youzan.
 */
export const PAGE_RULES: readonly PageRule[] = [
  {id: 'product-data', kind: 'product', weight: 3, type: 'Product'},
  {id: 'product-group-data', kind: 'product', weight: 3, type: 'ProductGroup'},
  {id: 'product-open-graph', kind: 'product', weight: 3, openGraph: /^(og:)?product(\.item)?$/},
  {
    id: 'product-address',
    kind: 'product',
    weight: 1.5,
    url: /\/(products?|item|goods|dp|p|pd|prod)\/[^/]+|[?&](goods|item|product)_?id=/i,
  },
  {
    id: 'add-to-cart-button',
    kind: 'product',
    weight: 1.6,
    button: /^(add to (cart|bag|basket|trolley)|buy( it)? now|pre-?order)$|加入购物车|立即购买|加入購物車/i,
  },

  {id: 'list-data', kind: 'list', weight: 2.5, type: 'ItemList'},
  {id: 'collection-data', kind: 'list', weight: 2, type: 'CollectionPage'},
  {id: 'catalog-data', kind: 'list', weight: 2.5, type: 'OfferCatalog'},
  {id: 'several-products-data', kind: 'list', weight: 3, type: 'Product[]'},
  {id: 'priced-links', kind: 'list', weight: 1.7, priced: 4},
  {
    id: 'list-address',
    kind: 'list',
    weight: 1.5,
    url: /\/(categor(y|ies)|collections?|catalog(ue)?|shop|c|list|browse)(\/|$|\?)/i,
  },

  {id: 'search-data', kind: 'search', weight: 3, type: 'SearchResultsPage'},
  {
    id: 'search-address',
    kind: 'search',
    weight: 2,
    url: /\/(search|s|find|sousuo)(\/|$|\?)|[?&](q|query|keyword|search|s|wd)=/i,
  },
  {
    id: 'search-heading',
    kind: 'search',
    weight: 1.6,
    heading: /\bsearch results?\b|\bresults? for\b|搜索结果|的搜索/i,
  },
  {id: 'search-priced-links', kind: 'search', weight: 1, url: /\/search|[?&](q|query|keyword)=/i, priced: 1},

  {
    id: 'cart-address',
    kind: 'cart',
    weight: 2.2,
    url: /\/(shopping-?)?(cart|basket|bag|trolley|gouwuche)(\/|$|\?|\.)/i,
  },
  {
    id: 'cart-heading',
    kind: 'cart',
    weight: 2,
    heading: /\b(your |my |shopping )?(cart|basket|shopping bag|trolley)\b|购物车|購物車/i,
  },
  {
    id: 'to-checkout-button',
    kind: 'cart',
    weight: 1.6,
    button: /\b(go to |proceed to |continue to |to )?check ?out\b|去结算|结算|去结账/i,
  },

  {
    id: 'checkout-address',
    kind: 'checkout',
    weight: 2.2,
    url: /\/(checkouts?|onepage|order\/(create|confirm)|kasse|jiesuan)(\/|$|\?|\.)/i,
  },
  {
    id: 'checkout-heading',
    kind: 'checkout',
    weight: 1.8,
    heading: /\bcheck ?out\b|\b(shipping|delivery) (address|details)\b|结算|结账|填写订单|确认订单|收货信息/i,
  },
  {id: 'address-fields', kind: 'checkout', weight: 2, fields: ['street-address', 'postal-code']},
  {id: 'address-phone-fields', kind: 'checkout', weight: 1.6, fields: ['street-address', 'tel']},
  {
    id: 'to-payment-button',
    kind: 'checkout',
    weight: 1.2,
    button: /\b(continue|proceed|go) to (payment|delivery|shipping)\b|提交订单|去支付|去付款/i,
  },

  {
    id: 'payment-address',
    kind: 'payment',
    weight: 2,
    url: /\/(payments?|pay|cashier|billing|zhifu)(\/|$|\?|\.)|gateway\.do/i,
  },
  {
    id: 'payment-heading',
    kind: 'payment',
    weight: 1.8,
    heading: /\b(payment|how would you like to pay|pay (with|for))\b|支付|付款|收银台/i,
  },
  {id: 'card-number-field', kind: 'payment', weight: 2, fields: ['cc-number']},
  {id: 'card-code-field', kind: 'payment', weight: 1, fields: ['cc-csc']},
  {id: 'payment-password-field', kind: 'payment', weight: 3, fields: ['payment-password']},
  {
    id: 'pay-button',
    kind: 'payment',
    weight: 1.6,
    button:
      /^(pay|pay now|pay [€$£¥]|place (your )?order|buy now and pay|complete (order|purchase)|confirm and pay)\b|确认付款|立即支付|确认支付/i,
  },

  {id: 'order-data', kind: 'confirmation', weight: 2.5, type: 'Order'},
  {
    id: 'confirmation-address',
    kind: 'confirmation',
    weight: 2,
    url: /\/(thank[-_]?you|thanks|order[-_]?(received|confirm(ed|ation)|complete[d]?|success)|orders?\/(confirmed|success)|confirmation|checkout\/success|success)(\/|$|\?|\.)/i,
  },
  {
    id: 'thanks-heading',
    kind: 'confirmation',
    weight: 2.5,
    heading:
      /\bthank(s| you)\b.*\b(order|purchase|shopping)\b|\border (is )?(confirmed|complete|received|placed)\b|感谢您的(订单|购买)|订单(已)?(确认|提交成功|完成)|支付成功/i,
  },

  {
    id: 'account-address',
    kind: 'account',
    weight: 2,
    url: /\/(account|my-?account|log-?in|sign-?in|sign-?up|register|profile|user|member)(\/|$|\?|\.)/i,
  },
  {id: 'password-field', kind: 'account', weight: 2, fields: ['current-password']},
  {
    id: 'account-heading',
    kind: 'account',
    weight: 1.6,
    heading: /\b(sign in|log ?in|my account|create (an )?account)\b|登录|注册|我的账户/i,
  },
];
