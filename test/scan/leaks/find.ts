import {createScanner} from '../../../src/scan/node';

export const PAGE = 'https://shop.example/checkout';
export const PIXEL = 'https://px.metrics.example/p';

export type Typed = readonly [type: string, value: string];

/** What is found in a body that is sent to another company: a text, bytes, or an object as JSON. */
export function findIn(typed: readonly Typed[], body: string | Uint8Array | object) {
  const sent =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  return scan(typed, PIXEL, sent);
}

/** What is found in an address with this query. */
export const findInQuery = (typed: readonly Typed[], query: string) => scan(typed, `${PIXEL}?${query}`, null);

function scan(typed: readonly Typed[], url: string, body: Uint8Array | null) {
  return createScanner(typed.map(([type, value]) => ({type, value}))).scan({
    page: PAGE,
    url,
    method: 'POST',
    body,
  });
}

/** The steps of each claim, as one text. */
export const chainsOf = (found: readonly {chain: readonly string[]}[]): string[] =>
  found.map(({chain}) => chain.join(' '));
