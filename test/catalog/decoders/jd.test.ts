import {describeDecoder} from './decoding';

describeDecoder(
  'jd',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://mercury.jd.com/log.gif?t=www.100000&uuid=1',
      reads: [{event: 'other', name: 'log', opaque: true, identifiers: ['uuid']}],
    },
  ],
  [['https://mercury.jd.com/log.gif', 'nothing told']],
);
