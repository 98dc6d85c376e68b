import type {PageKind} from '../../model/observation';
import type {PageRule} from '../../model/units';
import {type Expression, inLanguages} from '../expressions';
import {ADDRESSES, BUTTONS, HEADINGS} from './words';

/** Any of these as words of their own; scripts without spaces have no borders to ask for. */
const words = (alternatives: readonly string[]): Expression =>
  inLanguages(alternatives, (joined, {spaced}) => `(?<![${spaced}\\d])(?:${joined})(?![${spaced}\\d])`);

/** A button says just this; an arrow or a price may stand beside it. */
const wholeText = (alternatives: readonly string[]): Expression =>
  inLanguages(alternatives, (joined, {any}) => `^[^${any}\\d]*(?:${joined})[^${any}]*$`);

/** A step of a path, with or without an ending; or the first word of a `route=` as OpenCart has it. */
const inAddress = (alternatives: readonly string[]): RegExp =>
  new RegExp(
    `/(?:${alternatives.join('|')})(?=/|$|\\?|\\.|;)|[?&](?:route|controller|page)=(?:${alternatives.join('|')})(?=&|$|/)`,
    'i',
  );

function address(kind: PageKind, weight: number, list: readonly string[]): PageRule {
  let made: RegExp | undefined;
  return {
    id: `${kind}-address`,
    kind,
    weight,
    // Made when it is asked for first: most frames of most pages never ask.
    get url() {
      made ??= inAddress(list);
      return made;
    },
  };
}
function heading(kind: PageKind, weight: number, list: readonly string[]): PageRule {
  return {id: `${kind}-heading`, kind, weight, heading: words(list)};
}
function button(kind: PageKind, weight: number, list: readonly string[]): PageRule {
  return {id: `${kind}-button`, kind, weight, button: wholeText(list)};
}

/**
 * Marks of shop systems, each as the system's own theme sets them: WooCommerce and WordPress body classes,
 * Magento and OpenCart body classes, PrestaShop body ids, Shopware controller classes, Shopify template classes,
 * Salesforce Commerce `data-action`, Squarespace and BigCommerce page classes.
 */
const PLATFORMS: readonly [PageKind, RegExp][] = [
  [
    'product',
    /\.single-product|\.catalog-product-view|#product\b|\.is-ctl-product|\.template-product|@Product-Show|\.page-type-product|\.view-item\b|\.product-product|\.productView\b/,
  ],
  [
    'list',
    /\.post-type-archive-product|\.tax-product_cat|\.catalog-category-view|#category\b|\.is-ctl-navigation|\.template-collection|@Search-(Show)?Category|\.page-type-category|\.product-category/,
  ],
  [
    'search',
    /\.catalogsearch-result-index|#search\b|\.is-ctl-search|\.template-search|@Search-Show|\.page-type-search|\.product-search|\.search-results/,
  ],
  [
    'cart',
    /\.woocommerce-cart|\.checkout-cart-index|#cart\b|\.is-act-cartpage|\.template-cart|@Cart-Show|\.page-type-cart|\.checkout-cart\b/,
  ],
  [
    'checkout',
    /\.woocommerce-checkout(?!.*woocommerce-order-received)|\.checkout-index-index|#checkout\b|\.is-act-(checkout)?registerpage|\.is-act-confirmpage|@Checkout-Begin|\.page-type-checkout|\.checkout-checkout/,
  ],
  [
    'confirmation',
    /\.woocommerce-order-received|\.checkout-onepage-success|#order-confirmation\b|\.is-act-finishpage|@Order-Confirm|\.page-type-orderconfirmation|\.checkout-success/,
  ],
  [
    'account',
    /\.woocommerce-account|\.customer-account|#(my-account|authentication)\b|\.is-ctl-account|\.template-customers|@(Login|Account)-Show|\.page-type-account|\.account-(login|account)/,
  ],
];

/**
 * Signs of a page's kind. Structured data, systems' marks and titles weigh more than words in addresses, since
 * addresses are chosen for search engines. Three make a kind: one unmistakable sign or two that agree.
 * Sources: schema.org types; ogp.me; themes and address patterns of the systems named above, of Youzan and Weidian.
 */
export const PAGE_RULES: readonly PageRule[] = [
  {id: 'product-data', kind: 'product', weight: 3, type: 'Product'},
  {id: 'product-group-data', kind: 'product', weight: 3, type: 'ProductGroup'},
  {id: 'product-open-graph', kind: 'product', weight: 3, openGraph: /^(og:)?product(\.item)?$/},
  {
    id: 'product-address',
    kind: 'product',
    weight: 1.5,
    url: /\/(products?|item|goods|dp|p|pd|prod|produkt|produit|producto|produto|prodotto|artikel|urun|tovar)s?\/[^/]+|[?&](goods|item|product)_?id=|wscgoods\/detail|item\.html|-p-\d+|\/[^/]+-\d{5,}\.html/i,
  },
  button('product', 1.6, BUTTONS.product),

  {id: 'list-data', kind: 'list', weight: 2.5, type: 'ItemList'},
  {id: 'collection-data', kind: 'list', weight: 2, type: 'CollectionPage'},
  {id: 'catalog-data', kind: 'list', weight: 2.5, type: 'OfferCatalog'},
  {id: 'several-products-data', kind: 'list', weight: 3, type: 'Product[]'},
  {id: 'priced-links', kind: 'list', weight: 1.7, priced: 4},
  {id: 'many-priced-links', kind: 'list', weight: 1.3, priced: 10},
  {
    id: 'list-address',
    kind: 'list',
    weight: 1.5,
    url: /\/(categor(y|ies|ia|ie)|kategori[ea]?|collections?|catalog(ue)?|shop|c|list|browse|sortiment|rayon|tienda|loja|negozio|sklep|katalog|urunler|catalogo)(\/|$|\?)/i,
  },

  {id: 'search-data', kind: 'search', weight: 3, type: 'SearchResultsPage'},
  {
    id: 'search-address',
    kind: 'search',
    weight: 2,
    url: new RegExp(
      `${inAddress(ADDRESSES.search).source}|[?&](q|query|keywords?|search|s|wd|term|text|k)=`,
      'i',
    ),
  },
  heading('search', 1.6, HEADINGS.search),
  {
    id: 'search-priced-links',
    kind: 'search',
    weight: 1,
    url: /\/search|[?&](q|query|keywords?|s|k)=/i,
    priced: 1,
  },

  address('cart', 2.2, ADDRESSES.cart),
  heading('cart', 2, HEADINGS.cart),
  button('cart', 1.6, BUTTONS.cart),

  address('checkout', 2.2, ADDRESSES.checkout),
  heading('checkout', 1.8, HEADINGS.checkout),
  {id: 'address-fields', kind: 'checkout', weight: 2, fields: ['street-address', 'postal-code']},
  {id: 'address-phone-fields', kind: 'checkout', weight: 0.9, fields: ['street-address', 'tel']},
  button('checkout', 1.2, BUTTONS.checkout),

  address('payment', 2, ADDRESSES.payment),
  heading('payment', 1.8, HEADINGS.payment),
  {id: 'card-number-field', kind: 'payment', weight: 2, fields: ['cc-number']},
  {id: 'card-code-field', kind: 'payment', weight: 1, fields: ['cc-csc']},
  {id: 'payment-password-field', kind: 'payment', weight: 3, fields: ['payment-password']},
  button('payment', 1.6, BUTTONS.payment),

  {id: 'order-data', kind: 'confirmation', weight: 2.5, type: 'Order'},
  address('confirmation', 2, ADDRESSES.confirmation),
  heading('confirmation', 2.5, HEADINGS.confirmation),

  address('returns', 2, ADDRESSES.returns),
  heading('returns', 1.8, HEADINGS.returns),

  address('bill-payment', 2, ADDRESSES.bill),
  heading('bill-payment', 2, HEADINGS.bill),

  address('credit-application', 2, ADDRESSES.credit),
  heading('credit-application', 2, HEADINGS.credit),
  {id: 'income-field', kind: 'credit-application', weight: 2, fields: ['income']},

  address('account', 2, ADDRESSES.account),
  {id: 'password-field', kind: 'account', weight: 2, fields: ['current-password']},
  heading('account', 1.6, HEADINGS.account),

  ...PLATFORMS.map(([kind, platform]) => ({id: `${kind}-platform`, kind, weight: 2.4, platform})),
];
