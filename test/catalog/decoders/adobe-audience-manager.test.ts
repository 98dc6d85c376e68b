import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-audience-manager',
  [
    {
      says: 'an exchange of ids',
      url: 'https://dpm.demdex.net/ibs:dpid=1&dpuuid=abc',
      reads: [{event: 'other', name: 'ibs', identifiers: ['dpuuid']}],
    },
    {
      says: 'an event',
      url: 'https://shop.demdex.net/event?d_mid=1&c_color=red',
      reads: [{event: 'other', name: 'event', identifiers: ['d_mid']}],
    },
  ],
  [['https://shop.demdex.net/dest.html', 'another path']],
);
