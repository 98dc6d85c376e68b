import {describeDecoder} from './decoding';

describeDecoder(
  'salesforce-dmp',
  [
    {
      says: 'a page view',
      url: 'https://beacon.krxd.net/pixel.gif?source=smarttag&fired=report&confid=abc&_kpid=1&_kcp_s=shop&_kpref=https%3A%2F%2Fo.example&_kuid=K1&geo_country=us',
      reads: [{identifiers: ['_kuid'], traits: ['referrer'], event: 'page-view', name: 'pixel'}],
    },
    {
      says: 'an event',
      url: 'https://beacon.krxd.net/event.gif?event_id=abc&event_type=default&pub_id=1',
      reads: [{event: 'other', name: 'default'}],
    },
    {
      says: 'a match of ids',
      url: 'https://beacon.krxd.net/usermatch.gif?partner=google&partner_uid=77',
      reads: [{identifiers: ['partner_uid'], event: 'other', name: 'usermatch'}],
    },
  ],
  [['https://cdn.krxd.net/controltag?confid=abc', 'the tag']],
);
