import {describeDecoder} from './decoding';

describeDecoder(
  'comscore',
  [
    {
      says: 'a page view',
      url: 'https://sb.scorecardresearch.com/p?c1=2&c2=1&c7=https%3A%2F%2Fs.example',
      reads: [{event: 'page-view', name: 'view', traits: ['page-address']}],
    },
  ],
  [['https://sb.scorecardresearch.com/beacon.js?c1=2', 'a script']],
);
