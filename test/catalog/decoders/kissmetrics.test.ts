import {describeDecoder} from './decoding';

describeDecoder(
  'kissmetrics',
  [
    {
      says: 'an event',
      url: 'https://trk.kissmetrics.com/e?_k=k1&_n=Purchased&_p=a1&Revenue=19.9&_t=1',
      reads: [{value: 19.9, identifiers: ['_p'], event: 'purchase', name: 'Purchased'}],
    },
    {
      says: 'an alias',
      url: 'https://trk.kissmetrics.io/a?_k=k1&_p=a1&_n=7',
      reads: [{identifiers: ['_p'], event: 'identify', name: 'alias'}],
    },
  ],
  [['https://trk.kissmetrics.com/e?_n=Visited+Site', 'no key']],
);
