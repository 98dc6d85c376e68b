import {describeDecoder} from './decoding';

describeDecoder(
  'umami',
  [
    {
      says: 'a page view',
      url: 'https://cloud.umami.is/api/send',
      body: {
        type: 'event',
        payload: {website: 'w1', url: '/', screen: '1x1', language: 'de', hostname: 's.example'},
      },
      reads: [{traits: ['screen-size', 'page-address', 'language'], event: 'page-view', name: 'pageview'}],
    },
    {
      says: 'a sale by way of the shop',
      url: 'https://stats.s.example/api/send',
      body: {
        type: 'event',
        payload: {website: 'w1', url: '/ok', name: 'purchase', data: {revenue: 19.9, currency: 'USD'}},
      },
      reads: [{currency: 'USD', value: 19.9, traits: ['page-address'], event: 'purchase', name: 'purchase'}],
    },
  ],
  [['https://cloud.umami.is/script.js', 'the script']],
);
