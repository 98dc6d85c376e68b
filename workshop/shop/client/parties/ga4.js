// Stand-in for gtag.js. Speaks the GA4 collect format: what all events of a hit share goes into the query; one
// event goes there too, several go into the body, one per line.
(() => {
  /** A shop may name a server of its own, which gets the hits instead. */
  let endpoint = '{{www.google-analytics.com}}/g/collect';
  const ID = new URL(document.currentScript.src).searchParams.get('id');
  const BATCH_MS = 300;
  const PAGE_LOAD = Math.floor(Math.random() * 1e9);
  const started = Date.now();
  let engagedSince = started;
  let hits = 0;
  let timer = 0;
  let waiting = [];
  let hints = {};
  /** Consent mode: what the shop said to begin with and since then, by purpose; null where it says nothing. */
  let consent = null;
  /** Digests of what the shop told of its customer. */
  let userData = '';
  let cookieless = '';

  function cookie(name) {
    return document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];
  }

  function keep(name, value) {
    // biome-ignore lint/suspicious/noDocumentCookie: analytics tags have no other way
    document.cookie = `${name}=${value}; path=/; max-age=63072000; SameSite=Lax`;
  }

  const isGranted = purpose => !consent || (consent.update[purpose] ?? consent.default[purpose]) !== 'denied';

  /** `G1`, then whether advertising and analytics may keep something. */
  const consentState = () =>
    consent && `G1${isGranted('ad_storage') ? 1 : 0}${isGranted('analytics_storage') ? 1 : 0}`;

  /** A letter for each purpose: what was said to begin with, and what has become of it. */
  function consentHistory() {
    const letter = purpose => {
      const before = consent.default[purpose];
      const after = consent.update[purpose];
      if (!after) return before === 'denied' ? 'p' : before === 'granted' ? 't' : 'l';
      if (before === 'denied') return after === 'denied' ? 'q' : 'r';
      if (before === 'granted') return after === 'denied' ? 'u' : 'v';
      return after === 'denied' ? 'm' : 'n';
    };
    const purposes = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
    const [ads, analytics, data, personal] = purposes.map(letter);
    return `13${ads}3${analytics}3${data}2${personal}5l1`;
  }

  async function digest(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(hash)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
  }

  const madeNumber = () => `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;

  function clientId() {
    if (!isGranted('analytics_storage')) {
      cookieless ||= madeNumber();
      return cookieless;
    }
    const known = cookie('_ga')?.split('.').slice(-2).join('.');
    if (known) return known;
    const made = madeNumber();
    keep('_ga', `GA1.1.${made}`);
    return made;
  }

  function session() {
    const name = `_ga_${ID.replace('G-', '')}`;
    const [, , id, count] = (cookie(name) ?? '').split('.');
    const now = Math.floor(Date.now() / 1000);
    const sid = id ?? String(now);
    if (isGranted('analytics_storage')) keep(name, `GS1.1.${sid}.${count ?? 1}.1.${now}.0.0.0`);
    return {sid, isNew: !id};
  }

  function shared() {
    const {sid, isNew} = session();
    hits++;
    return {
      v: '2',
      tid: ID,
      gtm: '45je5b51v9117231234za200',
      _p: PAGE_LOAD,
      gcs: consentState() ?? undefined,
      gcd: consent ? consentHistory() : '13l3l3l3l1l1',
      npa: '0',
      dma: '0',
      cid: clientId(),
      ul: navigator.language.toLowerCase(),
      sr: `${screen.width}x${screen.height}`,
      ...hints,
      are: '1',
      frm: '0',
      pscdl: isGranted('ad_storage') ? 'noapi' : 'denied',
      em: (isGranted('ad_user_data') && userData) || undefined,
      _s: hits,
      sid,
      sct: '1',
      seg: hits > 1 ? '1' : '0',
      dl: location.href,
      dr: document.referrer || undefined,
      dt: document.title,
      _nsi: isNew ? '1' : undefined,
      _fv: isNew && hits === 1 ? '1' : undefined,
    };
  }

  const ITEM_KEYS = {
    item_id: 'id',
    item_name: 'nm',
    item_brand: 'br',
    item_category: 'ca',
    item_variant: 'va',
    index: 'lp',
    price: 'pr',
    quantity: 'qt',
    coupon: 'cp',
  };

  function itemText(item) {
    const parts = Object.entries(item)
      .filter(([key, value]) => ITEM_KEYS[key] && value !== undefined)
      .map(([key, value]) => ITEM_KEYS[key] + String(value).replaceAll('~', '~~'));
    return parts.join('~');
  }

  function eventParams(name, values) {
    const {items = [], currency, transport_type: _, ...rest} = values;
    const params = {en: name, _ee: name === 'page_view' ? undefined : '1', cu: currency};
    items.forEach((item, index) => {
      params[`pr${index + 1}`] = itemText(item);
    });
    for (const [key, value] of Object.entries(rest)) {
      params[`${typeof value === 'number' ? 'epn' : 'ep'}.${key}`] = value;
    }
    if (hits > 0) {
      params._et = Date.now() - engagedSince;
      engagedSince = Date.now();
    }
    return params;
  }

  function encode(params) {
    return Object.entries(params)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&');
  }

  function post(url, body) {
    if (navigator.sendBeacon?.(url, body)) return;
    fetch(url, {method: 'POST', body, keepalive: true, mode: 'no-cors', credentials: 'include'}).catch(
      () => {},
    );
  }

  function flush() {
    clearTimeout(timer);
    timer = 0;
    const events = waiting;
    waiting = [];
    if (!events.length) return;
    const common = shared();
    const taken = {tfd: Date.now() - started};
    if (events.length === 1) post(`${endpoint}?${encode({...common, ...events[0], ...taken})}`, '');
    else post(`${endpoint}?${encode({...common, ...taken})}`, events.map(encode).join('\r\n'));
  }

  function onEvent(name, values = {}) {
    // Purchases are too dear to wait, and go alone.
    if (name === 'purchase') flush();
    const params = eventParams(name, values);
    if (values.transport_type === 'image') {
      new Image().src = `${endpoint}?${encode({...shared(), ...params})}`;
      return;
    }
    waiting.push(params);
    if (name === 'purchase') flush();
    else timer ||= setTimeout(flush, BATCH_MS);
  }

  function run([command, name, values]) {
    if (command === 'consent') {
      // What waits was measured under the consent of its time.
      flush();
      consent ??= {default: {}, update: {}};
      Object.assign(consent[name], values);
    }
    if (command === 'set' && name === 'user_data') {
      digest(values.email.trim().toLowerCase()).then(text => {
        userData = `tv.1~em.${text}`;
      });
    }
    if (command === 'config') {
      if (values?.server_container_url) endpoint = `${values.server_container_url}/g/collect`;
      onEvent('page_view');
    }
    if (command === 'event') onEvent(name, values);
  }

  function begin() {
    window.dataLayer ??= [];
    const queue = window.dataLayer;
    for (const entry of queue) run(entry);
    queue.push = (...entries) => {
      for (const entry of entries) run(entry);
      return Array.prototype.push.apply(queue, entries);
    };
    // A page that changes its address without loading is a new page view ("enhanced measurement").
    const pushState = history.pushState;
    history.pushState = function (...args) {
      flush();
      pushState.apply(this, args);
      onEvent('page_view');
    };
    addEventListener('pagehide', () => {
      if (Date.now() - engagedSince > 1000) waiting.push(eventParams('user_engagement', {}));
      flush();
    });
  }

  const agent = navigator.userAgentData;
  if (!agent) {
    begin();
    return;
  }
  const wanted = ['architecture', 'bitness', 'fullVersionList', 'model', 'platformVersion', 'wow64'];
  agent.getHighEntropyValues(wanted).then(found => {
    hints = {
      uaa: found.architecture,
      uab: found.bitness,
      uafvl: found.fullVersionList?.map(one => `${one.brand};${one.version}`).join('|'),
      uamb: found.mobile ? '1' : '0',
      uam: found.model,
      uap: found.platform,
      uapv: found.platformVersion,
      uaw: found.wow64 ? '1' : '0',
    };
    begin();
  }, begin);
})();
