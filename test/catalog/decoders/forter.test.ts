import {describeDecoder} from './decoding';

describeDecoder(
  'forter',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://abc.cdn4.forter.com/events',
      body: 'x',
      reads: [{event: 'other', name: 'device profile', opaque: true}],
    },
  ],
  [['https://cdn0.forter.com/a/b.js?x=1', 'nothing told']],
);
