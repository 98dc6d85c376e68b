// Stand-in for an advertiser's tag with a consent mode: without consent a bare ping, with it visitor and page as well.
(() => {
  const number = () => crypto.randomUUID().replaceAll('-', '');

  function tell(name, granted) {
    const query = new URLSearchParams({ti: '17004417', Ver: '2', evt: name, asc: granted ? 'G' : 'D'});
    if (granted) {
      const page = {
        mid: crypto.randomUUID(),
        sid: number(),
        vid: number(),
        p: location.href,
        tl: document.title,
      };
      for (const [key, value] of Object.entries(page)) query.set(key, value);
    }
    new Image().src = `{{bat.bing.com}}/action/0?${query}`;
  }

  tell('pageLoad', false);
  addEventListener('fernhill:consent', ({detail}) => tell('consent', detail.marketing));
})();
