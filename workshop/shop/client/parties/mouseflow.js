// Stand-in for a session tool that packs what it sends with lz-string, which stands above this text.
addEventListener('fernhill:contact', ({detail: {email, postcode}}) => {
  const text = JSON.stringify({
    fields: [
      {id: 'email', value: email},
      {id: 'postcode', value: postcode},
    ],
  });
  const body = LZString.compressToBase64(text);
  fetch('{{o2.mouseflow.com}}/events', {method: 'POST', body, mode: 'no-cors'}).catch(() => {});
});
