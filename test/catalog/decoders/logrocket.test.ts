import {describeDecoder} from './decoding';

describeDecoder(
  'logrocket',
  [
    {
      says: 'a recording',
      url: 'https://r.lr-ingest.io/i?a=acme%2Fweb&r=1',
      body: 'x',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://cdn.lr-ingest.io/LogRocket.min.js', 'the script']],
);
