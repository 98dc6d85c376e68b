import {describeDecoder} from './decoding';

describeDecoder(
  '51la',
  [
    {
      says: 'a page view',
      url: 'https://ia.51.la/go1?id=123&rt=1&rl=1920*1080&lang=zh-CN&ct=unknow&pf=1&ing=1&ekc=&sid=9&tt=Shop&cu=https%3A%2F%2Fs.example&pu=',
      reads: [
        {
          identifiers: ['sid'],
          traits: ['screen-size', 'language', 'page-address'],
          event: 'page-view',
          name: 'page view',
        },
      ],
    },
    {
      says: 'a packed one',
      url: 'https://collect-v6.51.la/v6/collect?dt=4',
      body: 'x',
      reads: [{event: 'other', name: 'collect', opaque: true}],
    },
  ],
  [['https://sdk.51.la/js-sdk-pro.min.js', 'the script']],
);
