import {describeDecoder} from './decoding';

describeDecoder(
  'riskified',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://img.riskified.com/img/image-l.gif?c=1&sid=2',
      reads: [{event: 'other', name: 'device profile', opaque: true, identifiers: ['sid', 'c']}],
    },
  ],
  [['https://beacon.riskified.com/x.js?shop=a', 'nothing told']],
);
