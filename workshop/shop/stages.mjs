import {BLOG, hostOf} from './lib/hosts.mjs';

/**
 * @typedef {'list' | 'search' | 'product' | 'cart' | 'checkout' | 'payment' | 'confirmation' | 'account' | 'other'} Stage
 */

/** @type {[RegExp, Stage][]} */
const PATHS = [
  [/^\/$/, 'list'],
  [/^\/search$/, 'search'],
  [/^\/product\//, 'product'],
  [/^\/cart$/, 'cart'],
  [/^\/checkout(\/express|\/account)?$/, 'checkout'],
  [/^\/checkout\/payment$/, 'payment'],
  [/^\/order\/confirmed$/, 'confirmation'],
  [/^\/account$/, 'account'],
];

/**
 * The true stage of a page of the practice shop, in either mode and language. The wallet's gateway is a payment
 * page too.
 * @param {string} pageUrl
 * @returns {Stage}
 */
export function stageOf(pageUrl) {
  const url = new URL(pageUrl);
  const host = hostOf(url.host);
  if (host === 'openapi.alipay.com' || host === 'pay.klarna.com') return 'payment';
  if (host === BLOG) return 'other';
  const path = url.pathname.replace(/^\/zh(?=\/|$)/, '') || '/';
  return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
