import {describeDecoder} from './decoding';

describeDecoder(
  'naver-analytics',
  [
    {
      says: 'a page view',
      url: 'https://wcs.naver.com/m?u=https%3A%2F%2Fs.example%2F&e=&wa=s_1&bt=-1&sr=1920x1080&ln=ko',
      reads: [{traits: ['page-address', 'screen-size', 'language'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a sale',
      url: 'https://wcs.naver.com/m?u=https%3A%2F%2Fs.example%2Fok&wa=s_1&cnv=1%2C19900',
      reads: [{traits: ['page-address'], event: 'purchase', name: 'conversion 1', value: 19900}],
    },
  ],
  [['https://wcs.naver.com/m?u=1', 'no account']],
);
