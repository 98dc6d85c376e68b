// The pages on which things are bought: cart, checkout with its payment step, confirmation.

import {html} from '../lib/html.mjs';
import {picture} from './browse.mjs';
import {fieldsOf} from './fields.mjs';
import {LOCALES, money, STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/** @typedef {import('./orders.mjs').Summary} Summary */
/** @typedef {import('./browse.mjs').Content} Content */

/** @param {Summary} summary @param {Lang} lang */
export function sums(summary, lang) {
  const t = STRINGS[lang];
  return html`<dl class="sums">
<dt>${t.subtotal}</dt><dd>${money(summary.goods, lang)}</dd>
${summary.coupon && html`<dt>${t.discount} ${summary.coupon}</dt><dd>−${money(summary.discount, lang)}</dd>`}
<dt>${t.delivery}</dt><dd>${money(summary.delivery, lang)}</dd>
<dt class="total">${t.total}</dt><dd class="total">${money(summary.total, lang)}</dd>
</dl>`;
}

/** @param {Lang} lang */
function countdown(lang) {
  return html`<p class="cue urgent">${STRINGS[lang].couponCue} <time class="countdown" data-seconds="899">14:59</time></p>`;
}

/** @param {Lang} lang @param {Summary} summary @returns {Content} */
export function cartPage(lang, summary) {
  const t = STRINGS[lang];
  const {base, locale} = LOCALES[lang];
  const rows = summary.lines.map(
    ({product, quantity}) => html`<tr><td>${picture(product, lang)} <a href="${base}/product/${product.slug}">
${product.name[lang]}</a></td><td>${quantity}</td><td>${money(product.price[lang] * quantity, lang)}</td></tr>\n`,
  );
  const full = html`<table class="cart"><thead><tr><th>${t.item}</th><th>${t.quantity}</th><th>${t.price}</th></tr></thead>
<tbody>${rows}</tbody></table>
${sums(summary, lang)}
<klarna-placement data-purchase-amount="${Math.round(summary.total * 100)}" data-locale="${locale}"
  data-text="${t.klarna}"></klarna-placement>
<p class="cue">${t.points(summary.points)}</p>
<p class="cue">${t.tier}</p>
${countdown(lang)}
<p><a class="button" id="to-checkout" href="${base}/checkout">${t.toCheckout}</a>
<a href="${base}/">${t.shopOn}</a></p>`;
  const empty = html`<p>${t.emptyCart}</p><p><a href="${base}/">${t.shopOn}</a></p>`;
  return {
    title: t.cart,
    body: html`<h1>${t.cart}</h1>\n${summary.lines.length ? full : empty}`,
    facts: {kind: 'cart', items: summary.items, value: summary.total},
    tags: summary.lines.length ? ['klarna'] : [],
    scripts: ['countdown.js'],
  };
}

/** @param {import('./fields.mjs').Field} field */
export function input(field) {
  const {
    name,
    label,
    type = 'text',
    optional,
    hint,
    placeholder,
    inputmode,
    autocomplete,
    choices,
    button,
  } = field;
  const attributes = html`id="f-${name}" name="${name}"${autocomplete && html` autocomplete="${autocomplete}"`}${
    !optional && html` required`
  }${hint && html` aria-describedby="h-${name}"`}`;
  const control = choices
    ? html`<select ${attributes}>${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
</select>`
    : html`<input type="${type}" ${attributes}${placeholder && html` placeholder="${placeholder}"`}${
        inputmode && html` inputmode="${inputmode}"`
      }>`;
  const inside = button
    ? html`<span class="joined">${control}<button type="button">${button}</button></span>`
    : control;
  return html`<div class="field${field.half && ' half'}"><label for="f-${name}">${label}</label>${inside}${
    hint && html`<small id="h-${name}">${hint}</small>`
  }</div>\n`;
}

/** @param {Lang} lang @param {import('../variants.mjs').Variant} [variant] */
function contactStep(lang, variant) {
  const t = STRINGS[lang];
  const ways = Object.entries(t.deliveryWays).map(
    ([way, label]) => html`<label class="choice"><input type="radio" name="delivery" value="${way}"
${way === 'standard' && ' checked'}> ${label}</label>\n`,
  );
  return html`<section id="contact-step">
<h2>${t.contact}</h2>
<form id="contact-form" method="post">
<div class="fields">${fieldsOf(lang, variant).map(input)}</div>
<fieldset><legend>${t.delivery}</legend>${ways}</fieldset>
<div id="delivery-extra" data-label="${t.deliveryNote}"></div>
<button type="submit" id="to-payment">${t.toPayment}</button>
</form>
</section>`;
}

/** @param {Lang} lang */
function paymentStep(lang) {
  const t = STRINGS[lang];
  const methods = /** @type {const} */ (['card', 'alipay', 'instalments']).map(
    method => html`<label class="choice"><input type="radio" name="method" value="${method}"
${method === 'card' && ' checked'}> ${t[method]}</label>\n`,
  );
  return html`<section id="payment-step" hidden>
<h2>${t.payment}</h2>
<form id="payment-form">
<fieldset><legend>${t.method}</legend>${methods}</fieldset>
<div id="card-element"></div>
<p class="cue">${t.zhima}</p>
${countdown(lang)}
<p id="pay-error" role="alert" data-text="${t.payFailed}"></p>
<button type="submit" id="pay">${t.pay} <span id="pay-amount"></span></button>
</form>
</section>`;
}

/**
 * Contact and payment steps live in one document; the page's script moves between them.
 * @param {Lang} lang @param {Summary} summary
 * @param {{atPayment: boolean, contact: unknown, variant?: import('../variants.mjs').Variant}} state
 * @returns {Content}
 */
export function checkoutPage(lang, summary, {atPayment, contact, variant}) {
  const t = STRINGS[lang];
  const {lines: _, ...known} = summary;
  return {
    title: t.checkout,
    body: html`<h1>${t.checkout}</h1>
<div class="columns"><div>${contactStep(lang, variant)}${paymentStep(lang)}</div>
<aside aria-label="${t.total}"><ul>${summary.items.map(item => html`<li>${item.quantity} × ${item.item_name}</li>`)}</ul>
<div id="sums">${sums(summary, lang)}</div>
<p class="cue">${t.points(summary.points)}</p></aside></div>`,
    facts: {
      kind: 'checkout',
      ...known,
      value: summary.total,
      atPayment,
      contact,
      signs: LOCALES[lang].sign,
      ...(variant?.loyalty ? {loyalty: true} : {}),
    },
    tags: ['fingerprint', 'riskified', ...(variant?.loyalty ? /** @type {const} */ (['klaviyo']) : [])],
    scripts: ['countdown.js', 'checkout.js', 'payment.js'],
  };
}

/** @param {Lang} lang @param {string} number @param {Summary} summary @returns {Content} */
export function confirmationPage(lang, number, summary) {
  const t = STRINGS[lang];
  const {lines, ...known} = summary;
  return {
    title: t.thanks,
    body: html`<h1>${t.thanks}</h1>
<p>${t.orderNumber}: <strong id="order-number">${number}</strong></p>
<p>${t.confirmationSent}</p>
<ul>${lines.map(({product, quantity}) => html`<li>${quantity} × ${product.name[lang]}</li>`)}</ul>
${sums(summary, lang)}
<p class="cue">${t.earned(summary.points)} ${t.tier}</p>
<p><a class="button" href="${LOCALES[lang].base}/">${t.shopOn}</a></p>`,
    facts: {kind: 'confirmation', ...known, value: summary.total, order: number},
    schema: {
      '@type': 'Order',
      orderNumber: number,
      orderStatus: 'https://schema.org/OrderProcessing',
      priceCurrency: summary.currency,
      price: summary.total.toFixed(2),
      merchant: {'@type': 'Organization', name: t.shop},
      acceptedOffer: summary.items.map(item => ({
        '@type': 'Offer',
        itemOffered: {'@type': 'Product', name: item.item_name, sku: item.item_id},
        price: item.price.toFixed(2),
        priceCurrency: summary.currency,
      })),
    },
    tags: ['riskified'],
  };
}
