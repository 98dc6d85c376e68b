import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-id-service',
  [
    {
      says: 'a request for an id',
      url: 'https://dpm.demdex.net/id?d_visid_ver=5.5.0&d_fieldgroup=MC&d_rtbd=json&d_ver=2&d_orgid=X%40AdobeOrg&d_nsid=0&d_mid=27&ts=1',
      reads: [{identifiers: ['d_mid'], event: 'other', name: 'id'}],
    },
  ],
  [['https://dpm.demdex.net/ibs:dpid=1&dpuuid=2', 'another service of the host']],
);
