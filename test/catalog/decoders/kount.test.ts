import {describeDecoder} from './decoding';

describeDecoder(
  'kount',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://ssl.kaxsdc.com/logo.gif?m=1&s=2',
      reads: [{event: 'other', name: 'device profile', opaque: true, identifiers: ['s', 'm']}],
    },
  ],
  [['https://ssl.kaxsdc.com/collect/sdk.js?m=1', 'nothing told']],
);
