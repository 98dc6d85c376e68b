import {describeDecoder} from './decoding';

describeDecoder(
  'quantcast',
  [
    {
      says: 'a page view',
      url: 'https://pixel.quantserve.com/pixel;r=123;a=p-abc;labels=_fp.event.PageView;fpan=0;fpa=P0-1-2;url=https%3A%2F%2Fs.example%2F;ref=;sr=1920x1080x24;event=load',
      reads: [
        {identifiers: ['fpa'], traits: ['page-address', 'screen-size'], event: 'page-view', name: 'PageView'},
      ],
    },
    {
      says: 'a sale',
      url: 'https://pixel.quantserve.com/pixel;r=1;a=p-abc;labels=_fp.event.Purchase+Confirmation;orderid=O1;revenue=19.90;event=refresh',
      reads: [{orderId: 'O1', value: 19.9, event: 'purchase', name: 'refresh'}],
    },
  ],
  [
    ['https://pixel.quantserve.com/pixelate;a=p-1', 'another path'],
    ['https://pixel.quantserve.com/pixel;r=1', 'no account'],
  ],
);
