import {describeDecoder} from './decoding';

describeDecoder(
  'mouseflow',
  [
    {
      says: 'a recording',
      url: 'https://o2.mouseflow.com/events?w=1&s=2',
      body: 'x',
      reads: [{identifiers: ['s'], event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://cdn.mouseflow.com/projects/1.js', 'the script']],
);
