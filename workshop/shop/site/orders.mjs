import {randomUUID} from 'node:crypto';
import {cookiesOf} from '../lib/reply.mjs';
import {CATEGORIES, productOf} from './products.mjs';
import {LOCALES} from './strings.mjs';

/** @typedef {import('./products.mjs').Lang} Lang */
/**
 * @typedef {{id: string, cart: Map<string, number>, contact: Contact | null, signedIn: boolean,
 *   member?: {email: string, isNew: boolean}}} Session
 */
/** @typedef {ReturnType<typeof import('./fields.mjs').contactOf>} Contact */
/** @typedef {{item_id: string, item_name: string, item_category: string, price: number, quantity: number}} Item */
/** @typedef {ReturnType<typeof summarise>} Summary */

const COOKIE = 'fh_session';
const DELIVERY = /** @type {Record<string, Record<Lang, number>>} */ ({
  standard: {en: 4.9, zh: 12},
  express: {en: 9.9, zh: 25},
  pickup: {en: 0, zh: 0},
});

/** @param {number} amount */
const round = amount => Math.round(amount * 100) / 100;

/** @param {import('./products.mjs').Product} product @param {Lang} lang @param {number} [quantity] @returns {Item} */
export function itemOf(product, lang, quantity = 1) {
  return {
    item_id: product.id,
    item_name: product.name[lang],
    item_category: CATEGORIES[product.category]?.[lang] ?? '',
    price: product.price[lang],
    quantity,
  };
}

/** What a cart costs. @param {Session} session @param {Lang} lang */
export function summarise(session, lang) {
  const lines = [...session.cart].flatMap(([slug, quantity]) => {
    const product = productOf(slug);
    return product ? [{product, quantity}] : [];
  });
  const items = lines.map(({product, quantity}) => itemOf(product, lang, quantity));
  const goods = round(items.reduce((sum, item) => sum + item.price * item.quantity, 0));
  const coupon = session.contact?.coupon.trim().toUpperCase() === 'FERN10' ? 'FERN10' : '';
  const discount = coupon ? round(goods * 0.1) : 0;
  const way = session.contact?.delivery ?? 'standard';
  const delivery = goods ? (DELIVERY[way]?.[lang] ?? 0) : 0;
  const total = round(goods - discount + delivery);
  const points = Math.floor(goods);
  return {
    lines,
    items,
    goods,
    coupon,
    discount,
    way,
    delivery,
    total,
    points,
    currency: LOCALES[lang].currency,
  };
}

/** Sessions and orders, in memory, for as long as the shop runs. */
export function createOrders() {
  /** @type {Map<string, Session>} */
  const sessions = new Map();
  /** @type {Map<string, {summary: Summary, lang: Lang}>} */
  const orders = new Map();

  return {
    /**
     * The visitor's session, made on the first visit.
     * @param {import('node:http').IncomingMessage} req
     * @param {import('node:http').ServerResponse} res
     * @returns {Session}
     */
    session(req, res) {
      const known = sessions.get(cookiesOf(req).get(COOKIE) ?? '');
      if (known) return known;
      const session = {id: randomUUID(), cart: new Map(), contact: null, signedIn: false};
      sessions.set(session.id, session);
      res.appendHeader('Set-Cookie', `${COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax`);
      return session;
    },

    /** Begins anew: another session with an empty cart. @param {import('node:http').ServerResponse} res */
    restart(res) {
      res.appendHeader('Set-Cookie', `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`);
    },

    /** Turns a cart into an order and empties it. @param {Session} session @param {Lang} lang @returns {string} */
    place(session, lang) {
      const number = `FH${204417 + orders.size}`;
      orders.set(number, {summary: summarise(session, lang), lang});
      session.cart.clear();
      return number;
    },

    /** An order number for a payment that is still to be made elsewhere. */
    nextNumber: () => `FH${204417 + orders.size}`,

    /** @param {string} number */
    order: number => orders.get(number),
  };
}
