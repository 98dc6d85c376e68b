// What the shop itself tells its tags about a page and a purchase. The other scripts call `tell`.
(() => {
  const facts = JSON.parse(document.getElementById('page-facts').textContent);
  window.pageFacts = facts;

  function forAnalytics(more = {}) {
    const {items, currency, value} = facts;
    return {currency, value, items, ...more};
  }

  function forPixel(more = {}) {
    const {items = [], currency, value, kind} = facts;
    return {
      value,
      currency,
      content_ids: items.map(item => item.item_id),
      content_name: items.map(item => item.item_name).join(', '),
      content_category: [...new Set(items.map(item => item.item_category))].join(', '),
      content_type: 'product',
      contents: items.map(item => ({id: item.item_id, quantity: item.quantity, item_price: item.price})),
      ...(kind === 'product' ? {} : {num_items: items.reduce((sum, item) => sum + item.quantity, 0)}),
      ...more,
    };
  }

  const TELL = {
    list: () =>
      gtag('event', 'view_item_list', {
        item_list_name: facts.list,
        items: facts.items,
        currency: facts.currency,
      }),
    search() {
      gtag('event', 'search', {search_term: facts.query});
      gtag('event', 'view_item_list', {
        item_list_name: 'search',
        items: facts.items,
        currency: facts.currency,
      });
      fbq('track', 'Search', {
        search_string: facts.query,
        content_ids: facts.items.map(item => item.item_id),
      });
    },
    product() {
      gtag('event', 'view_item', forAnalytics());
      fbq('track', 'ViewContent', forPixel());
    },
    cart: () => facts.items.length && gtag('event', 'view_cart', forAnalytics()),
    checkout: () => facts.atPayment || gtag('event', 'begin_checkout', forAnalytics()),
    confirmation() {
      // A reload must not count the order twice.
      if (sessionStorage.getItem('counted') === facts.order) return;
      sessionStorage.setItem('counted', facts.order);
      const {order, delivery, coupon} = facts;
      gtag('event', 'purchase', forAnalytics({transaction_id: order, shipping: delivery, coupon}));
      fbq('track', 'Purchase', forPixel({order_id: order}), {eventID: order});
    },
    'add-to-cart'({quantity}) {
      const items = facts.items.map(item => ({...item, quantity}));
      const value = facts.value * quantity;
      gtag('event', 'add_to_cart', forAnalytics({items, value, transport_type: 'image'}));
      fbq('track', 'AddToCart', forPixel({value, num_items: quantity}));
    },
    contact: () => fbq('track', 'InitiateCheckout', forPixel()),
    shipping: () =>
      gtag('event', 'add_shipping_info', forAnalytics({shipping_tier: facts.way, coupon: facts.coupon})),
    paying({method}) {
      gtag('event', 'add_payment_info', forAnalytics({payment_type: method, coupon: facts.coupon}));
      fbq('track', 'AddPaymentInfo', forPixel({payment_type: method}));
    },
  };

  /** Tells the tags that something happened. */
  window.tell = (what, details) => TELL[what]?.(details);
  window.tell(facts.kind);
})();
