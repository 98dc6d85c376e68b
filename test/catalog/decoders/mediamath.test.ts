import {describeDecoder} from './decoding';

describeDecoder(
  'mediamath',
  [
    {
      says: 'an event',
      url: 'https://pixel.mathtag.com/event/img?mt_id=1&mt_adid=2&v1=O1&v2=&s1=',
      reads: [{event: 'other', name: 'event'}],
    },
  ],
  [['https://pixel.mathtag.com/event/img', 'no number']],
);
