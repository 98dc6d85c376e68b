// The contact step: sends what was filled in to the shop, then moves on to payment in the same document.
(() => {
  const facts = window.pageFacts;
  const form = document.getElementById('contact-form');
  const extra = document.getElementById('delivery-extra');

  function showDeliveryNote() {
    if (extra.childElementCount) return;
    const label = document.createElement('label');
    label.htmlFor = 'f-delivery-note';
    label.textContent = extra.dataset.label;
    const note = document.createElement('textarea');
    note.id = 'f-delivery-note';
    note.name = 'delivery_note';
    note.rows = 2;
    extra.append(label, note);
  }

  function showSums(summary) {
    const amount = value => `${facts.signs} ${value.toFixed(2)}`;
    const values = document.querySelectorAll('#sums dd');
    values[values.length - 2].textContent = amount(summary.delivery);
    values[values.length - 1].textContent = amount(summary.total);
    if (summary.coupon && values.length === 3) {
      const name = document.createElement('dt');
      name.textContent = summary.coupon;
      const value = document.createElement('dd');
      value.textContent = `−${amount(summary.discount)}`;
      values[0].after(name, value);
    }
    document.getElementById('pay-amount').textContent = amount(summary.total);
  }

  function showPayment(summary, contact) {
    Object.assign(facts, summary, {value: summary.total, contact});
    document.getElementById('contact-step').hidden = true;
    document.getElementById('payment-step').hidden = false;
    showSums(summary);
    window.startPayment();
  }

  form.addEventListener('change', ({target}) => {
    if (target.name === 'delivery') showDeliveryNote();
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    window.tell('contact');
    // Who looks after the loyalty programme is told who the member is.
    if (facts.loyalty)
      dispatchEvent(new CustomEvent('fernhill:contact', {detail: Object.fromEntries(new FormData(form))}));
    const body = JSON.stringify({...Object.fromEntries(new FormData(form)), lang: facts.lang});
    const headers = {'Content-Type': 'application/json'};
    const answer = await fetch('/api/checkout', {method: 'POST', headers, body});
    const {summary, contact} = await answer.json();
    history.pushState({step: 'payment'}, '', `${facts.base}/checkout/payment`);
    showPayment(summary, contact);
    window.tell('shipping');
  });

  addEventListener('popstate', () => {
    const atPayment = location.pathname.endsWith('/payment');
    document.getElementById('contact-step').hidden = atPayment;
    document.getElementById('payment-step').hidden = !atPayment;
  });

  if (facts.atPayment) addEventListener('DOMContentLoaded', () => showPayment({...facts}, facts.contact));
})();
