import {describeDecoder} from './decoding';

describeDecoder(
  'clarity',
  [
    {
      says: 'a match of ids',
      url: 'https://c.clarity.ms/c.gif?u=1',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
    {
      says: 'that something was sent, and no more',
      url: 'https://k.clarity.ms/collect',
      body: '{"e":[1]}',
      reads: [{event: 'other', name: 'session replay', opaque: true}],
    },
  ],
  [['https://www.clarity.ms/tag/abc', 'nothing told']],
);
