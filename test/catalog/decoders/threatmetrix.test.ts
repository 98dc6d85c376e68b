import {describeDecoder} from './decoding';

describeDecoder(
  'threatmetrix',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://h.online-metrix.net/fp/clear.png?org_id=1&session_id=2',
      reads: [{event: 'other', name: 'device profile', opaque: true, identifiers: ['session_id', 'org_id']}],
    },
  ],
  [['https://h.online-metrix.net/fp/tags.js?org_id=1', 'nothing told']],
);
