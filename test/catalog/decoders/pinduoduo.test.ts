import {describeDecoder} from './decoding';

describeDecoder(
  'pinduoduo',
  [
    {
      says: 'a product page',
      url: 'https://th.yangkeduo.com/t.gif',
      body: 'op=pv&page_name=goods_detail&page_sn=10014&goods_id=77&api_uid=a1&page_url=goods.html',
      reads: [
        {
          items: [{id: '77'}],
          identifiers: ['api_uid'],
          traits: ['page-address'],
          event: 'product-view',
          name: 'pv',
        },
      ],
    },
    {
      says: 'a click',
      url: 'https://th.yangkeduo.com/t.gif',
      body: 'op=click&page_name=index&page_el_sn=1',
      reads: [{event: 'other', name: 'click'}],
    },
  ],
  [['https://mobile.yangkeduo.com/goods.html?op=pv', 'a page']],
);
