import type {Party} from '../../model/units';

export default [
  {
    id: 'shopify',
    name: 'Shopify analytics',
    owner: 'Shopify',
    country: 'CA',
    roles: ['analytics'],
    match: [
      {host: 'cdn.shopify.com', path: '/shopifycloud/web-pixels-manager'},
      {host: 'cdn.shopify.com', path: '/shopifycloud/consent-tracking-api'},
      {host: 'error-analytics-production.shopifysvc.com'},
      {host: 'error-analytics-sessions-production.shopifysvc.com'},
      {host: 'otlp-http-production.shopifysvc.com'},
      {host: 'stats.shopify.com'},
      {host: 'v.shopify.com'},
      {host: 'trekkie.shopify.com'},
      {host: 'shopifysvc.com'},
    ],
    source: 'shopify.dev/docs/api/web-pixels-api',
  },
] satisfies Party[];
