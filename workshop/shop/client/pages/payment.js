// The payment step. Card details stay in the processor's iframe; a wallet takes the whole tab away.
(() => {
  const facts = window.pageFacts;
  const form = document.getElementById('payment-form');
  const error = document.getElementById('pay-error');
  let processor = null;
  let frame = null;

  function loadProcessor() {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '{{js.stripe.com}}/v3/';
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  /** Asks which wallets the browser has. Browsers that know no such thing, or refuse it, change nothing. */
  function askForWallets() {
    try {
      const methods = [
        {
          supportedMethods: '{{google.com}}/pay',
          data: {
            environment: 'TEST',
            apiVersion: 2,
            apiVersionMinor: 0,
            merchantInfo: {merchantName: 'Fernhill Goods'},
            allowedPaymentMethods: [
              {type: 'CARD', parameters: {allowedAuthMethods: ['PAN_ONLY'], allowedCardNetworks: ['VISA']}},
            ],
          },
        },
        {supportedMethods: '{{www.alipay.com}}/webpay'},
      ];
      const amount = {currency: facts.currency, value: facts.value.toFixed(2)};
      const request = new PaymentRequest(methods, {total: {label: 'Fernhill Goods', amount}});
      request.canMakePayment().catch(() => {});
    } catch {
      // Not offered here.
    }
  }

  function goToGateway({action, fields}) {
    const gateway = document.createElement('form');
    gateway.method = 'get';
    gateway.action = action;
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      gateway.append(field);
    }
    document.body.append(gateway);
    gateway.submit();
  }

  async function pay(details) {
    const body = JSON.stringify({...details, lang: facts.lang});
    const headers = {'Content-Type': 'application/json'};
    const answer = await fetch('/api/pay', {method: 'POST', headers, body});
    const {redirect, gateway} = await answer.json();
    if (gateway) goToGateway(gateway);
    else if (redirect) location.href = redirect;
    else throw new Error('refused');
  }

  form.addEventListener('change', () => {
    document.getElementById('card-element').hidden = form.elements.method.value !== 'card';
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    error.textContent = '';
    const method = form.elements.method.value;
    window.tell('paying', {method});
    try {
      const token = method === 'card' ? await processor.createPaymentMethod(frame, facts.contact) : null;
      await pay({method, payment_method: token?.id});
    } catch (problem) {
      error.textContent = `${error.dataset.text} ${problem.message ?? ''}`;
    }
  });

  /** Called when the payment step is shown. */
  window.startPayment = async () => {
    if (processor) return;
    askForWallets();
    await loadProcessor();
    processor = window.Stripe('pk_test_practice_fernhill');
    frame = processor.card('#card-element');
  };
})();
