import {callSamples, describeDecoder} from './decoding';

describeDecoder(
  'rudderstack',
  callSamples({
    track: 'https://data.shop.example/v1/track',
    batch: 'https://data.shop.example/v1/batch',
    library: 'RudderLabs JavaScript SDK',
  }),
  [['https://data.shop.example/v1/track', 'no body']],
);
