import {describeDecoder} from './decoding';

describeDecoder(
  'alibaba-log',
  [
    {
      says: 'a page view',
      url: 'https://log.mmstat.com/v.gif?logtype=1&title=x&pre=https%3A%2F%2Fs.example&scr=9x9&cna=1&spm-cnt=a.b',
      reads: [
        {
          event: 'page-view',
          name: 'v.gif',
          identifiers: ['cna'],
          traits: ['screen-size', 'referrer', 'page-position'],
        },
      ],
    },
    {
      says: 'a click with its keys',
      url: 'https://gm.mmstat.com/tmall.cart.add_to_cart?gmkey=CLK&gokey=itemId%3D77%26price%3D9.5&cna=1',
      reads: [
        {
          event: 'add-to-cart',
          name: 'tmall.cart.add_to_cart',
          items: [{id: '77', price: 9.5}],
          identifiers: ['cna'],
        },
      ],
    },
  ],
  [['https://log.mmstat.com/eg.js', 'a script']],
);
