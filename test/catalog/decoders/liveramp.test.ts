import {describeDecoder} from './decoding';

describeDecoder(
  'liveramp',
  [
    {
      says: 'a match of ids',
      url: 'https://idsync.rlcdn.com/362358.gif?partner_uid=77',
      reads: [{identifiers: ['partner_uid'], event: 'other', name: 'id sync'}],
    },
    {
      says: 'a segment',
      url: 'https://di.rlcdn.com/api/segment?pid=1&pdata=event%3Dview',
      reads: [{event: 'other', name: 'segment'}],
    },
  ],
  [['https://cdn.rlcdn.com/a.js', 'a script']],
);
