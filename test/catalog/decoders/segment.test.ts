import {callSamples, describeDecoder} from './decoding';

describeDecoder(
  'segment',
  callSamples({
    track: 'https://api.segment.io/v1/t',
    batch: 'https://api.segment.io/v1/batch',
    library: 'analytics.js',
  }),
  [['https://shop.example/v1/t?event=Order%20Completed', 'no write key']],
);
