import {describeDecoder} from './decoding';

describeDecoder(
  'nextdoor',
  [
    {
      says: 'a page view',
      url: 'https://flask.nextdoor.com/pixel?pid=p1&ev=PAGE_VIEW&noscript=1',
      reads: [{event: 'page-view', name: 'PAGE_VIEW'}],
    },
    {
      says: 'a lead',
      url: 'https://flask.nextdoor.com/pixel?pid=p1&ev=LEAD&dl=https%3A%2F%2Fs.example',
      reads: [{traits: ['page-address'], event: 'lead', name: 'LEAD'}],
    },
  ],
  [['https://flask.nextdoor.com/pixel?ev=LEAD', 'no account']],
);
