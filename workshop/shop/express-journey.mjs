import {SHOP} from './lib/hosts.mjs';
import {PERSONA} from './personas.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const QUIET_MS = 600;
/** What the express form asks for. */
const FIELDS = ['email', 'phone', 'given_name', 'family_name', 'street', 'postcode', 'city'];

/**
 * Buys one thing by the express checkout, whose tags send what is typed in every wrapping: consents, fills in the form,
 * sends it, and goes on to the payment company, which sends the tab back.
 * @param {Page} page
 * @param {import('./server.mjs').Shop} shop
 */
export async function walkExpress(page, shop) {
  await page.goto(shop.url(SHOP, '/product/moss-teapot'));
  await page.waitForSelector('#add-to-cart');
  await page.click('#add-to-cart');
  await page.waitForSelector('#added a');
  await shop.settle(QUIET_MS);

  await page.goto(shop.url(SHOP, '/checkout/express'));
  await page.waitForSelector('#onetrust-accept-btn-handler');
  await shop.settle(QUIET_MS);
  await page.click('#onetrust-accept-btn-handler');
  for (const name of FIELDS) await page.type(`#f-${name}`, PERSONA.contact[name] ?? '');
  await page.keyboard.press('Tab');
  await shop.settle(QUIET_MS);

  await page.click('#save-contact');
  await page.waitForSelector('#to-worldpay:not([disabled])');
  await shop.settle(QUIET_MS);

  await page.click('#to-worldpay');
  await page.waitForSelector('#order-number');
  await shop.settle(QUIET_MS);
}
