// The express checkout: tells its tags of the contact twice, when the form was filled in and again once it was sent,
// and gives it to the companies behind the page's own forms.
(() => {
  const facts = JSON.parse(document.getElementById('page-facts').textContent);
  const form = document.getElementById('express-form');
  const lead = document.getElementById('lead-form');
  const payment = document.getElementById('worldpay-form');
  let isLeft = false;

  const contact = () => Object.fromEntries(new FormData(form));
  const commerce = () => ({currency: facts.currency, value: facts.value, items: facts.items});

  function fill(target, values) {
    for (const [name, value] of Object.entries(values)) target.elements[name].value = value;
  }

  /** @param stage `left`: the last field was left; `saved`: the form was sent. */
  function announce(stage) {
    const detail = {...contact(), stage};
    dispatchEvent(new CustomEvent('fernhill:contact', {detail}));
    fill(lead, {first_name: detail.given_name, last_name: detail.family_name, email: detail.email});
    lead.submit();
  }

  form.addEventListener('change', () => {
    if (isLeft || !form.checkValidity()) return;
    isLeft = true;
    announce('left');
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const {email, given_name, family_name, phone, postcode} = contact();
    const body = JSON.stringify({...contact(), lang: facts.lang});
    await fetch('/api/checkout', {method: 'POST', headers: {'Content-Type': 'application/json'}, body});
    gtag('set', 'user_data', {email});
    announce('saved');
    fill(payment, {name: `${given_name} ${family_name}`, email, tel: phone, postcode});
    document.getElementById('to-worldpay').disabled = false;
    // The tag makes its digests first.
    setTimeout(() => gtag('event', 'add_shipping_info', {...commerce(), shipping_tier: 'standard'}), 50);
  });

  addEventListener('fernhill:consent', ({detail: {analytics, marketing}}) => {
    const word = granted => (granted ? 'granted' : 'denied');
    gtag('consent', 'update', {
      ad_storage: word(marketing),
      analytics_storage: word(analytics),
      ad_user_data: word(marketing),
      ad_personalization: word(marketing),
    });
    gtag('event', 'begin_checkout', commerce());
  });
})();
