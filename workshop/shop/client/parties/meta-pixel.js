// Stand-in for fbevents.js. Events go to /tr/ as an image, or as a multipart form when they would make a long
// address. Automatic advanced matching reads the page's forms and adds hashes of what it recognises (`udff`).
(() => {
  const ENDPOINT = '{{www.facebook.com}}/tr/';
  const LONGEST_ADDRESS = 2000;
  /** Recognised by the field's name or type, then normalised before hashing. */
  const FIELDS = [
    {key: 'em', name: /mail/i, type: 'email', clean: text => text.trim().toLowerCase()},
    {key: 'ph', name: /phone|mobile|tel/i, type: 'tel', clean: text => text.replace(/\D/g, '')},
    {key: 'fn', name: /given|first/i, clean: text => text.trim().toLowerCase()},
    {key: 'ln', name: /family|last/i, clean: text => text.trim().toLowerCase()},
    {key: 'ct', name: /city/i, clean: text => text.toLowerCase().replace(/[^\p{L}]/gu, '')},
    {key: 'zp', name: /zip|post/i, clean: text => text.toLowerCase().replace(/\s/g, '')},
  ];
  const MEMORY = '_fbam';
  let pixelId = '';
  let order = 0;
  let matching = JSON.parse(sessionStorage.getItem(MEMORY) ?? '{}');

  function browserId() {
    const known = document.cookie.match(/(?:^|; )_fbp=([^;]*)/)?.[1];
    if (known) return known;
    const made = `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e18)}`;
    // biome-ignore lint/suspicious/noDocumentCookie: a pixel has no other way
    document.cookie = `_fbp=${made}; path=/; max-age=7776000; SameSite=Lax`;
    return made;
  }

  async function sha256(text) {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  }

  async function readForms() {
    const found = {};
    for (const input of document.querySelectorAll('form input')) {
      const field = FIELDS.find(one => (one.type && one.type === input.type) || one.name.test(input.name));
      const value = field?.clean(input.value);
      if (value) found[field.key] = await sha256(value);
    }
    matching = {...matching, ...found};
    sessionStorage.setItem(MEMORY, JSON.stringify(matching));
  }

  function params(name, data, options) {
    const list = {
      id: pixelId,
      ev: name,
      dl: location.href,
      rl: document.referrer,
      if: String(window !== window.top),
      ts: Date.now(),
    };
    for (const [key, value] of Object.entries(data)) {
      list[`cd[${key}]`] = typeof value === 'object' ? JSON.stringify(value) : value;
    }
    list.sw = screen.width;
    list.sh = screen.height;
    for (const [key, value] of Object.entries(matching)) list[`udff[${key}]`] = value;
    return {
      ...list,
      v: '2.9.179',
      r: 'stable',
      ec: order++,
      o: '4126',
      fbp: browserId(),
      ler: 'empty',
      it: Date.now(),
      coo: 'false',
      ...(options.eventID ? {eid: options.eventID} : {}),
    };
  }

  function send(list) {
    const query = new URLSearchParams(list);
    const address = `${ENDPOINT}?${query}&rqm=GET`;
    if (address.length <= LONGEST_ADDRESS && list.ev !== 'Purchase') {
      new Image().src = address;
      return;
    }
    const form = new FormData();
    for (const [key, value] of query) form.append(key, value);
    form.append('rqm', 'SB');
    navigator.sendBeacon(ENDPOINT, form);
  }

  function onButton(button) {
    const form = button.closest('form');
    const fields = [...(form?.querySelectorAll('input, select, textarea') ?? [])].map(field => ({
      id: field.id,
      name: field.name,
      tag: field.localName,
      inputType: field.type,
      valueMeaning: field.value ? undefined : 'empty',
    }));
    const looks = {
      classList: button.className,
      id: button.id,
      innerText: button.textContent,
      tag: button.localName,
    };
    send(
      params(
        'SubscribedButtonClick',
        {
          buttonFeatures: looks,
          buttonText: button.textContent.trim(),
          formFeatures: fields,
          pageFeatures: {title: document.title},
        },
        {},
      ),
    );
  }

  /** One after another, so that an event which needs hashes goes out after they are made. */
  let turn = Promise.resolve();

  function run([command, name, data = {}, options = {}]) {
    if (command === 'init') {
      pixelId = name;
      turn = turn.then(readForms);
    }
    if (command === 'track') {
      turn = turn.then(readForms).then(() => send(params(name, data, options)));
    }
    return turn;
  }

  window.fbq.callMethod = (...args) => run(args);
  for (const args of window.fbq.queue) run(args);
  document.addEventListener('change', () => readForms(), true);
  document.addEventListener(
    'click',
    event => {
      const button = event.target.closest?.('button, input[type=submit]');
      if (button) onButton(button);
    },
    true,
  );
})();
