// Stand-in for a universal identifier: keeps a number in a cookie of the shop's, and tells it to others by pictures,
// once as it is and once as a digest. Another picture has two advertisers match their own numbers.
(async () => {
  const known = document.cookie.match(/(?:^|; )id5id=([^;]*)/)?.[1];
  const id = known ?? `ID5-${crypto.randomUUID().replaceAll('-', '')}`;
  // biome-ignore lint/suspicious/noDocumentCookie: a tag has no other way
  if (!known) document.cookie = `id5id=${id}; path=/; max-age=7776000; SameSite=Lax`;

  const show = url => {
    new Image().src = url;
  };
  show('{{cm.g.doubleclick.net}}/pixel?google_nid=practice&google_cm');
  show(`{{ib.adnxs.com}}/setuid?entity=315&code=${id}`);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(id));
  const digest = [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  show(`{{match.adsrvr.org}}/track/cmf/generic?ttd_pid=practice&ttd_puid=${digest}`);
})();
