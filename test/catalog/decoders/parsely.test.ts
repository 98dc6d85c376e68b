import {describeDecoder} from './decoding';

describeDecoder(
  'parsely',
  [
    {
      says: 'a page view',
      url: 'https://p1.parsely.com/plogger/?idsite=s.example&action=pageview&u=1&screen=9x9',
      reads: [{event: 'page-view', name: 'pageview', identifiers: ['u'], traits: ['screen-size']}],
    },
    {
      says: 'a conversion by its kind',
      url: 'https://p1.parsely.com/plogger/?idsite=s.example&action=conversion&data=%7B%22_conversion_type%22%3A%22purchase%22%7D',
      reads: [{event: 'purchase', name: 'purchase'}],
    },
  ],
  [['https://p1.parsely.com/plogger/?action=pageview', 'no site']],
);
