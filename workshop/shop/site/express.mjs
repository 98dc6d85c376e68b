// A second checkout, in one step: who shops and where to send it, then the payment company's own page. Its forms go
// where the shop's own forms often go, to other companies.

import {html} from '../lib/html.mjs';
import {input, sums} from './buy.mjs';
import {FIELDS} from './fields.mjs';
import {STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */

/** Fields of the express form, by the names that the scripts know them by in both languages. */
const WANTED = ['email', 'phone', 'given_name', 'family_name', 'street', 'postcode', 'city'];

/**
 * @param {Lang} lang
 * @param {import('./orders.mjs').Summary} summary
 * @param {string} order number that the order will have
 * @returns {import('./browse.mjs').Content}
 */
export function expressPage(lang, summary, order) {
  const t = STRINGS[lang];
  const {lines: _, ...known} = summary;
  const fields = FIELDS.en.filter(({name}) => WANTED.includes(name));
  return {
    title: t.express,
    body: html`<h1>${t.express}</h1>
<div class="columns"><div>
<form id="express-form" method="post">
<h2>${t.contact}</h2>
<div class="fields">${fields.map(input)}</div>
<button type="submit" id="save-contact">${t.toPayment}</button>
</form>
<form id="lead-form" method="post" target="lead-answer" hidden
  action="{{webto.salesforce.com}}/servlet/servlet.WebToLead?encoding=UTF-8">
<input type="hidden" name="oid" value="00D4417000practice">
<input type="hidden" name="lead_source" value="Express checkout">
${['first_name', 'last_name', 'email'].map(name => html`<input type="hidden" name="${name}">`)}
</form>
<iframe name="lead-answer" title="" hidden></iframe>
<form id="worldpay-form" method="post" action="{{secure.worldpay.com}}/wcc/purchase">
<input type="hidden" name="instId" value="1044170">
<input type="hidden" name="cartId" value="${order}">
<input type="hidden" name="amount" value="${summary.total.toFixed(2)}">
<input type="hidden" name="currency" value="${summary.currency}">
${['name', 'email', 'tel', 'postcode'].map(name => html`<input type="hidden" name="${name}">`)}
<button type="submit" id="to-worldpay" disabled>${t.toWorldpay}</button>
</form>
</div>
<aside aria-label="${t.total}">${sums(summary, lang)}</aside></div>`,
    facts: {kind: 'express', ...known, value: summary.total},
    tagSet: 'express',
    scripts: ['express.js'],
  };
}
