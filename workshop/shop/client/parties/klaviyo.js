// Stand-in for an e-mail marketer's tag: the profile as it is.
addEventListener('fernhill:contact', ({detail: {email, phone, given_name, family_name}}) => {
  const attributes = {email, phone_number: phone, first_name: given_name, last_name: family_name};
  const body = JSON.stringify({data: {type: 'profile', attributes}});
  const headers = {'Content-Type': 'application/json'};
  fetch('{{a.klaviyo.com}}/client/profiles/?company_id=FernHi', {method: 'POST', headers, body}).catch(
    () => {},
  );
});
