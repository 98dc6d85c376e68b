import {describeDecoder} from './decoding';

describeDecoder(
  'baidu-tongji',
  [
    {
      says: 'a page view',
      url: 'https://hm.baidu.com/hm.gif?si=abc&et=0&ds=9x9&u=https%3A%2F%2Fs.example',
      reads: [{event: 'page-view', name: 'page view', traits: ['screen-size', 'page-address']}],
    },
    {
      says: 'an event',
      url: 'https://hm.baidu.com/hm.gif?si=abc&et=4&ep=shop*addToCart*mug*1',
      reads: [{event: 'add-to-cart', name: 'addToCart'}],
    },
  ],
  [['https://hm.baidu.com/hm.js?si=1', 'a script']],
);
