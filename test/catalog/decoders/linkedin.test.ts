import {describeDecoder} from './decoding';

describeDecoder(
  'linkedin',
  [
    {
      says: 'a signal',
      url: 'https://px.ads.linkedin.com/wa/',
      body: {pids: [123], signalType: 'CLICK', url: 'https://s.example'},
      reads: [{traits: ['page-address'], event: 'other', name: 'CLICK'}],
    },
    {
      says: 'a page view',
      url: 'https://px.ads.linkedin.com/collect/?v=2&pid=1&url=https%3A%2F%2Fs.example',
      reads: [{event: 'page-view', name: 'PageView', traits: ['page-address']}],
    },
    {
      says: 'a conversion, which has a number only',
      url: 'https://px.ads.linkedin.com/collect?pid=1&conversionId=77&fmt=gif',
      reads: [{event: 'other', name: '77'}],
    },
  ],
  [
    ['https://px.ads.linkedin.com/collector?pid=1', 'another path'],
    ['https://px.ads.linkedin.com/collect', 'no partner'],
  ],
);
