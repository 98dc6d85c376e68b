// The shop without a server: what it and the companies would answer is made up in the page. Requests to the companies leave
// all the same, and reach whatever answers at their addresses.
(() => {
  const SLUG = 'static-slug';
  const send = window.fetch;
  const answer = value =>
    new Response(JSON.stringify(value), {headers: {'Content-Type': 'application/json'}});
  const facts = () => window.pageFacts;

  /** What each company's script must read from an answer so as to go on. */
  const FROM_COMPANIES = [
    [/\/v1\/payment_methods$/, () => ({id: 'pm_static', object: 'payment_method', card: {brand: 'visa'}})],
    [/\/api\/identity\/envelope$/, () => ({envelope: 'static'})],
    [/\/6$/, () => ({muid: 'static', guid: 'static', sid: 'static'})],
  ];

  const FROM_SHOP = {
    cart({slug, quantity}) {
      sessionStorage.setItem(SLUG, slug);
      return {count: quantity};
    },
    checkout(form) {
      const {kind: _, atPayment: __, contact: ___, signs: ____, member: _____, ...summary} = facts();
      const name = form.receiver ?? `${form.given_name} ${form.family_name}`;
      const contact = {email: form.email ?? form.mail, name, postcode: form.postcode ?? form.zip};
      return {summary: {...summary, total: summary.value}, contact};
    },
    pay: () => ({redirect: `${facts().base}/order/confirmed/${sessionStorage.getItem(SLUG)}/`}),
  };

  window.fetch = async (target, options) => {
    const url = new URL(target, location.href);
    const call = url.origin === location.origin && /^\/api\/(\w+)$/.exec(url.pathname)?.[1];
    if (call && FROM_SHOP[call]) return answer(FROM_SHOP[call](JSON.parse(options.body)));
    const made = FROM_COMPANIES.find(([path]) => path.test(url.pathname))?.[1];
    try {
      const real = await send(target, options);
      if (real.ok || !made) return real;
    } catch (error) {
      if (!made) throw error;
    }
    return answer(made());
  };

  // The cart and what follows are there once for each product.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const [, base, page] = /^((?:\/zh)?)\/(cart|checkout)\/?$/.exec(link?.getAttribute('href') ?? '') ?? [];
    const slug = sessionStorage.getItem(SLUG);
    if (!page) return;
    event.preventDefault();
    location.href = slug ? `${base}/${page}/${slug}/` : `${base}/`;
  });
})();
