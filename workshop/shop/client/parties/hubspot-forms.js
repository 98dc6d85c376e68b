// Stand-in for embedded forms that send a multipart body.
addEventListener('fernhill:contact', ({detail: {email, phone, given_name}}) => {
  const body = new FormData();
  body.set('email', email);
  body.set('phone', phone);
  body.set('firstname', given_name);
  body.set('hs_context', new Blob([JSON.stringify({source: 'practice'})], {type: 'application/json'}));
  const url = '{{forms.hsforms.com}}/submissions/v3/public/submit/formsnext/multipart/25044170/contact';
  fetch(url, {method: 'POST', body}).catch(() => {});
});
