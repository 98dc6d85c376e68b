// Stand-in for on-site messaging: fills `<klarna-placement>` and reports the amount on view.
(() => {
  const clientId = document.currentScript.dataset.clientId;
  for (const placement of document.querySelectorAll('klarna-placement')) {
    const {purchaseAmount, locale} = placement.dataset;
    const badge = new Image(66, 24);
    badge.src = '{{x.klarnacdn.net}}/ui/practice/badge.svg';
    badge.alt = '';
    const words = document.createElement('span');
    const part = (purchaseAmount / 300).toFixed(2);
    words.textContent = placement.dataset.text.replace('{part}', part);
    placement.append(badge, words);
    const query = new URLSearchParams({purchase_amount: purchaseAmount, locale, client_id: clientId});
    fetch(`{{eu.klarnaevt.com}}/v1/osm/impression?${query}`).catch(() => {});
  }
})();
