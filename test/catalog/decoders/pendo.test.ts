import {describeDecoder} from './decoding';

describeDecoder(
  'pendo',
  [
    {
      says: 'events',
      url: 'https://app.pendo.io/data/ptm.gif/abc?v=2&ct=1&jzb=eJy',
      body: 'x',
      reads: [{event: 'other', name: 'events', opaque: true}],
    },
  ],
  [['https://cdn.pendo.io/agent/static/abc/pendo.js', 'the script']],
);
