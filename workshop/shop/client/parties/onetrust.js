// Stand-in for a consent manager: a banner with two buttons, and the choice in two cookies.
(() => {
  const YEAR = 31536000;

  function keep(name, value) {
    // biome-ignore lint/suspicious/noDocumentCookie: a consent manager's script has no other way
    document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; SameSite=Lax`;
  }

  function choose(granted) {
    const flag = granted ? 1 : 0;
    const groups = `C0001:1,C0002:${flag},C0003:${flag},C0004:${flag}`;
    const stamp = encodeURIComponent(new Date().toString().replace(/ \(.*/, '')).replaceAll('%20', '+');
    keep(
      'OptanonConsent',
      `isGpcEnabled=0&datestamp=${stamp}&version=202509.1.0&interactionCount=1&groups=${encodeURIComponent(groups)}`,
    );
    keep(
      'euconsent-v2',
      granted ? 'CQbJ3wAQbJ3wAAcABBENCEFsAP_gAEPgACiQKxNX' : 'CQbJ3wAQbJ3wAAcABBENCEFgAAAAAEPgACiQAAAA',
    );
    dispatchEvent(new CustomEvent('fernhill:consent', {detail: {analytics: granted, marketing: granted}}));
  }

  function banner() {
    const box = document.createElement('section');
    box.id = 'onetrust-banner-sdk';
    const text = document.createElement('p');
    text.textContent = 'We and our partners use cookies to measure and to advertise.';
    box.append(text);
    for (const [id, label, granted] of [
      ['onetrust-reject-all-handler', 'Reject all', false],
      ['onetrust-accept-btn-handler', 'Accept all', true],
    ]) {
      const button = document.createElement('button');
      button.id = id;
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        box.remove();
        choose(granted);
      });
      box.append(button);
    }
    document.body.prepend(box);
  }

  if (!document.cookie.includes('OptanonConsent=')) {
    if (document.body) banner();
    else addEventListener('DOMContentLoaded', banner);
  }
})();
