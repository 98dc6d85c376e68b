// The pages on which things are found: list, search results, product.

import {html} from '../lib/html.mjs';
import {itemOf} from './orders.mjs';
import {CATEGORIES, findProducts, PRODUCTS} from './products.mjs';
import {LOCALES, money, STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/** @typedef {import('./products.mjs').Product} Product */
/** @typedef {Pick<import('./layout.mjs').Page, 'title' | 'body' | 'facts' | 'schema' | 'tags' | 'tagSet' | 'scripts'>} Content */
/** @typedef {(host: string) => string} OriginOf */

/** @param {Product} product @param {Lang} lang */
export function picture(product, lang) {
  return html`<svg class="picture" viewBox="0 0 200 160" role="img" aria-label="${product.name[lang]}">
<rect width="200" height="160" fill="${product.shade}"/>${html.raw(product.art)}</svg>`;
}

/** @param {Product[]} products @param {Lang} lang */
function grid(products, lang) {
  return html`<ul class="grid">
${products.map(
  product => html`<li class="tile"><a href="${LOCALES[lang].base}/product/${product.slug}">
${picture(product, lang)}
<span class="kind">${CATEGORIES[product.category]?.[lang]}</span>
<span class="name">${product.name[lang]}</span> <span class="price">${money(product.price[lang], lang)}</span>
</a></li>\n`,
)}</ul>`;
}

/** @param {Product[]} products @param {Lang} lang @param {string} origin */
function itemList(products, lang, origin) {
  return {
    '@type': 'ItemList',
    itemListElement: products.map((product, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: product.name[lang],
      url: `${origin}${LOCALES[lang].base}/product/${product.slug}`,
    })),
  };
}

/** @param {Lang} lang @param {string} origin @returns {Content} */
export function listPage(lang, origin) {
  const t = STRINGS[lang];
  const categories = Object.values(CATEGORIES).map(
    name =>
      html`<li><a href="${LOCALES[lang].base}/search?q=${encodeURIComponent(name[lang])}">${name[lang]}</a></li>\n`,
  );
  return {
    title: t.tagline,
    body: html`<h1>${t.tagline}</h1>\n<p class="cue">${t.tier}</p>
<ul class="categories">${categories}</ul>
${grid(PRODUCTS, lang)}`,
    facts: {kind: 'list', list: 'front', items: PRODUCTS.map(product => itemOf(product, lang))},
    schema: itemList(PRODUCTS, lang, origin),
  };
}

/** @param {Lang} lang @param {string} query @param {string} origin @returns {Content} */
export function searchPage(lang, query, origin) {
  const t = STRINGS[lang];
  const found = findProducts(query, lang);
  return {
    title: t.results(query),
    body: html`<h1>${t.results(query)}</h1>
${found.length ? grid(found, lang) : html`<p>${t.nothing}</p>`}`,
    facts: {kind: 'search', query, list: 'search', items: found.map(product => itemOf(product, lang))},
    schema: itemList(found, lang, origin),
  };
}

/** @param {Lang} lang @param {Product} product @param {string} origin @returns {Content} */
export function productPage(lang, product, origin) {
  const t = STRINGS[lang];
  const {base, currency, locale} = LOCALES[lang];
  const price = product.price[lang];
  return {
    title: product.name[lang],
    body: html`<p class="crumbs"><a href="${base}/">${t.shop}</a> › ${CATEGORIES[product.category]?.[lang]}</p>
<article class="product">
${picture(product, lang)}
<div>
<h1>${product.name[lang]}</h1>
<p class="price">${money(price, lang)}</p>
<klarna-placement data-purchase-amount="${Math.round(price * 100)}" data-locale="${locale}"
  data-text="${t.klarna}"></klarna-placement>
<p>${product.about[lang]}</p>
<p class="stock">${t.inStock}</p>
<p class="cue">${t.points(Math.floor(price))}</p>
<form id="add-form" data-slug="${product.slug}">
  <label for="quantity">${t.quantity}</label>
  <input id="quantity" name="quantity" type="number" min="1" max="9" value="1">
  <button type="submit" id="add-to-cart">${t.add}</button>
</form>
<p id="added" role="status" data-text="${t.added}" data-link="${t.viewCart}"></p>
</div>
</article>`,
    facts: {kind: 'product', items: [itemOf(product, lang)], value: price},
    schema: {
      '@type': 'Product',
      name: product.name[lang],
      sku: product.id,
      category: CATEGORIES[product.category]?.[lang],
      description: product.about[lang],
      offers: {
        '@type': 'Offer',
        price: price.toFixed(2),
        priceCurrency: currency,
        availability: 'https://schema.org/InStock',
        url: `${origin}${base}/product/${product.slug}`,
      },
    },
    tags: ['fingerprint', 'klarna'],
    scripts: ['product.js'],
  };
}
