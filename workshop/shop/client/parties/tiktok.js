// Stand-in for an advertiser's pixel with advanced matching: SHA-256 of the address and of the number in E.164.
(() => {
  async function sha256(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  }

  async function match({email, phone, stage}) {
    const user = {
      email: await sha256(email.trim().toLowerCase()),
      phone_number: await sha256(phone.replace(/[^+\d]/g, '')),
    };
    const event = stage === 'left' ? 'InitiateCheckout' : 'SubmitForm';
    const body = JSON.stringify({event, context: {pixel: {code: 'C4FERNHILL'}, user}});
    await fetch('{{analytics.tiktok.com}}/api/v2/pixel', {method: 'POST', body, mode: 'no-cors'});
  }

  addEventListener('fernhill:contact', ({detail}) => match(detail).catch(() => {}));
})();
