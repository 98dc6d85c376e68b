import {jsonFormat} from './reading/formats';
import {commonBelow} from './reading/layout';

/** TikTok Pixel, as JSON; `/api/v2/pixel/act` and the like, before 2022 `/api/v1/track`. */
export default jsonFormat({
  id: 'tiktok',
  party: 'tiktok',
  source: 'business-api.tiktok.com (Events API parameters); Omnibug (MIT)',
  match: [
    {host: 'analytics.tiktok.com', path: '/api'},
    {host: 'analytics-sg.tiktok.com', path: '/api'},
    {host: 'analytics-ipv6.tiktokw.us', path: '/api'},
    {host: 'analytics.tiktokw.us', path: '/api'},
  ],
  lists: ['batch', 'data'],
  name: ['event', 'action'],
  layout: {
    ...commonBelow('properties.'),
    searchTerm: ['properties.query', 'properties.search_string'],
    personal: {
      'context.user.email': 'email',
      'context.user.sha256_email': 'email',
      'context.user.auto_email': 'email',
      'context.user.phone_number': 'tel',
      'context.user.sha256_phone_number': 'tel',
      'context.user.auto_phone_number': 'tel',
      'context.user.first_name': 'given-name',
      'context.user.last_name': 'family-name',
      'context.user.zip_code': 'postal-code',
    },
    identifiers: [
      'context.user.anonymous_id',
      'context.user.external_id',
      'context.user.ttp',
      'context.user.device_id',
      'context.user.user_id',
      'context.ad.callback',
    ],
    traits: {'context.page.url': 'page-address', 'context.page.referrer': 'referrer'},
  },
});
