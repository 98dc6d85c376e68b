// Stand-in for a session recorder's wrapper around rrweb: collects events and pushes them every two seconds.
(() => {
  const ENDPOINT = '{{pub.highlight.io}}/';
  const EVERY_MS = 2000;
  /** A tab left open must not fill the shop's memory. */
  const MOST_PUSHES = 60;
  const sessionId = sessionStorage.getItem('sessionSecureID') ?? crypto.randomUUID().replaceAll('-', '');
  sessionStorage.setItem('sessionSecureID', sessionId);
  let waiting = [];
  let pushes = 0;

  function call(operationName, variables) {
    return JSON.stringify({operationName, variables: {session_secure_id: sessionId, ...variables}});
  }

  function post(body) {
    const options = {method: 'POST', body, headers: {'Content-Type': 'text/plain'}, credentials: 'include'};
    fetch(ENDPOINT, options).catch(() => {});
  }

  function push(leaving) {
    if (!waiting.length || pushes >= MOST_PUSHES) return;
    pushes++;
    const body = call('PushPayload', {
      payload_id: String(pushes),
      events: {events: waiting},
      messages: '[]',
      resources: '[]',
      errors: [],
      is_beacon: leaving,
    });
    waiting = [];
    // Browsers refuse beacons above 64 KiB; what does not fit is lost, as it is for the real ones.
    if (leaving) navigator.sendBeacon(ENDPOINT, body);
    else post(body);
  }

  post(
    call('initializeSession', {
      organization_verbose_id: 'fernhill',
      enable_strict_privacy: false,
      clientVersion: '9.19.5',
      clientConfig: JSON.stringify({url: location.href, language: navigator.language}),
      environment: 'production',
    }),
  );
  window.rrweb.record({
    emit: event => waiting.push(event),
    maskAllInputs: false,
    maskInputOptions: {password: true},
    sampling: {mousemove: 50, scroll: 150},
  });
  setInterval(() => push(false), EVERY_MS);
  addEventListener('pagehide', () => push(true));
})();
