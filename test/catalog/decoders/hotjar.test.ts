import {describeDecoder} from './decoding';

describeDecoder(
  'hotjar',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://vc.hotjar.io/sessions/1',
      body: '{"a":1}',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://vc.hotjar.io/sessions/1', 'nothing told']],
);
