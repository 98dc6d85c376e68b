// Inside the card iframe: formats what is typed and turns it into a token when the page asks.
(() => {
  const field = name => document.querySelector(`input[name="${name}"]`);
  const digits = name => field(name).value.replace(/\D/g, '');

  field('cardnumber').addEventListener('input', ({target}) => {
    target.value = digits('cardnumber')
      .slice(0, 19)
      .replace(/(.{4})(?=.)/g, '$1 ');
  });
  field('exp-date').addEventListener('input', ({target}) => {
    target.value = digits('exp-date')
      .slice(0, 4)
      .replace(/^(\d\d)(\d)/, '$1 / $2');
  });
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());

  async function tokenise({key, billing, ids, referrer, timeOnPage}) {
    const form = new URLSearchParams({
      type: 'card',
      'billing_details[name]': billing.name,
      'billing_details[email]': billing.email,
      'billing_details[address][postal_code]': billing.postcode,
      'card[number]': digits('cardnumber'),
      'card[cvc]': digits('cvc'),
      'card[exp_month]': digits('exp-date').slice(0, 2),
      'card[exp_year]': digits('exp-date').slice(2),
      guid: ids.guid,
      muid: ids.muid,
      sid: ids.sid,
      pasted_fields: 'na',
      payment_user_agent: 'stripe.js/practice; stripe-js-v3/practice; card-element',
      referrer,
      time_on_page: timeOnPage,
      key,
    });
    const answer = await fetch('{{api.stripe.com}}/v1/payment_methods', {method: 'POST', body: form});
    return answer.json();
  }

  addEventListener('message', async ({data, ports}) => {
    if (!data?.key || !ports[0]) return;
    const complete =
      digits('cardnumber').length >= 15 && digits('exp-date').length === 4 && digits('cvc').length >= 3;
    if (!complete) ports[0].postMessage({error: 'Your card details are incomplete.'});
    else ports[0].postMessage(await tokenise(data));
  });
})();
