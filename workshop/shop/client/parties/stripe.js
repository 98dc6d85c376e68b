// Stand-in for a card processor's page script: `Stripe(key).card(selector)` mounts the card iframe, and
// `createPaymentMethod` asks it for a token. The card's digits never enter this page.
(() => {
  const ORIGIN = '{{js.stripe.com}}';
  const started = Date.now();
  let ids = {guid: 'NA', muid: 'NA', sid: 'NA'};

  function keep(name, value, seconds) {
    // biome-ignore lint/suspicious/noDocumentCookie: a processor's script has no other way
    document.cookie = `${name}=${value}; path=/; max-age=${seconds}; SameSite=Strict`;
  }

  async function reportDevice() {
    const about = {
      v2: 1,
      url: location.href,
      title: document.title,
      referrer: document.referrer,
      lang: navigator.language,
      platform: navigator.platform,
      agent: navigator.userAgent,
      screen: `${screen.width}w_${screen.height}h_${screen.colorDepth}d_${devicePixelRatio}r`,
      offset: new Date().getTimezoneOffset(),
      cores: navigator.hardwareConcurrency,
      touch: navigator.maxTouchPoints,
      timeOnPage: Date.now() - started,
    };
    const body = btoa(unescape(encodeURIComponent(JSON.stringify(about))));
    const headers = {'Content-Type': 'text/plain;charset=UTF-8'};
    const answer = await fetch('{{m.stripe.com}}/6', {method: 'POST', body, headers, credentials: 'include'});
    ids = await answer.json();
    keep('__stripe_mid', ids.muid, 31536000);
    keep('__stripe_sid', ids.sid, 1800);
  }

  function mount(key, selector) {
    const frame = document.createElement('iframe');
    const query = new URLSearchParams({
      wait: 'false',
      locale: document.documentElement.lang,
      apiKey: key,
      referrer: location.href,
      controllerId: `__privateStripeController${Math.floor(Math.random() * 1e4)}`,
    });
    frame.src = `${ORIGIN}/v3/elements-inner-card.html?${query}`;
    frame.title = 'Secure card payment input frame';
    frame.name = `__privateStripeFrame${Math.floor(Math.random() * 1e4)}`;
    frame.allow = 'payment *';
    document.querySelector(selector).append(frame);
    return frame;
  }

  function ask(frame, message) {
    return new Promise((resolve, reject) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = ({data}) => (data.id ? resolve(data) : reject(new Error(data.error)));
      frame.contentWindow.postMessage(message, ORIGIN, [channel.port2]);
    });
  }

  window.Stripe = key => {
    reportDevice().catch(() => {});
    return {
      /** Mounts the card fields. */
      card: selector => mount(key, selector),
      /** Resolves to a payment method, or rejects with what is wrong with the card. */
      createPaymentMethod: (frame, billing) =>
        ask(frame, {key, billing, ids, referrer: location.origin, timeOnPage: Date.now() - started}),
    };
  };
})();
