// Stand-in for a tracker that identifies a contact by a picture: parameters inside a parameter of its address.
addEventListener('fernhill:contact', ({detail: {email}}) => {
  const query = new URLSearchParams({k: '17', a: '25044170', i: `email=${encodeURIComponent(email)}`});
  document.createElement('img').setAttribute('src', `{{track.hubspot.com}}/__ptq.gif?${query}`);
});
