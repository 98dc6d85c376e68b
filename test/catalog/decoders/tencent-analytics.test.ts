import {describeDecoder} from './decoding';

describeDecoder(
  'tencent-analytics',
  [
    {
      says: 'a page view',
      url: 'https://pingtas.qq.com/pingd?dm=s.example&pvi=1&si=s2&url=%2F&arg=&ty=1&rdm=&rurl=&r2=500123&scr=1920x1080&lg=zh-cn',
      reads: [
        {
          identifiers: ['pvi', 'si'],
          traits: ['page-address', 'screen-size', 'language'],
          event: 'page-view',
          name: 'page view',
        },
      ],
    },
  ],
  [['https://pingjs.qq.com/h5/stats.js', 'the script']],
);
