// Stand-in for an identity script: hashes an e-mail address when its field is left, before anything is submitted.
(() => {
  const sent = new Set();

  async function sha256(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  }

  async function take(event) {
    const field = event.composedPath()[0];
    if (!field.matches?.('input[type=email], input[name*=mail]')) return;
    const address = field.value.trim().toLowerCase();
    if (!/^\S+@\S+\.\S+$/.test(address) || sent.has(address)) return;
    sent.add(address);
    const query = new URLSearchParams({pid: '13788', it: '4', iv: await sha256(address)});
    const options = {credentials: 'include'};
    const answer = await fetch(`{{api.rlcdn.com}}/api/identity/envelope?${query}`, options);
    const {envelope} = await answer.json();
    localStorage.setItem('_lr_env', btoa(JSON.stringify({envelope})));
  }

  const quietly = event => take(event).catch(() => {});
  document.addEventListener('change', quietly, true);
  document.addEventListener('focusout', quietly, true);
})();
