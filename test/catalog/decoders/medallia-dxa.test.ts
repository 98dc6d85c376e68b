import {describeDecoder} from './decoding';

describeDecoder(
  'medallia-dxa',
  [
    {
      says: 'a recording',
      url: 'https://collection.decibelinsight.net/i/1/2/c.json?s=1',
      body: 'x',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://cdn.decibelinsight.net/i/1/2/di.js', 'the script']],
);
