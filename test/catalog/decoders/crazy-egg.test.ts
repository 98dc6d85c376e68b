import {describeDecoder} from './decoding';

describeDecoder(
  'crazy-egg',
  [
    {
      says: 'a recording',
      url: 'https://tracking.crazyegg.com/t?u=1',
      body: 'x',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://script.crazyegg.com/pages/scripts/0012/3456.js', 'the script']],
);
