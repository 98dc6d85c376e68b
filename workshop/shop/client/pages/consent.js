// The shop's side of the consent banner, in a workshop: tags that want consent wait as text until it is given, in this
// visit or one before. Google's tag runs either way and is told of the choice, as its consent mode has it.
(() => {
  const isGranted = () => /OptanonConsent=[^;]*C0004%3A1/.test(document.cookie);

  function tellGoogle() {
    const word = 'granted';
    gtag('consent', 'update', {
      ad_storage: word,
      analytics_storage: word,
      ad_user_data: word,
      ad_personalization: word,
    });
  }

  function letIn() {
    for (const waiting of document.querySelectorAll('script[type="text/plain"][data-src]')) {
      const script = document.createElement('script');
      script.src = waiting.dataset.src;
      const {ready} = waiting.dataset;
      if (ready) script.addEventListener('load', () => window[ready]());
      waiting.replaceWith(script);
    }
  }

  if (isGranted()) tellGoogle();
  addEventListener('DOMContentLoaded', () => {
    if (isGranted()) letIn();
  });
  addEventListener('fernhill:consent', ({detail: {marketing}}) => {
    if (!marketing) return;
    tellGoogle();
    letIn();
  });
})();
