// The shop's pages on which nothing is sold: account, about.

import {html} from '../lib/html.mjs';
import {STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/** @typedef {import('./browse.mjs').Content} Content */

/** @param {Lang} lang @param {boolean} signedIn @returns {Content} */
export function accountPage(lang, signedIn) {
  const t = STRINGS[lang];
  const form = html`<form id="login-form" method="post" class="narrow">
<div class="field"><label for="login-email">${lang === 'en' ? 'E-mail address' : '邮箱'}</label>
<input id="login-email" name="email" type="email" autocomplete="username" required></div>
<div class="field"><label for="login-password">${t.password}</label>
<input id="login-password" name="password" type="password" autocomplete="current-password" required></div>
<button type="submit">${t.signIn}</button>
</form>`;
  return {
    title: t.account,
    body: signedIn
      ? html`<h1>${t.account}</h1><p>${t.welcome}</p><p class="cue">${t.tier}</p>`
      : html`<h1>${t.login}</h1>${form}`,
    facts: {kind: 'account'},
  };
}

/**
 * The first step of the checkout of a shop that sells to members only: the account is made there.
 * @param {Lang} lang @returns {Content}
 */
export function memberPage(lang) {
  const t = STRINGS[lang];
  return {
    title: t.checkout,
    body: html`<h1>${t.checkout}</h1>
<h2>${t.register}</h2>
<p>${t.registerLead}</p>
<form id="register-form" method="post" class="narrow">
<div class="field"><label for="register-email">${lang === 'en' ? 'E-mail address' : '邮箱'}</label>
<input id="register-email" name="email" type="email" autocomplete="email" required></div>
<div class="field"><label for="register-password">${t.newPassword}</label>
<input id="register-password" name="password" type="password" autocomplete="new-password" required></div>
<button type="submit" id="register">${t.register}</button>
</form>`,
    facts: {kind: 'registration'},
  };
}

/** @param {Lang} lang @returns {Content} */
export function aboutPage(lang) {
  const text =
    lang === 'en'
      ? html`<p>Fernhill Goods began as a market stall under a railway arch, with four kinds of teapot and a
  borrowed till. We still know every maker by name, and we still mend what breaks.</p>
<p>The workshop is open on weekdays from ten to six. Come in, the kettle is usually on.</p>`
      : html`<p>蕨山杂货最初是铁路桥下的一个小摊，只有四种茶壶。我们至今认识每一位匠人，东西坏了也还替您修。</p>`;
  return {
    title: STRINGS[lang].about,
    body: html`<h1>${STRINGS[lang].about}</h1>${text}`,
    facts: {kind: 'about'},
  };
}
