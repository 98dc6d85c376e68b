import {describeDecoder} from './decoding';

describeDecoder(
  'gemius',
  [
    {
      says: 'a page view',
      url: 'https://gapl.hit.gemius.pl/_1527/rexdot.js?l=100&id=abc.def&et=view&hsrc=1&initsonar=0&extra=&eventid=0&fr=1&tz=-120&href=https%3A%2F%2Fs.example%2F&ref=&screen=1920x1080',
      reads: [{traits: ['page-address', 'screen-size'], event: 'page-view', name: 'view'}],
    },
    {
      says: 'an action',
      url: 'https://gapl.hit.gemius.pl/_1527/redot.gif?l=100&id=abc.def&et=action&extra=name%3Dbuy',
      reads: [{event: 'other', name: 'action'}],
    },
  ],
  [['https://gapl.hit.gemius.pl/xgemius.js', 'the script']],
);
