// Stand-in for an anti-fraud beacon: the device at once, then how pointer and keyboard were used.
(() => {
  const source = new URL(document.currentScript.src).searchParams;
  const shop = source.get('shop');
  const session = source.get('sid');
  const started = Date.now();
  const handling = {
    moves: 0,
    distance: 0,
    clicks: 0,
    scrolls: 0,
    keys: 0,
    pastes: 0,
    corrections: 0,
    gaps: [],
  };
  let lastKey = 0;
  let lastPoint = null;

  function cookieId() {
    const known = localStorage.getItem('rCookie');
    if (known) return known;
    const made = crypto.randomUUID().replaceAll('-', '').slice(0, 20) + Date.now().toString(36);
    localStorage.setItem('rCookie', made);
    return made;
  }

  function device() {
    const canvas = document.createElement('canvas').getContext('webgl');
    const info = canvas?.getExtension('WEBGL_debug_renderer_info');
    return {
      user_agent: navigator.userAgent,
      lang: navigator.language,
      languages: navigator.languages.join(','),
      hardware_concurrency: navigator.hardwareConcurrency,
      device_memory: navigator.deviceMemory,
      resolution: `${screen.width}x${screen.height}`,
      pixel_ratio: devicePixelRatio,
      color_depth: screen.colorDepth,
      touch_points: navigator.maxTouchPoints,
      timezone_offset: new Date().getTimezoneOffset(),
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      gpu: info ? canvas.getParameter(info.UNMASKED_RENDERER_WEBGL) : null,
      connection: navigator.connection?.effectiveType,
      webdriver: navigator.webdriver,
      history_length: history.length,
    };
  }

  function send(stage) {
    const body = JSON.stringify({
      shop,
      cart_id: session,
      session_id: session,
      cookie_id: cookieId(),
      page_url: location.href,
      referrer: document.referrer,
      stage,
      time_on_page: Date.now() - started,
      device: device(),
      behavior: {...handling, gaps: handling.gaps.slice(-50)},
    });
    navigator.sendBeacon('{{c.riskified.com}}/v2/client_infos', body);
  }

  addEventListener('pointermove', event => {
    handling.moves++;
    if (lastPoint) handling.distance += Math.hypot(event.x - lastPoint.x, event.y - lastPoint.y);
    lastPoint = {x: event.x, y: event.y};
  });
  addEventListener('click', () => handling.clicks++, true);
  addEventListener('scroll', () => handling.scrolls++, {passive: true});
  addEventListener('paste', () => handling.pastes++, true);
  addEventListener(
    'keydown',
    event => {
      handling.keys++;
      if (event.key === 'Backspace' || event.key === 'Delete') handling.corrections++;
      if (lastKey) handling.gaps.push(Math.round(event.timeStamp - lastKey));
      lastKey = event.timeStamp;
    },
    true,
  );

  const query = new URLSearchParams({t: started, c: cookieId(), a: session, o: shop, rt: document.referrer});
  new Image().src = `{{img.riskified.com}}/img/image-l.gif?${query}`;
  send('load');
  addEventListener('pagehide', () => send('leave'));
})();
