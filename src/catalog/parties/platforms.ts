import type {Party} from '../../model/units';

export default [
  {
    id: 'shopify',
    name: 'Shopify',
    owner: 'Shopify',
    country: 'CA',
    roles: ['analytics', 'cdn-hosting'],
    match: [{host: 'shopifysvc.com'}, {host: 'shopify.com'}, {host: 'shopifycdn.com'}],
    source: 'shopify.dev/docs/api/web-pixels-api',
  },
] satisfies Party[];
