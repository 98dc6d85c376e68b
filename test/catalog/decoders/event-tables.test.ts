import {describe, expect, it} from 'vitest';
import {decodeRequest} from '../../../src/catalog/decoders/decode';
import type {BeaconEvent} from '../../../src/model/observation';
import {base64, requestOf} from './decoding';

interface Vendor {
  url(name: string): string;
  body?(name: string): object | string;
  /** The vendor's own names, in the words of its documentation, by what they mean. */
  names: Partial<Record<BeaconEvent, string>>;
}

const commerce = {
  'product-view': 'Product Viewed;Product Clicked',
  'list-view': 'Product List Viewed;Product List Filtered',
  search: 'Products Searched',
  'add-to-cart': 'Product Added',
  'remove-from-cart': 'Product Removed',
  'cart-view': 'Cart Viewed',
  'begin-checkout': 'Checkout Started',
  'add-payment-info': 'Payment Info Entered',
  purchase: 'Order Completed',
  refund: 'Order Refunded',
  'sign-up': 'Signed Up',
  login: 'Signed In',
  other: 'Promotion Viewed;Coupon Entered;Order Cancelled;Product Added to Wishlist',
} satisfies Vendor['names'];

const VENDORS: Record<string, Vendor> = {
  ga4: {
    url: name => `https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&en=${name}`,
    names: {
      'page-view': 'page_view;screen_view',
      'product-view': 'view_item;select_item',
      'list-view': 'view_item_list',
      search: 'search;view_search_results',
      'add-to-cart': 'add_to_cart',
      'remove-from-cart': 'remove_from_cart',
      'cart-view': 'view_cart',
      'begin-checkout': 'begin_checkout',
      'add-shipping-info': 'add_shipping_info',
      'add-payment-info': 'add_payment_info',
      purchase: 'purchase',
      refund: 'refund',
      'sign-up': 'sign_up',
      login: 'login',
      lead: 'generate_lead',
      other:
        'scroll;user_engagement;first_visit;session_start;add_to_wishlist;view_promotion;click;file_download',
    },
  },
  'universal-analytics': {
    url: name => `https://www.google-analytics.com/collect?v=1&tid=UA-1-1&cid=1&t=event&ec=shop&pa=${name}`,
    names: {
      'product-view': 'detail;click',
      'add-to-cart': 'add',
      'remove-from-cart': 'remove',
      'begin-checkout': 'checkout',
      purchase: 'purchase',
      refund: 'refund',
    },
  },
  'meta-pixel': {
    url: name => `https://www.facebook.com/tr/?id=1&ev=${name}`,
    names: {
      'page-view': 'PageView',
      'product-view': 'ViewContent',
      search: 'Search',
      'add-to-cart': 'AddToCart',
      'begin-checkout': 'InitiateCheckout',
      'add-payment-info': 'AddPaymentInfo',
      purchase: 'Purchase',
      'sign-up': 'CompleteRegistration;Subscribe;StartTrial',
      lead: 'Lead;Contact;SubmitApplication;Schedule',
      other: 'AddToWishlist;CustomizeProduct;Donate;FindLocation;SubscribedButtonClick;Microdata',
    },
  },
  tiktok: {
    url: () => 'https://analytics.tiktok.com/api/v2/pixel',
    body: name => ({event: name, context: {pixel: {code: 'C'}}}),
    names: {
      'page-view': 'Pageview',
      'product-view': 'ViewContent',
      search: 'Search',
      'add-to-cart': 'AddToCart',
      'begin-checkout': 'InitiateCheckout',
      'add-payment-info': 'AddPaymentInfo',
      purchase: 'CompletePayment;PlaceAnOrder;Purchase',
      'sign-up': 'CompleteRegistration;Subscribe',
      lead: 'SubmitForm;Contact;Lead',
      other: 'ClickButton;Download;AddToWishlist',
    },
  },
  pinterest: {
    url: name => `https://ct.pinterest.com/v3/?tid=1&event=${name}`,
    names: {
      'page-view': 'pagevisit;init',
      'list-view': 'viewcategory',
      search: 'search',
      'add-to-cart': 'addtocart',
      purchase: 'checkout',
      'sign-up': 'signup',
      lead: 'lead',
      other: 'watchvideo;custom',
    },
  },
  snapchat: {
    url: name => `https://tr.snapchat.com/p?pid=1&ev=${name}`,
    names: {
      'page-view': 'PAGE_VIEW',
      'product-view': 'VIEW_CONTENT',
      'list-view': 'LIST_VIEW',
      search: 'SEARCH',
      'add-to-cart': 'ADD_CART',
      'begin-checkout': 'START_CHECKOUT',
      'add-payment-info': 'ADD_BILLING',
      purchase: 'PURCHASE',
      'sign-up': 'SIGN_UP;SUBSCRIBE;START_TRIAL',
      login: 'LOGIN',
      other: 'SAVE;SHARE;AD_CLICK;CUSTOM_EVENT_1',
    },
  },
  reddit: {
    url: name => `https://alb.reddit.com/rp.gif?id=t2_1&event=${name}`,
    names: {
      'page-view': 'PageVisit',
      'product-view': 'ViewContent',
      search: 'Search',
      'add-to-cart': 'AddToCart',
      purchase: 'Purchase',
      'sign-up': 'SignUp',
      lead: 'Lead',
      other: 'AddToWishlist;Custom',
    },
  },
  taboola: {
    url: name => `https://trc.taboola.com/1/log/3/unip?en=${name}`,
    names: {
      'page-view': 'page_view',
      'product-view': 'view_content',
      search: 'search',
      'add-to-cart': 'add_to_cart',
      'begin-checkout': 'start_checkout',
      'add-payment-info': 'add_payment_info',
      purchase: 'make_purchase',
      'sign-up': 'complete_registration',
      lead: 'lead',
      other: 'add_to_wishlist;app_install',
    },
  },
  quora: {
    url: name => `https://q.quora.com/_/ad/1/pixel?tag=${name}`,
    names: {
      'page-view': 'ViewContent',
      search: 'Search',
      'add-to-cart': 'AddToCart',
      'begin-checkout': 'InitiateCheckout',
      'add-payment-info': 'AddPaymentInfo',
      purchase: 'Purchase',
      'sign-up': 'CompleteRegistration',
      lead: 'GenerateLead',
      other: 'Generic;AppInstall;AddToWishlist',
    },
  },
  criteo: {
    url: name => `https://sslwidget.criteo.com/event?a=1&v=5&p0=${encodeURIComponent(`e=${name}&p=[A]`)}`,
    names: {
      'page-view': 'vh;vpg',
      'product-view': 'vp',
      'list-view': 'vl',
      search: 'vs',
      'add-to-cart': 'ac',
      'cart-view': 'vb',
      purchase: 'vc',
      other: 'exd',
    },
  },
  'adobe-analytics': {
    url: name => `https://s.example/b/ss/suite/1/JS-2/s1?AQB=1&events=event1,${name}&AQE=1`,
    names: {
      'product-view': 'prodView',
      'add-to-cart': 'scAdd',
      'remove-from-cart': 'scRemove',
      'cart-view': 'scView;scOpen',
      'begin-checkout': 'scCheckout',
      purchase: 'purchase;purchase:A1',
    },
  },
  segment: {
    url: () => 'https://api.segment.io/v1/t',
    body: name => ({type: 'track', event: name, writeKey: 'k', anonymousId: 'a', properties: {}}),
    names: commerce,
  },
  rudderstack: {
    url: () => 'https://plane.rudderstack.com/v1/track',
    body: name => ({type: 'track', event: name, anonymousId: 'a', properties: {}}),
    names: commerce,
  },
  klaviyo: {
    url: name =>
      `https://a.klaviyo.com/api/track?data=${encodeURIComponent(base64({token: 't', event: name, properties: {}}))}`,
    names: {
      'page-view': '__activity__;Active on Site',
      'product-view': 'Viewed Product',
      'add-to-cart': 'Added to Cart',
      'begin-checkout': 'Started Checkout',
      purchase: 'Placed Order;Ordered Product',
      refund: 'Refunded Order',
      other: 'Fulfilled Order;Cancelled Order',
    },
  },
  'dynamic-yield': {
    url: name =>
      `https://async-px.dynamicyield.com/dpx?p=${encodeURIComponent(JSON.stringify({dyType: `${name}-v1`}))}`,
    names: {
      purchase: 'purchase',
      'add-to-cart': 'add-to-cart',
      'remove-from-cart': 'remove-from-cart',
      'cart-view': 'sync-cart',
      'sign-up': 'signup;newsletter-subscription',
      login: 'login',
      identify: 'identify',
      search: 'keyword-search',
      other: 'add-to-wishlist;promo-code-entered;change-attr;filter-items;sort-items',
    },
  },
  'rtb-house': {
    url: () => 'https://creativecdn.com/tags/v2?type=json',
    body: name => ({th: 'x', tags: [{eventType: name, offerIds: ['A']}]}),
    names: {
      'page-view': 'home',
      'list-view': 'category;listing',
      'product-view': 'offer',
      'add-to-cart': 'basketadd',
      'cart-view': 'basketstatus',
      'begin-checkout': 'startorder',
      purchase: 'conversion',
    },
  },
  monetate: {
    url: () => 'https://engine.monetate.net/api/engine/v1/decide/acme',
    body: name => ({events: [{eventType: `monetate:context:${name}`}]}),
    names: {
      'page-view': 'PageView',
      'list-view': 'ProductThumbnailView',
      'product-view': 'ProductDetailView',
      'cart-view': 'Cart',
      purchase: 'Purchase',
      other: 'IpAddress;CustomVariables',
    },
  },
  'universal-analytics, first generation': {
    url: name => `https://www.google-analytics.com/__utm.gif?utmac=UA-1-1&utmt=${name}&utmtid=O1`,
    names: {purchase: 'tran;item', 'page-view': '', other: 'var;social'},
  },
};

const rows = Object.entries(VENDORS).flatMap(([id, vendor]) =>
  Object.entries(vendor.names).flatMap(([event, names]) =>
    names.split(';').map(name => ({id: id.split(',')[0], name, event, vendor})),
  ),
);

describe("vendors' own event names", () => {
  it.each(rows)('$id: $name is $event', ({id, name, event, vendor}) => {
    const body = vendor.body?.(name);
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const [read] = decodeRequest(requestOf(vendor.url(name), text));
    expect(read).toMatchObject({decoder: id, event: {event}});
  });
});
