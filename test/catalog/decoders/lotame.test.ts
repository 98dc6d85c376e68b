import {describeDecoder} from './decoding';

describeDecoder(
  'lotame',
  [
    {
      says: 'a page view',
      url: 'https://bcp.crwdcntrl.net/5/c=1/pv=y/med=shoes/rand=1',
      reads: [{event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a match of ids',
      url: 'https://bcp.crwdcntrl.net/map/c=1/tp=P/tpid=77',
      reads: [{identifiers: ['tpid'], event: 'other', name: 'id sync'}],
    },
  ],
  [['https://tags.crwdcntrl.net/lt/c/1/lt.min.js', 'the script']],
);
