import {describeDecoder} from './decoding';

describeDecoder(
  'fullstory',
  [
    {
      says: 'that something was sent, and no more',
      url: 'https://rs.fullstory.com/rec/bundle?UserId=1',
      body: '{"Seq":1}',
      reads: [{event: 'other', name: 'session replay', opaque: true, identifiers: ['UserId']}],
    },
  ],
  [['https://edge.fullstory.com/s/fs.js', 'nothing told']],
);
