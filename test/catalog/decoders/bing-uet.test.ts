import {describeDecoder} from './decoding';

describeDecoder(
  'bing-uet',
  [
    {
      says: 'dynamic remarketing',
      url: 'https://bat.bing.com/action/0?ti=1&evt=custom&pagetype=product&ecomm_prodid=S1&ecomm_totalvalue=9.5&gc=EUR',
      reads: [{currency: 'EUR', value: 9.5, items: [{id: 'S1'}], event: 'product-view', name: 'custom'}],
    },
    {
      says: 'an event with revenue',
      url: 'https://bat.bing.com/action/0?ti=1&evt=custom&ea=purchase&ec=shop&gv=44.5&gc=USD&prodid=A,B&mid=1&sw=9&pid=%7B%22em%22%3A%22aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%22%7D',
      reads: [
        {
          event: 'purchase',
          name: 'purchase',
          value: 44.5,
          currency: 'USD',
          items: [{id: 'A'}, {id: 'B'}],
          personal: [{type: 'email', form: 'sha256', key: 'pid.em'}],
          identifiers: ['mid'],
          traits: ['screen-size'],
        },
      ],
    },
    {
      says: 'a ping without consent',
      url: 'https://bat.bing.com/action/0?ti=1&evt=pageLoad&asc=D',
      reads: [{event: 'page-view', name: 'pageLoad', consent: 'D'}],
    },
    {
      says: 'a page by its type',
      url: 'https://bat.bing.com/action/0?ti=1&evt=pageLoad&pagetype=product&prodid=A&ev=3',
      reads: [{event: 'product-view', name: 'pageLoad', items: [{id: 'A'}]}],
    },
  ],
  [
    ['https://bat.bing.com/action/0?evt=pageLoad', 'no tag'],
    ['https://bat.bing.com/actions?ti=1', 'another path'],
  ],
);
