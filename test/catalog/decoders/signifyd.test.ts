import {describeDecoder} from './decoding';

describeDecoder(
  'signifyd',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://imgs.signifyd.com/fp/clear.png?org_id=1&session_id=2',
      reads: [{event: 'other', name: 'device profile', opaque: true, identifiers: ['session_id', 'org_id']}],
    },
  ],
  [['https://imgs.signifyd.com/fp/tags.js?org_id=1', 'nothing told']],
);
