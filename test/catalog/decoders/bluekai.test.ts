import {describeDecoder} from './decoding';

describeDecoder(
  'bluekai',
  [
    {
      says: 'a page',
      url: 'https://tags.bluekai.com/site/1234?ret=html&phint=__bk_t%3DShop&phint=__bk_l%3Dhttps%3A%2F%2Fs.example%2F&limit=10&r=1',
      reads: [{traits: ['referrer'], event: 'page-view', name: 'page'}],
    },
    {
      says: 'a match of ids',
      url: 'https://tags.bluekai.com/site/1234?id=77',
      reads: [{identifiers: ['id'], event: 'other', name: 'id sync'}],
    },
  ],
  [['https://tags.bkrtx.com/js/bk-coretag.js', 'the script']],
);
