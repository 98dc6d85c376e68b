import {describeDecoder} from './decoding';

describeDecoder(
  'vk-ads',
  [
    {
      says: 'a page view',
      url: 'https://vk.com/rtrg?p=VK-RTRG-1&r=1',
      reads: [{traits: ['referrer'], event: 'page-view', name: 'page view'}],
    },
    {
      says: 'a product',
      url: 'https://vk.com/rtrg?p=VK-RTRG-1&event=view_product&params=%7B%22products%22%3A%5B%7B%22id%22%3A%22S1%22%2C%22price%22%3A9.5%7D%5D%7D',
      reads: [{event: 'product-view', name: 'view_product', items: [{id: 'S1', price: 9.5}]}],
    },
  ],
  [['https://vk.com/rtrgx?p=1', 'another path']],
);
