import {SHOP} from './lib/hosts.mjs';
import {PERSONA, PERSONA_ZH} from './personas.mjs';
import {variantOf} from './variants.mjs';

export {PERSONA, PERSONA_ZH} from './personas.mjs';
export {stageOf} from './stages.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./personas.mjs').Persona} Persona */
/**
 * @typedef {object} JourneyOptions
 * @property {Persona} [persona] by default the one who speaks the language
 * @property {'card' | 'alipay'} [pay]
 * @property {'en' | 'zh'} [lang]
 * @property {string} [variant] id of a workshop's variant, which then says how to pay
 * @property {(name: Step, page: Page) => Promise<void> | void} [onStep] called when a step has settled
 */
/** @typedef {'list' | 'search' | 'product' | 'cart' | 'account' | 'checkout' | 'payment' | 'gateway' | 'confirmation'} Step */

const QUIET_MS = 600;

/**
 * Walks a browser page through the shop, from the list to the confirmation. It uses only what puppeteer offers in
 * both browsers, and learns from the shop's server when the network has become quiet.
 * @param {Page} page
 * @param {import('./server.mjs').Shop} shop
 * @param {JourneyOptions} [options]
 * @returns {Promise<{order: string}>}
 */
export async function walkJourney(page, shop, {persona, lang = 'en', onStep, ...options} = {}) {
  const variant = variantOf(options.variant);
  const pay = variant?.pay ?? options.pay ?? 'card';
  const who = persona ?? (lang === 'zh' ? PERSONA_ZH : PERSONA);
  const base = lang === 'zh' ? '/zh' : '';

  /** @param {Step} name */
  const arrive = async name => {
    await page.waitForFunction(() => document.readyState === 'complete');
    await shop.settle(QUIET_MS);
    await onStep?.(name, page);
  };

  if (variant) await startVariant(page, shop, variant, base);
  else
    await page.goto(
      shop.url(SHOP, `${base}/?utm_source=letter&utm_campaign=autumn&gclid=Cj0KCQpractice4417`),
    );
  await arrive('list');

  // A variant is about what comes later, and a room has ten minutes for it.
  if (!variant) {
    await page.type('#search-field', who.search);
    await page.click('.search button');
    await page.waitForFunction(() => location.pathname.endsWith('/search'));
    await arrive('search');
  }

  await page.click('main .tile a');
  await page.waitForSelector('#add-to-cart');
  await arrive('product');

  await page.click('#add-to-cart');
  await page.waitForSelector('#added a');
  await shop.settle(QUIET_MS);
  await page.click('#added a');
  await page.waitForSelector('#to-checkout');
  await arrive('cart');

  await page.click('#to-checkout');
  if (variant?.who === 'account') {
    await fillRegistration(page, who);
    await arrive('account');
    await page.click('#register');
  }
  await page.waitForSelector('#contact-form');
  await page.waitForFunction(() => document.readyState === 'complete');
  await fillContact(page, who);
  await arrive('checkout');

  await page.click('#to-payment');
  await page.waitForSelector('#card-element iframe');
  await page.waitForFunction(() => location.pathname.endsWith('/checkout/payment'));
  if (pay === 'card') await fillCard(page, who);
  else await page.click(`input[name="method"][value="${pay}"]`);
  await arrive('payment');

  await page.click('#pay');
  if (pay === 'alipay') {
    await page.waitForSelector('#pay-password');
    await page.type('#pay-password', who.payPassword);
    await arrive('gateway');
    await page.click('#confirm');
  }
  if (pay === 'instalments' && variant) {
    await page.waitForSelector('#lender-birthday');
    await page.type('#lender-birthday', who.contact.birthday ?? who.contact.idcard ?? '');
    await page.type('#lender-phone', who.contact.phone ?? who.contact.mobile ?? '');
    await arrive('gateway');
    await page.click('#confirm');
  }
  await page.waitForSelector('#order-number').catch(async cause => {
    const said = await page.$eval('#pay-error', error => error.textContent).catch(() => '');
    throw new Error(`No order was confirmed at ${page.url()}: ${said || 'nothing was said'}`, {cause});
  });
  await arrive('confirmation');
  const order = await page.$eval('#order-number', element => element.textContent ?? '');
  return {order};
}

/**
 * Begins a variant on the workshop's start page and answers the banner.
 * @param {Page} page
 * @param {import('./server.mjs').Shop} shop
 * @param {import('./variants.mjs').Variant} variant
 * @param {string} base
 */
async function startVariant(page, shop, {id, consent}, base) {
  await page.goto(shop.url(SHOP, `${base}/workshop`));
  await page.click(`#start-${id}`);
  const answer = consent === 'accept' ? '#onetrust-accept-btn-handler' : '#onetrust-reject-all-handler';
  await page.waitForSelector(answer);
  await page.waitForFunction(() => document.readyState === 'complete');
  await shop.settle(QUIET_MS);
  await page.click(answer);
}

/** @param {Page} page @param {Persona} who */
async function fillRegistration(page, {contact, password = 'Canary-teapot-4417'}) {
  await page.waitForSelector('#register-form');
  await page.type('#register-email', contact.email ?? contact.mail ?? '');
  await page.type('#register-password', password);
}

/** @param {Page} page @param {Persona} who */
async function fillContact(page, who) {
  for (const [name, value] of Object.entries(who.contact)) {
    const field = `#f-${name}`;
    // Not every form asks for the loyalty card that a persona has.
    if (name === 'loyalty_card' && !(await page.$(field))) continue;
    if (name === 'country') await page.select(field, value);
    else await page.type(field, value);
  }
  await page.click(`input[name="delivery"][value="${who.delivery}"]`);
  await page.waitForSelector('#f-delivery-note');
  await page.type('#f-delivery-note', who.deliveryNote);
}

/** @param {Page} page @param {Persona} who */
async function fillCard(page, {card}) {
  const frame = await frameOf(page, '/v3/elements-inner-card.html');
  await frame.waitForSelector('input[name="cvc"]');
  for (const [name, text] of [
    ['cardnumber', card.number],
    ['exp-date', card.expiry],
    ['cvc', card.cvc],
  ]) {
    const field = `input[name="${name}"]`;
    // A frame that has only just been shown may miss the first keys. Who pays sees that, and types again.
    for (let tries = 0; tries < 4; tries++) {
      await frame.type(field, text ?? '');
      const taken = await frame.$eval(field, input => /** @type {HTMLInputElement} */ (input).value);
      if (digitsOf(taken) === digitsOf(text ?? '')) break;
      await frame.$eval(field, input => /** @type {HTMLInputElement} */ (input).select());
      await frame.page().keyboard.press('Backspace');
    }
  }
}

/** @param {string} text */
const digitsOf = text => text.replace(/\D/g, '');

/**
 * @param {Page} page
 * @param {string} path
 * @returns {Promise<import('puppeteer-core').Frame>}
 */
async function frameOf(page, path) {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find(one => one.url().includes(path));
    if (frame) return frame;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`No frame with ${path}`);
}
