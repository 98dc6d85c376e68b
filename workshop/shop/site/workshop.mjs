// What the shop adds for a workshop: a start page with its variants, and a persona to type. Neither page has any third
// party, and neither is a page of a shop.

import {MOST_PERSONAS, personaOf} from '../../persona.mjs';
import {textOf} from '../lib/files.mjs';
import {html} from '../lib/html.mjs';
import {VARIANTS, variantOf} from '../variants.mjs';
import {FIELDS} from './fields.mjs';
import {LOCALES, STRINGS} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */

/** Cookie that says which variant is walked. Without it the shop is what it always is. */
export const VARIANT_COOKIE = 'fh_variant';
/** Cookies in which the consent manager keeps the choice: each variant asks anew. */
const CONSENT_COOKIES = ['OptanonConsent', 'euconsent-v2'];

const STYLE = textOf('../client/pages/workshop.css', import.meta.url);
const COPY = textOf('../client/pages/copy.js', import.meta.url);

const WORDS = {
  en: {
    title: 'Workshop',
    lead: 'The same shop, six times. Each trip differs from the first in one thing. Choose one, shop, then compare what was told to whom.',
    start: 'Start',
    persona: 'Your persona',
    number: 'Participant’s number',
    show: 'Show',
    personaLead:
      'Type this, never yourself. Every value is invented, or from a range that belongs to nobody.',
    copy: 'Copy',
    copied: 'Copied',
    back: 'To the variants',
    other: '中文',
    labels: {
      card: 'Card number',
      expiry: 'Card expiry',
      cvc: 'Card security code',
      payPassword: 'Payment password',
      password: 'Password for the account',
      deliveryNote: 'Delivery note',
      search: 'Search for',
    },
    loyalty: 'Loyalty card number',
  },
  zh: {
    title: '工作坊',
    lead: '同一家商店，六种购物方式。每一种与第一种只有一处不同。选择一种去购物，然后比较哪些内容告诉了谁。',
    start: '开始',
    persona: '您的虚构身份',
    number: '参与者编号',
    show: '显示',
    personaLead: '请填写这些内容，不要填写您自己的信息。所有内容均为虚构，或来自不属于任何人的号段。',
    copy: '复制',
    copied: '已复制',
    back: '返回购物方式',
    other: 'English',
    labels: {
      card: '银行卡号',
      expiry: '有效期',
      cvc: '安全码',
      payPassword: '支付密码',
      password: '账户密码',
      deliveryNote: '配送备注',
      search: '搜索',
    },
    loyalty: '会员卡号',
  },
};

/** @param {Lang} lang @param {string} title @param {string} otherPath @param {unknown} body */
function page(lang, title, otherPath, body) {
  const t = WORDS[lang];
  return html`<!doctype html>
<html lang="${LOCALES[lang].html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${STRINGS[lang].shop}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${html.raw(STYLE)}</style>
</head>
<body>
<main>
<p class="other"><a href="${otherPath}" hreflang="${lang === 'en' ? 'zh' : 'en'}">${t.other}</a></p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.toString();
}

/** The start page: every variant with what to do in it. @param {Lang} lang @returns {string} */
export function workshopPage(lang) {
  const t = WORDS[lang];
  const {base} = LOCALES[lang];
  const rows = VARIANTS.map(
    ({id, name, task}) => html`<li><h2>${name[lang]}</h2><p>${task[lang]}</p>
<a class="button" id="start-${id}" href="${base}/workshop/start?variant=${id}">${t.start}<span class="hidden"> ${name[lang]}</span></a></li>\n`,
  );
  return page(
    lang,
    t.title,
    `${lang === 'en' ? '/zh' : ''}/workshop`,
    html`<p class="lead">${t.lead}</p>
<form action="${base}/persona"><label for="number">${t.number}</label>
<input id="number" name="n" type="number" min="1" max="${MOST_PERSONAS}" value="1" required>
<button type="submit">${t.persona}</button></form>
<ol class="variants">${rows}</ol>`,
  );
}

/** Rows of a persona in the order in which the shop asks. @param {number} number @param {Lang} lang */
export function personaRows(number, lang) {
  const persona = personaOf(number, lang);
  const {labels, loyalty} = WORDS[lang];
  const named = FIELDS[lang].flatMap(({name, label, choices}) => {
    const value = persona.contact[name];
    const shown = choices?.find(([key]) => key === value)?.[1] ?? value;
    return shown && name !== 'loyalty_card' ? [{name, label, value: shown}] : [];
  });
  const expiry = `${persona.card.expiry.slice(0, 2)} / ${persona.card.expiry.slice(2)}`;
  const rest = {
    search: persona.search,
    deliveryNote: persona.deliveryNote,
    card: persona.card.number,
    expiry,
    cvc: persona.card.cvc,
    payPassword: persona.payPassword,
    password: persona.password ?? '',
  };
  return [
    ...named,
    {name: 'loyalty_card', label: loyalty, value: persona.contact.loyalty_card ?? ''},
    ...Object.entries(rest).map(([name, value]) => ({
      name,
      label: /** @type {Record<string, string>} */ (labels)[name] ?? name,
      value,
    })),
  ];
}

/** A participant's number out of an address. @param {string | null} asked */
const numberOf = asked => Math.min(MOST_PERSONAS - 1, Math.max(1, Math.trunc(Number(asked)) || 1));

/** A persona to print or to copy from. @param {Lang} lang @param {string | null} asked the participant's number @returns {string} */
export function personaPage(lang, asked) {
  const t = WORDS[lang];
  const {base} = LOCALES[lang];
  const number = numberOf(asked);
  const rows = personaRows(number, lang).map(
    ({
      name,
      label,
      value,
    }) => html`<tr><th scope="row" id="l-${name}">${label}</th><td><output id="v-${name}">${value}</output></td>
<td class="no-print"><button type="button" data-copy="v-${name}" aria-describedby="l-${name}">${t.copy}</button></td></tr>\n`,
  );
  return page(
    lang,
    `${t.persona} ${number}`,
    `${lang === 'en' ? '/zh' : ''}/persona?n=${number}`,
    html`<p class="lead">${t.personaLead}</p>
<table><tbody>${rows}</tbody></table>
<p id="said" role="status" data-text="${t.copied}"></p>
<p class="no-print"><a href="${base}/workshop">${t.back}</a></p>
<script>${html.raw(COPY)}</script>`,
  );
}

/** Most sheets on one page. */
const MOST_SHEETS = 100;

/** Personas from one number to another, each on a sheet of its own. @param {Lang} lang @param {URLSearchParams} query @returns {string} */
export function personaSheets(lang, query) {
  const t = WORDS[lang];
  const from = numberOf(query.get('from'));
  const to = Math.min(numberOf(query.get('to')), from + MOST_SHEETS - 1);
  const sheets = Array.from({length: Math.max(0, to - from + 1)}, (_, index) => {
    const number = from + index;
    const rows = personaRows(number, lang).map(
      ({label, value}) => html`<tr><th scope="row">${label}</th><td><output>${value}</output></td></tr>\n`,
    );
    return html`<section class="sheet"><h2>${t.persona} ${number}</h2><p>${t.personaLead}</p>
<table><tbody>${rows}</tbody></table></section>\n`;
  });
  const other = `${lang === 'en' ? '/zh' : ''}/personas?from=${from}&to=${to}`;
  return page(lang, `${t.persona} ${from}–${to}`, other, sheets);
}

/**
 * Cookies with which a variant begins: its name, and no choice of consent.
 * @param {string | null} asked
 * @returns {string[] | null} `Set-Cookie` lines; null where there is no such variant
 */
export function startCookies(asked) {
  const variant = variantOf(asked ?? '');
  if (!variant) return null;
  return [
    `${VARIANT_COOKIE}=${variant.id}; Path=/; SameSite=Lax`,
    ...CONSENT_COOKIES.map(name => `${name}=; Path=/; Max-Age=0; SameSite=Lax`),
  ];
}
