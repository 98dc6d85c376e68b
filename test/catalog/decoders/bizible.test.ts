import {describeDecoder} from './decoding';

describeDecoder(
  'bizible',
  [
    {
      says: 'a page view',
      url: 'https://cdn.bizible.com/ipv?_biz_r=&_biz_h=802&_biz_u=u1&_biz_s=s1&_biz_l=https%3A%2F%2Fs.example%2F&_biz_t=1&_biz_i=Shop&_biz_n=0',
      reads: [{identifiers: ['_biz_u', '_biz_s'], traits: ['page-address'], event: 'page-view', name: 'ipv'}],
    },
    {
      says: 'an address',
      url: 'https://cdn.bizible.com/u?_biz_u=u1&_biz_e=a%40b.example',
      reads: [
        {
          personal: [{type: 'email', form: 'plain', key: '_biz_e'}],
          identifiers: ['_biz_u'],
          event: 'identify',
          name: 'u',
        },
      ],
    },
  ],
  [['https://cdn.bizible.com/scripts/bizible.js', 'the script']],
);
