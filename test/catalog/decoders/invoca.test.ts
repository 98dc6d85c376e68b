import {describeDecoder} from './decoding';

describeDecoder(
  'invoca',
  [
    {
      says: 'a lookup',
      url: 'https://pnapi.invoca.net/123/na.json',
      body: 'x=1',
      reads: [{event: 'other', name: 'number lookup', opaque: true}],
    },
  ],
  [['https://solutions.invocacdn.com/js/invoca-latest.min.js', 'the script']],
);
