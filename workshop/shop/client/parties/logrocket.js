// Stand-in for a session recorder that lets the browser compress what it sends.
addEventListener('fernhill:contact', async ({detail: {email, phone}}) => {
  const events = [
    {type: 'lr.input', selector: '#f-email', value: email},
    {type: 'lr.input', selector: '#f-phone', value: phone},
  ];
  const stream = new Blob([JSON.stringify({a: 'fernhill/shop', events})])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  const body = await new Response(stream).arrayBuffer();
  const headers = {'Content-Type': 'application/octet-stream'};
  fetch('{{r.lr-in-prod.com}}/i?a=fernhill%2Fshop&r=6-practice', {method: 'POST', headers, body}).catch(
    () => {},
  );
});
