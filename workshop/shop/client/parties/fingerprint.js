// Runs the fingerprinting library once per page load and sends what it found. Its own telemetry stays off.
(async () => {
  const agent = await window.FingerprintJS.load({monitoring: false});
  const result = await agent.get();
  const body = JSON.stringify({
    c: 'fernhill',
    url: location.href,
    cr: document.referrer,
    visitorId: result.visitorId,
    confidence: result.confidence.score,
    components: result.components,
  });
  const request = new XMLHttpRequest();
  request.open('POST', `{{api.fpjs.io}}/?ci=js/3.11.8&q=fernhill&ii=fingerprintjs-pro-cdn/3.11.8`);
  request.withCredentials = true;
  request.setRequestHeader('Content-Type', 'text/plain');
  request.send(body);
})();
