import {describeDecoder} from './decoding';

describeDecoder(
  'adobe-heartbeat',
  [
    {
      says: 'a heartbeat in the address',
      url: 'https://shop.hb.omtrdc.net/?s:event:type=play&s:event:sid=1&l:event:duration=9',
      reads: [{event: 'other', name: 'play', identifiers: ['s:event:sid'], traits: ['engagement-time']}],
    },
    {
      says: 'a session as JSON, on a shop’s own host',
      url: 'https://media.shop.example/api/v1/sessions',
      body: {playerTime: {playhead: 0, ts: 1}, eventType: 'sessionStart', params: {}},
      reads: [{event: 'other', name: 'sessionStart'}],
    },
  ],
  [['https://shop.hb.omtrdc.net/?x=1', 'no event']],
);
