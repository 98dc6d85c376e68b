import {describeDecoder} from './decoding';

describeDecoder(
  'sift',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://hexagon-analytics.com/images/a.gif?bk=1',
      reads: [{event: 'other', name: 'device profile', opaque: true}],
    },
  ],
  [['https://cdn.sift.com/s.js', 'nothing told']],
);
