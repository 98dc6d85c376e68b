import {describeDecoder} from './decoding';

describeDecoder(
  'teads',
  [
    {
      says: 'a conversion',
      url: 'https://t.teads.tv/track?action=conversion&conversion_type=Purchase&price=9&currency=EUR&tag_version=1',
      reads: [{event: 'purchase', name: 'Purchase', value: 9, currency: 'EUR'}],
    },
  ],
  [['https://t.teads.tv/track?tag_version=1', 'no action']],
);
