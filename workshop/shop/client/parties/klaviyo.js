// Stand-in for an e-mail marketer's tag: the profile as it is, with the loyalty card where the shop asks for one.
addEventListener('fernhill:contact', ({detail}) => {
  const {email = detail.mail, phone = detail.mobile, given_name, family_name, loyalty_card} = detail;
  const attributes = {
    email,
    phone_number: phone,
    first_name: given_name,
    last_name: family_name,
    ...(loyalty_card ? {properties: {loyalty_card}} : {}),
  };
  const body = JSON.stringify({data: {type: 'profile', attributes}});
  const headers = {'Content-Type': 'application/json'};
  fetch('{{a.klaviyo.com}}/client/profiles/?company_id=FernHi', {method: 'POST', headers, body}).catch(
    () => {},
  );
});
