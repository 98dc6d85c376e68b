// Stand-in for a web SDK that sends its events as beacons with a Blob for a body, one after the other.
(() => {
  const URL = '{{edge.adobedc.net}}/ee/v1/collect?configId=5d1f0b2c-practice';

  function tell(namespace, id, stage) {
    const eventType = stage === 'left' ? 'commerce.checkouts' : 'web.formFilledOut';
    const events = [{xdm: {eventType, identityMap: {[namespace]: [{id}]}}}];
    navigator.sendBeacon(URL, new Blob([JSON.stringify({events})], {type: 'text/plain; charset=UTF-8'}));
  }

  addEventListener('fernhill:contact', ({detail: {email, phone, stage}}) => {
    tell('Email', email, stage);
    tell('Phone', phone, stage);
  });
})();
