// What the shop tells its tags of a person who is signed in, and that they have just made an account.
(() => {
  const {member} = window.pageFacts;
  if (!member) return;
  gtag('set', 'user_data', {email: member.email});
  // The tag makes its digests first.
  setTimeout(() => {
    if (member.isNew) {
      gtag('event', 'sign_up', {method: 'password'});
      fbq('track', 'CompleteRegistration', {status: true});
    }
    gtag('event', 'login', {method: 'password'});
  }, 50);
})();
