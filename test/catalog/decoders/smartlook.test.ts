import {describeDecoder} from './decoding';

describeDecoder(
  'smartlook',
  [
    {
      says: 'a recording',
      url: 'https://web-writer.eu.smartlook.cloud/rec/v2/write?key=1',
      body: 'x',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://web-sdk.smartlook.cloud/recorder.js', 'the script']],
);
